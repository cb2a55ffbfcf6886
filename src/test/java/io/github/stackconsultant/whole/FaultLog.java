package io.github.stackconsultant.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is printed while faults are suffered: it names their causes, and tells neither secrets nor words. */
final class FaultLog implements AutoCloseable {

    static final String PASSWORD = "only-the-database-knows-this";
    static final String APP_TOKEN = "xapp-only-slack-knows-this";

    private static final List<String> OF_THE_DATABASE = List.of(
            "could not extend file",
            "terminating connection",
            "not currently accepting",
            "has been closed",
            "Connection is not available");

    private final Printed printed = new Printed();
    private int first;

    /** What was printed until now is of an earlier fault. */
    void begins() {
        first = printed.size();
    }

    /** {@return how many lines since it began say so} */
    int times(String saying) {
        var pattern = Pattern.compile(saying);
        return (int)
                lines().stream().filter(line -> pattern.matcher(line).find()).count();
    }

    /** Each line since it began that says so names the cause. */
    void alwaysNames(String saying, String cause) {
        assertThat(times(saying)).isPositive();
        assertThat(lines())
                .filteredOn(line -> line.contains(saying))
                .allMatch(line -> Pattern.compile(cause).matcher(line).find());
    }

    /** {@return the first event since it began that says so, shortened, if it is one line and no more} */
    Optional<String> named(String cause) {
        return printed.event(first, Pattern.compile(cause)).map(Printed::shortened);
    }

    /** {@return what was printed since it began} */
    List<String> lines() {
        return printed.from(first);
    }

    /** Since it began everything is named in one line, by classes and codes. */
    void saysNoTracesAndNothingOfTheDatabases() {
        assertThat(lines())
                .allMatch(Printed::isEvent)
                .noneMatch(line -> OF_THE_DATABASE.stream().anyMatch(line::contains));
    }

    /** Neither a secret nor what anybody wrote is in what was printed, from before the app's start on. */
    void saysNobodysWords(WholeApp app) {
        var secrets = List.of(
                app.setting("slack.bot-token"),
                APP_TOKEN,
                app.setting("slack.signing-secret"),
                voteSecret(app),
                PASSWORD,
                "/local/response/");
        assertThat(secrets).allSatisfy(secret -> assertThat(secret).hasSizeGreaterThan(10));
        assertThat(String.join("\n", printed.from(0)))
                .contains("Stack Consultant is up")
                .doesNotContain(secrets)
                .doesNotContainIgnoringCase(FaultStory.MARKED.toArray(String[]::new))
                .doesNotContainIgnoringCase(WrittenForOthers.MARKED.toArray(String[]::new));
    }

    private static String voteSecret(WholeApp app) {
        try {
            return Files.readString(Path.of(app.setting("consultant.vote-secret-file")))
                    .strip();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Override
    public void close() {
        printed.close();
    }
}
