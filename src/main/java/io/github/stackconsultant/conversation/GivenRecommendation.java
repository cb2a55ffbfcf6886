package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.AnsweredLine;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A recommendation that a person was given. */
public record GivenRecommendation(Advice advice, Person person, Instant givenAt) {

    /** {@return its id} */
    public RecommendationId id() {
        return advice.id();
    }

    /** {@return the consultation that led to it} */
    public ConsultationId consultation() {
        return advice.consultation();
    }

    /** {@return the answers that led to it, in words} */
    public List<AnsweredLine> answers() {
        return advice.answers();
    }

    /** {@return what was recommended} */
    public Recommendation recommendation() {
        return advice.recommendation();
    }

    /** {@return whether it only says the same more surely, since guesses were confirmed} */
    boolean restates(GivenRecommendation earlier) {
        return advice.restates(earlier.advice);
    }

    /** {@return whether it still stands: nothing changed since except perhaps the words in which an answer was found} */
    boolean stands(GivenRecommendation now, Comparison comparison) {
        return recommendation().saysTheSameAs(now.recommendation())
                && withoutWeight(comparison).equals(now.withoutWeight(comparison));
    }

    private List<AnsweredLine> withoutWeight(Comparison comparison) {
        var weighed = comparison.steps().stream()
                .filter(step -> !recommendation().selection().at(step.id()).isEmpty())
                .map(Step::title)
                .toList();
        return answers().stream().filter(line -> !weighed.contains(line.step())).toList();
    }

    boolean isAbout(Comparison comparison) {
        return recommendation().comparison().equals(comparison.id());
    }

    /** {@return today's knowledge of the same comparison, if it is still loaded} */
    public Optional<Comparison> comparisonIn(KnowledgeBase knowledge) {
        return advice.comparisonIn(knowledge);
    }
}
