package io.github.stackconsultant.slack;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;
import java.util.Optional;

/**
 * Two answers picked side by side that exclude each other.
 *
 * @param standing the answer that was picked later
 * @param gone the other answer
 */
record Contradiction(Answer standing, Answer gone) {

    /** {@return the first contradiction among the answers, which are in the order in which they were picked} */
    static Optional<Contradiction> among(Step step, List<AnswerId> picked) {
        var standing = step.withoutContradictions(picked);
        return picked.stream()
                .filter(answer -> !standing.contains(answer))
                .findFirst()
                .flatMap(gone -> standing.stream()
                        .filter(later -> step.exclude(later, gone))
                        .findFirst()
                        .flatMap(later -> of(step, later, gone)));
    }

    private static Optional<Contradiction> of(Step step, AnswerId standing, AnswerId gone) {
        return step.answer(standing).flatMap(one -> step.answer(gone).map(other -> new Contradiction(one, other)));
    }

    /** {@return a sentence that one of them has to be removed, as plain text} */
    String refusal() {
        return quoted(gone) + " and " + quoted(standing) + " exclude each other: keep one of them.";
    }

    /** {@return that one of them counts, as plain text} */
    String resolution() {
        return quoted(standing) + " counts, and " + quoted(gone) + " does not: they exclude each other.";
    }

    private static String quoted(Answer answer) {
        return "\u201c" + answer.label() + "\u201d";
    }
}
