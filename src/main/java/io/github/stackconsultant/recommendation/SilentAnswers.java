package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import java.util.Set;

/** The answers behind a recommendation that do not count. */
final class SilentAnswers {

    private final Recommendation recommendation;
    private final Comparison now;
    private final Set<StepId> telling;

    /**
     * An answer of a step that counts which adds nothing.
     *
     * @param overshadowed whether others of the step ask for the same at least as strongly; otherwise nothing that it asks
     *     for is rated
     */
    record Silent(Step step, Answer answer, boolean overshadowed) {}

    /**
     * Looks at the answers.
     *
     * @param now today's knowledge; answers that it no longer has are skipped
     */
    SilentAnswers(Recommendation recommendation, Comparison now) {
        this.recommendation = recommendation;
        this.now = now;
        this.telling = Recommendation.tellingSteps(recommendation.contributions(), recommendation.criteria());
    }

    /** {@return the steps that are answered and still do not count, since their answers ask for nothing that is rated} */
    List<Step> steps() {
        return now.steps().stream()
                .filter(step -> recommendation.selection().at(step.id()).stream()
                        .anyMatch(id -> step.answer(id).isPresent()))
                .filter(step -> !telling.contains(step.id()))
                .toList();
    }

    /** {@return the answers that add nothing, at steps that count} */
    List<Silent> besideOthers() {
        return now.steps().stream()
                .filter(step -> telling.contains(step.id()))
                .flatMap(step -> recommendation.selection().at(step.id()).stream()
                        .flatMap(id -> step.answer(id).stream())
                        .filter(answer -> !counts(step, answer))
                        .map(answer -> new Silent(step, answer, asksForSomethingRated(answer))))
                .toList();
    }

    private boolean counts(Step step, Answer answer) {
        return recommendation.contributions().stream()
                .anyMatch(each -> each.step().equals(step.id())
                        && each.answer().equals(answer.id())
                        && isSpoken(each.criterion()));
    }

    private boolean asksForSomethingRated(Answer answer) {
        return answer.needs().stream().anyMatch(need -> need.strength() > 0 && isSpoken(need.criterion()));
    }

    private boolean isSpoken(CriterionId criterion) {
        return recommendation.criteria().stream()
                .anyMatch(each -> each.criterion().equals(criterion) && each.spoken());
    }
}
