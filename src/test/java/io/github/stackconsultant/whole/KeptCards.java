package io.github.stackconsultant.whole;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The cards that are kept word for word, one for every kind of verdict, as a person in a browser reads them. */
final class KeptCards {

    private KeptCards() {}

    /**
     * What leads to a card.
     *
     * @param byStep labels by the title of a step; a step that is not there is left open
     */
    record Answers(String card, Map<String, List<String>> byStep) {

        @Override
        public String toString() {
            return card;
        }
    }

    /** {@return the answers to every one of our kept cards but the one on which nothing is answered} */
    static Stream<Answers> ofOurs() {
        return Stream.of(
                new Answers(
                        "one-option",
                        Map.of(
                                "Product", List.of("Messenger or chat"),
                                "Area", List.of("International"),
                                "Market", List.of("How it feels to use decides"),
                                "Resources", List.of("JavaScript or front-end people", "A small team"),
                                "Performance", List.of("Many concurrent requests", "Real-time interactivity"))),
                new Answers(
                        "one-option-on-little",
                        Map.of("Product", List.of("API or gateway"), "Area", List.of("Nationwide"))),
                new Answers(
                        "both",
                        Map.of(
                                "Product", List.of("Messenger or chat"),
                                "Market", List.of("Researched, and none of these decides"),
                                "Resources", List.of("JavaScript or front-end people"),
                                "Performance", List.of("Heavy computation"))),
                new Answers(
                        "both-records-and-live",
                        Map.of(
                                "Product", List.of("Back office or internal tool"),
                                "Performance", List.of("Records on one side, something live on the other"))),
                new Answers(
                        "too-close",
                        Map.of(
                                "Product", List.of("Streaming"),
                                "Market", List.of("Researched, and none of these decides"),
                                "Resources", List.of("Python people"),
                                "Performance", List.of("Development speed"))),
                new Answers(
                        "either-will-do",
                        Map.of(
                                "Product", List.of("Web shop"),
                                "Resources",
                                        List.of(
                                                "At home in both, or no preference",
                                                "Code or a library in JavaScript"))));
    }

    /** {@return its headline, its reasons and what would change it, without markup} */
    static List<String> linesOf(String card) {
        var lines = read(card).lines().toList();
        return Stream.concat(
                        Stream.of(lines.get(1)),
                        lines.stream()
                                .filter(line -> line.startsWith("\u2022 ")
                                        || line.contains(" lists all ")
                                        || line.contains(" lists every ")))
                .map(line -> line.replaceAll("<[^|>]*\\|([^>]*)>", "$1").replaceAll("^\u2022 |[*_]", ""))
                .map(line -> line.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
                .toList();
    }

    private static String read(String card) {
        try (InputStream kept = KeptCards.class.getResourceAsStream("/cards/" + card + ".txt")) {
            return new String(Objects.requireNonNull(kept, card).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
