package io.github.stackconsultant.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One of the things compared.
 *
 * @param aliases other names that people use for it, as they are usually written
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

    /**
     * {@return whether a name of it is its own, spelt in whatever way, and not that of something that belongs to it: of
     * Node.js, "node" is, and "express" is not}
     */
    public boolean isItsOwn(String written) {
        var own = plain(name);
        var other = plain(written);
        return own.contains(other) || other.contains(own);
    }

    /** {@return a name of it, or of what belongs to it, as it is usually written; as it is, if it is not known} */
    public String usually(String written) {
        return Stream.concat(Stream.of(name), aliases.stream())
                .filter(known -> plain(known).equals(plain(written)))
                .findFirst()
                .orElse(written);
    }

    private static String plain(String written) {
        return written.toLowerCase(Locale.ROOT).replace(".", "").replace(" ", "");
    }

    /** {@return every item of this option: facts, pros, cons, use cases, in the file's order} */
    public Stream<Item> items() {
        return Stream.of(facts, pros, cons, useCases).flatMap(List::stream);
    }
}
