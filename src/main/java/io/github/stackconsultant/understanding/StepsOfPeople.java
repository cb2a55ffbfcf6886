package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Which steps ask for the people who build, and which of their answers are about a kind of them, or about how many. */
final class StepsOfPeople {

    private StepsOfPeople() {}

    /** {@return those of a comparison} */
    static Set<StepId> of(Comparison comparison) {
        return comparison.steps().stream()
                .filter(StepsOfPeople::include)
                .map(Step::id)
                .collect(Collectors.toSet());
    }

    /** {@return whether the step of that id is one} */
    static boolean include(Comparison comparison, StepId step) {
        return comparison.step(step).filter(StepsOfPeople::include).isPresent();
    }

    /** {@return whether the step is one} */
    static boolean include(Step step) {
        for (var answer : step.answers()) {
            if (!answer.cues().skills().isEmpty() || answer.cues().crew().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether words speak for a kind of people} */
    static boolean isKind(Comparison comparison, Claim claim) {
        return comparison
                .step(claim.step())
                .filter(step -> claim.answers().stream().anyMatch(answer -> isKind(step, answer)))
                .isPresent();
    }

    /** {@return whether the answer is a kind of people} */
    static boolean isKind(Step step, AnswerId id) {
        return step.answer(id)
                .filter(answer -> !answer.cues().skills().isEmpty())
                .isPresent();
    }

    /** {@return the answer that a team of that size means} */
    static Optional<AnswerId> crew(Step step, OptionalInt team) {
        return team.isEmpty()
                ? Optional.empty()
                : step.answers().stream()
                        .filter(answer -> answer.cues()
                                .crew()
                                .filter(crew -> crew.holds(team.getAsInt()))
                                .isPresent())
                        .map(Answer::id)
                        .findFirst();
    }
}
