package io.github.stackconsultant.console;

import io.github.stackconsultant.conversation.RepliedAnswers;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.Selection;
import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.Understood;
import io.github.stackconsultant.understanding.Utterance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs a scenario as a consultation to its outcome, either from the description or reply by reply. */
final class ScenarioReader {

    private final GivenKnowledge knowledge;
    private final RecommendationEngine engine = new RecommendationEngine();

    ScenarioReader(GivenKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** {@return the outcome of the message alone} */
    Outcome described(Scenario scenario) {
        var all = knowledge.base().comparisons();
        var meaning = knowledge.understanding().understand(Utterance.description(scenario.message(), all));
        return meaning instanceof Meaning.Answers answers
                ? outcome(knowledge.base().comparison(answers.comparison()).orElseThrow(), answers)
                : Outcome.ofNothing();
    }

    /**
     * {@return the outcome of the replies, each given while its question is open}
     *
     * @throws IllegalArgumentException if there is no reply, or no comparison has all of these steps
     */
    Outcome replied(Scenario scenario) {
        var replies = scenario.replies();
        if (replies.isEmpty()) {
            throw new IllegalArgumentException("it has no answers");
        }
        var comparison = comparison(replies);
        var understood = new LinkedHashMap<StepId, Meaning.Answers>();
        for (var step : comparison.steps()) {
            Optional.ofNullable(replies.get(step.id()))
                    .flatMap(reply -> understood(reply, comparison, step))
                    .ifPresent(meaning -> understood.put(step.id(), meaning));
        }
        return Outcome.of(engine.recommend(comparison, RepliedAnswers.of(comparison, understood)));
    }

    private Comparison comparison(Map<StepId, String> replies) {
        return knowledge.base().comparisons().stream()
                .filter(each -> replies.keySet().stream()
                        .allMatch(step -> each.step(step).isPresent()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no comparison asks all of its steps"));
    }

    private Optional<Meaning.Answers> understood(String reply, Comparison comparison, Step step) {
        var utterance = new Utterance(reply, List.of(comparison), Optional.of(step));
        return knowledge.understanding().understand(utterance) instanceof Meaning.Answers answers
                ? Optional.of(answers)
                : Optional.empty();
    }

    /** In a consultation, the person would be asked about ambiguous words; here the step stays open. */
    private Outcome outcome(Comparison comparison, Meaning.Answers answers) {
        var chosen = new LinkedHashMap<StepId, List<AnswerId>>();
        for (var step : comparison.steps()) {
            Optional.ofNullable(answers.byStep().get(step.id()))
                    .map(Understood::certain)
                    .filter(certain -> !certain.isEmpty())
                    .ifPresent(certain -> chosen.put(step.id(), certain));
        }
        return Outcome.of(engine.recommend(comparison, new Selection(chosen)));
    }
}
