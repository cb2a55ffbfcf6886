package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import java.util.Comparator;

/** "country" and "countries" are forms of one word: one of them is narrow, several are wide. */
final class OneOrSeveral {

    private OneOrSeveral() {}

    /** {@return an order in which the answer comes first that is as narrow or as wide as the words} */
    static Comparator<AnswerId> order(ParsedUtterance parsed, Reading.Mention mention, Step step) {
        var narrowFirst = Comparator.comparingInt((AnswerId answer) -> reach(step, answer));
        boolean several = parsed.token(mention.to() - 1).written().endsWith("s");
        return several ? narrowFirst.reversed() : narrowFirst;
    }

    /** {@return whether the step asks how far something reaches} */
    static boolean hasReach(Step step) {
        return step.answers().stream().anyMatch(answer -> answer.cues().reach().isPresent());
    }

    /** {@return how far the answer reaches; less than any place if it says nothing of places} */
    static int reach(Step step, AnswerId id) {
        return step.answer(id)
                .flatMap(answer -> answer.cues().reach())
                .map(Enum::ordinal)
                .orElse(-1);
    }
}
