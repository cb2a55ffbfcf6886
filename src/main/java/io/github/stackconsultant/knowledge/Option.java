package io.github.stackconsultant.knowledge;

import java.util.List;
import java.util.stream.Stream;

/**
 * One of the things compared.
 *
 * @param aliases other names that people use for it, in lower case
 */
public record Option(
        OptionId id,
        String name,
        List<String> aliases,
        String summary,
        List<Fact> facts,
        List<Pro> pros,
        List<Con> cons,
        List<UseCase> useCases) {

    /** Copies the lists. */
    public Option {
        aliases = List.copyOf(aliases);
        facts = List.copyOf(facts);
        pros = List.copyOf(pros);
        cons = List.copyOf(cons);
        useCases = List.copyOf(useCases);
    }

    /** {@return every item of this option: facts, pros, cons, use cases, in the file's order} */
    public Stream<Item> items() {
        return Stream.of(facts, pros, cons, useCases).flatMap(List::stream);
    }
}
