package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.StepId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an utterance means. */
public sealed interface Meaning {

    /**
     * A command.
     *
     * @param option the option it names, for the commands that take one
     */
    record Instruction(Command command, Optional<OptionId> option) implements Meaning {}

    /** Answers to steps of one comparison; ranked ones in the order of their ranks. */
    record Answers(ComparisonId comparison, Map<StepId, List<AnswerId>> byStep) implements Meaning {

        /** Copies the map and keeps its order. */
        public Answers {
            byStep = Collections.unmodifiableMap(new LinkedHashMap<>(byStep));
        }
    }

    /**
     * Words that may be an answer or a description but match nothing known.
     *
     * @param comparison the only comparison whose options they name, if there is one
     */
    record Words(Optional<ComparisonId> comparison) implements Meaning {}

    /** A greeting, a question, an emoji: nothing that answers. */
    record NoAnswer() implements Meaning {}
}
