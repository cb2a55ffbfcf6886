package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.PartId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the consultation recommends. */
public sealed interface Verdict {

    /** {@return how clearly the best option leads; for a split, how clearly the part with the smallest lead is led} */
    Strength strength();

    /** {@return its strength in a word; empty if it names no option, since its headline says then how close they are} */
    default Optional<String> strengthWord() {
        return this instanceof OneOption ? Optional.of(strength().word()) : Optional.empty();
    }

    /** {@return the verdict in one line} */
    String headline();

    /**
     * {@return whether both say the same: the same option, the same options for the same parts, or no option} The
     * strength does not matter, nor why no option is named: they are close, either will do, or too little is known.
     */
    default boolean sameAs(Verdict other) {
        return said().equals(other.said());
    }

    /** {@return whether it recommends that option alone} */
    default boolean isFor(OptionId option) {
        return this instanceof OneOption one && one.option().equals(option);
    }

    /** {@return whether it gives that option a part of the system} */
    default boolean givesPartTo(OptionId option) {
        return this instanceof Both both
                && both.assignments().stream().anyMatch(each -> each.option().equals(option));
    }

    private List<List<Object>> said() {
        if (this instanceof OneOption one) {
            return List.of(List.of(one.option()));
        }
        return this instanceof Both both
                ? both.assignments().stream()
                        .map(each -> List.<Object>of(each.part(), each.option()))
                        .toList()
                : List.of();
    }

    /** One option fits best. */
    record OneOption(OptionId option, String name, Strength strength) implements Verdict {

        @Override
        public String headline() {
            return name + " fits this project";
        }
    }

    /**
     * Several options, each for its parts of the system.
     *
     * @param cost what two stacks cost, in a sentence
     */
    record Both(List<Assignment> assignments, String cost, Strength strength) implements Verdict {

        /** Copies the list. */
        public Both {
            assignments = List.copyOf(assignments);
        }

        /** {@return what several options together are called, at the beginning of a line} */
        public static String label(int options) {
            return options == 2 ? "Both" : "A combination";
        }

        @Override
        public String headline() {
            var shares = shares(UnaryOperator.identity());
            return label(shares.size()) + ": " + String.join(", ", shares);
        }

        /** The word alone would seem to say how far one option leads overall. */
        @Override
        public Optional<String> strengthWord() {
            return Optional.of((strength == Strength.CLEAR ? "" : "at least ") + strength.word() + " in each part");
        }

        /**
         * {@return each option once, with all its parts, for example {@code Node.js for the edge}}
         *
         * @param name escapes a name for the output
         */
        public List<String> shares(UnaryOperator<String> name) {
            var shares = new LinkedHashMap<OptionId, String>();
            assignments.forEach(each -> shares.merge(
                    each.option(),
                    name.apply(each.optionName()) + " for " + name.apply(each.partName()),
                    (before, unused) -> before + " and " + name.apply(each.partName())));
            return List.copyOf(shares.values());
        }
    }

    /** The options are too close to call. */
    record TooClose(Strength strength) implements Verdict {

        @Override
        public String headline() {
            return "Too close to call";
        }
    }

    /**
     * The answers say that either of the two best options will do, and nothing in the system speaks clearly against it.
     *
     * @param options all of which that is so, in the knowledge's order; empty where only two are compared, which goes
     *     without saying
     */
    record EitherWillDo(Strength strength, List<NamedOption> options) implements Verdict {

        /** Copies the list. */
        public EitherWillDo {
            options = List.copyOf(options);
        }

        @Override
        public String headline() {
            return options.isEmpty()
                    ? "Either will do"
                    : Listed.or(options.stream().map(NamedOption::name).toList()) + " will do";
        }
    }

    /** An option with its name. */
    record NamedOption(OptionId option, String name) {}

    /** No answer touches a criterion that the knowledge covers. */
    record NotEnoughKnown(Strength strength) implements Verdict {

        @Override
        public String headline() {
            return "Not enough known to recommend";
        }
    }

    /** Which option builds which part. */
    record Assignment(PartId part, String partName, OptionId option, String optionName) {

        /** {@return whether a criterion belongs to this part or to no part} */
        boolean concerns(CriterionResult criterion) {
            return criterion.part().map(part::equals).orElse(true);
        }
    }
}
