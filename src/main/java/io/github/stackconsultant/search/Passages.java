package io.github.stackconsultant.search;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Con;
import io.github.stackconsultant.knowledge.Fact;
import io.github.stackconsultant.knowledge.Item;
import io.github.stackconsultant.knowledge.Option;
import io.github.stackconsultant.knowledge.Pro;
import io.github.stackconsultant.understanding.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Cuts the knowledge into passages. */
final class Passages {

    private Passages() {}

    /** {@return every item of the comparison, option by option} */
    static Stream<Passage> of(Comparison comparison) {
        return comparison.options().stream().flatMap(option -> of(comparison, option));
    }

    /** {@return every item of the option, in the file's order} */
    static Stream<Passage> of(Comparison comparison, Option option) {
        return option.items().map(item -> of(comparison, option, item));
    }

    static Passage of(Comparison comparison, Option option, Item item) {
        return new Passage(
                comparison.id(),
                option.id(),
                item.id().value(),
                kind(item),
                item.title(),
                item.text(),
                item.details(),
                Optional.of(item.heading()));
    }

    static Passage summary(Comparison comparison, Option option) {
        return new Passage(
                comparison.id(),
                option.id(),
                option.id().value(),
                Passage.Kind.SUMMARY,
                option.name(),
                option.summary(),
                List.of(),
                Optional.empty());
    }

    private static Passage.Kind kind(Item item) {
        if (item instanceof Fact) {
            return Passage.Kind.FACT;
        }
        if (item instanceof Pro) {
            return Passage.Kind.PRO;
        }
        return item instanceof Con ? Passage.Kind.CON : Passage.Kind.USE_CASE;
    }
}
