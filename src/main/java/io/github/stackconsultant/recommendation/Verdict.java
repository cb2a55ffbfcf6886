package io.github.stackconsultant.recommendation;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.PartId;
import java.util.List;
import java.util.Optional;

/** What the consultation recommends. */
public sealed interface Verdict {

    /** {@return how clearly the best option leads; for a split, how clearly the part with the smallest lead is led} */
    Strength strength();

    /** {@return its strength in a word; empty if too little is known for a lead} */
    default Optional<String> strengthWord() {
        return this instanceof NotEnoughKnown
                ? Optional.empty()
                : Optional.of(strength().word());
    }

    /** {@return the verdict in one line} */
    String headline();

    /**
     * {@return whether both say the same: the same option, the same options for the same parts, or no option} The
     * strength does not matter, nor whether no option is named because they are close or because too little is known.
     */
    default boolean sameAs(Verdict other) {
        return said().equals(other.said());
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
     * Two options, each for its part of the system.
     *
     * @param cost what two stacks cost, in a sentence
     */
    record Both(List<Assignment> assignments, String cost, Strength strength) implements Verdict {

        /** Copies the list. */
        public Both {
            assignments = List.copyOf(assignments);
        }

        @Override
        public String headline() {
            return "Both: "
                    + assignments.stream()
                            .map(each -> each.optionName() + " for " + each.partName())
                            .collect(joining(", "));
        }
    }

    /** The options are too close to call. */
    record TooClose(Strength strength) implements Verdict {

        @Override
        public String headline() {
            return "Too close to call";
        }
    }

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
