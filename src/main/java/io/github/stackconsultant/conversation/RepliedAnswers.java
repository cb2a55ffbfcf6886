package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.Selection;
import io.github.stackconsultant.understanding.Meaning;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a consultation makes of replies to its questions, for whoever measures it without one. */
public final class RepliedAnswers {

    private static final Person NOBODY = new Person("nowhere", "nobody");

    private final Comparison comparison;

    private RepliedAnswers(Comparison comparison) {
        this.comparison = comparison;
    }

    /**
     * Takes each reply while its question is open. What one says of another step comes to what that was answered, or takes
     * its place, as in any consultation.
     *
     * @param replies what the reply to each step means; a step without one stays open
     * @return the answers in the end; where it was not clear which answer is meant, which would be asked, only the others
     */
    public static Selection of(Comparison comparison, Map<StepId, Meaning.Answers> replies) {
        return new RepliedAnswers(comparison).selection(replies);
    }

    private Selection selection(Map<StepId, Meaning.Answers> replies) {
        var about = Optional.of(comparison.id());
        var open =
                Consultation.begin(new ConsultationId("replies"), NOBODY, about, Place.direct(NOBODY), Instant.EPOCH);
        for (var step : comparison.steps()) {
            var reply = Optional.ofNullable(replies.get(step.id()));
            open = reply.isPresent()
                    ? Uptake.of(open.asking(step.id()), reply.get(), comparison).consultation()
                    : open;
        }
        return certain(open);
    }

    private Selection certain(Consultation replied) {
        var selection = replied.selection();
        var answers = new LinkedHashMap<StepId, List<AnswerId>>();
        for (var step : comparison.steps()) {
            var chosen = selection.at(step.id());
            var certain = chosen.isEmpty() ? asFarAsClear(replied, step) : chosen;
            if (!certain.isEmpty()) {
                answers.put(step.id(), certain);
            }
        }
        return new Selection(answers, selection.guessed(), selection.guesses());
    }

    private static List<AnswerId> asFarAsClear(Consultation replied, Step step) {
        return replied.questions()
                .undecidedOn(step.id())
                .map(Undecided::certain)
                .orElse(List.of());
    }
}
