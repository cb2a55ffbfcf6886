package io.github.stackconsultant.console;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Option;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The verdict that a scenario should get.
 *
 * @param verdict an option's id, or "either"
 */
record Expectation(String verdict) {

    private static final String EITHER = "either";

    /**
     * Parses an expectation as people write it.
     *
     * @throws IllegalArgumentException if it is neither "either" nor an option
     */
    static Expectation of(String written, KnowledgeBase knowledge) {
        if (written.equalsIgnoreCase(EITHER)) {
            return new Expectation(EITHER);
        }
        return knowledge.comparisons().stream()
                .map(Comparison::options)
                .flatMap(options -> options.stream())
                .filter(option -> names(option).anyMatch(written.toLowerCase(Locale.ROOT)::equals))
                .map(option -> new Expectation(option.id().value()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("it expects \"" + written + "\", which is no option"));
    }

    private static Stream<String> names(Option option) {
        return Stream.concat(Stream.of(option.id().value(), option.name()), option.aliases().stream())
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    boolean isEither() {
        return isEither(verdict);
    }

    static boolean isEither(String verdict) {
        return verdict.equals(EITHER);
    }

    boolean isMetBy(Outcome outcome) {
        return isEither() ? outcome.leavesBoth() : verdict.equals(outcome.verdict());
    }
}
