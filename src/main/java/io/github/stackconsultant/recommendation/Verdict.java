package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.PartId;
import java.util.List;

/** What the consultation recommends. */
public sealed interface Verdict {

    /** {@return how clearly the best option leads} */
    Strength strength();

    /** One option fits best. */
    record OneOption(OptionId option, String name, Strength strength) implements Verdict {}

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
    }

    /** The options are too close to call. */
    record TooClose(Strength strength) implements Verdict {}

    /** No answer touches anything that the knowledge speaks of. */
    record NotEnoughKnown(Strength strength) implements Verdict {}

    /** Which option builds which part. */
    record Assignment(PartId part, String partName, OptionId option, String optionName) {}
}
