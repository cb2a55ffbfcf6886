package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Reach;
import io.github.stackconsultant.knowledge.Step;
import java.util.Comparator;
import java.util.Optional;

/** How far the answers of a step reach, where it asks that. */
final class Reaches {

    private Reaches() {}

    /**
     * {@return an order in which the answer comes first that is as narrow or as wide as the words: "country" and "countries"
     * are forms of one word, of which one is narrow, and several are wide}
     */
    static Comparator<AnswerId> order(ParsedUtterance parsed, Reading.Mention mention, Step step) {
        var narrowFirst = Comparator.comparingInt((AnswerId answer) -> of(step, answer));
        boolean several = parsed.token(mention.to() - 1).written().endsWith("s");
        return several ? narrowFirst.reversed() : narrowFirst;
    }

    /** {@return whether the step asks how far something reaches} */
    static boolean areAsked(Step step) {
        return step.answers().stream().anyMatch(answer -> answer.cues().reach().isPresent());
    }

    /** {@return how far the answer reaches; less than any place if it says nothing of places} */
    static int of(Step step, AnswerId id) {
        return step.answer(id)
                .flatMap(answer -> answer.cues().reach())
                .map(Enum::ordinal)
                .orElse(-1);
    }

    /** {@return whether a claim says how far something reaches} */
    static boolean areMeant(Comparison comparison, Claim claim) {
        return comparison
                .step(claim.step())
                .filter(step -> of(step, claim.answer()) >= 0)
                .isPresent();
    }

    /** {@return the answer that reaches so far} */
    static Optional<Answer> answer(Step step, Reach reach) {
        return step.answers().stream()
                .filter(answer -> answer.cues().reach().filter(reach::equals).isPresent())
                .findFirst();
    }
}
