package io.github.stackconsultant.whole;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The database that a new user gets, elsewhere: the modes are those of the app's own settings. */
final class UsualDatabase {

    private static final String USUAL_PLACE = "file:./.data/stack-consultant";

    private UsualDatabase() {}

    static String inFile(Path file) {
        return at("file:" + file.toAbsolutePath());
    }

    static String inMemory(String name) {
        return at("mem:" + name) + ";DB_CLOSE_DELAY=-1";
    }

    private static String at(String place) {
        try (InputStream settings = UsualDatabase.class.getResourceAsStream("/application.yml")) {
            var url = new YAMLMapper()
                    .readTree(Objects.requireNonNull(settings))
                    .at("/spring/datasource/url")
                    .asString();
            if (!url.contains(USUAL_PLACE)) {
                throw new AssertionError("the database lies elsewhere now: " + url);
            }
            return "spring.datasource.url=" + url.replace(USUAL_PLACE, place);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
