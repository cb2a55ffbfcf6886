package io.github.stackconsultant.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A transcript: what people do, and what is then seen.
 *
 * @param story what it tells, in a sentence
 */
record Story(String story, List<Scene> turns) {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** {@return every transcript, by the name of its file} */
    static Stream<Path> all() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:transcripts/*.yml"))
                    .map(Story::path)
                    .sorted();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path path(org.springframework.core.io.Resource resource) {
        try {
            return resource.getFile().toPath();
        } catch (IOException packed) {
            throw new UncheckedIOException(packed);
        }
    }

    /** Reads one; who and where are those of the turn before, unless the file says so. */
    static Story read(Path file) {
        try {
            var story = MAPPER.readValue(Files.readString(file), Story.class);
            var first = story.turns().get(0);
            Objects.requireNonNull(first.who(), "the first turn names who");
            Objects.requireNonNull(first.where(), "the first turn names where");
            return new Story(story.story(), Scene.filledUp(story.turns()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> people() {
        return turns.stream()
                .flatMap(scene -> Stream.concat(Stream.of(scene.who()), scene.others().keySet().stream()))
                .distinct()
                .toList();
    }
}
