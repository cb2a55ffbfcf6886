package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.StepId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The answers that the latest recommendation rests on and when they were given, while a consultation changes. */
final class AnswersOfTheCard {

    private Map<StepId, StepAnswer> ofTheCard;
    private Map<StepId, Instant> givenAt;

    AnswersOfTheCard(Map<StepId, StepAnswer> ofTheCard, Map<StepId, Instant> givenAt) {
        this.ofTheCard = ofTheCard;
        this.givenAt = givenAt;
    }

    Map<StepId, StepAnswer> answers() {
        return ofTheCard;
    }

    Map<StepId, Instant> givenAt() {
        return givenAt;
    }

    /** Has the step's answer count as given with the next version; where a card rests on one, its time still counts. */
    void gives(StepId step) {
        if (!ofTheCard.containsKey(step)) {
            forgetTime(step);
        }
    }

    /** Has the latest recommendation rest on the present answers. */
    void restOn(Map<StepId, StepAnswer> present) {
        present.forEach((step, answer) -> {
            if (!answer.equals(ofTheCard.getOrDefault(step, answer))) {
                forgetTime(step);
            }
        });
        ofTheCard = present;
    }

    /** Has every answer, also one that a card rests on, count as given anew. */
    void forgetTimes() {
        givenAt = Map.of();
    }

    /** Has the present answers that have no time count as given now. */
    void give(Map<StepId, StepAnswer> present, Instant now) {
        var times = new HashMap<>(givenAt);
        times.keySet().retainAll(present.keySet());
        present.forEach((step, answer) -> {
            if (answer.equals(ofTheCard.getOrDefault(step, answer))) {
                times.putIfAbsent(step, now);
            }
        });
        givenAt = times;
    }

    private void forgetTime(StepId step) {
        var others = new HashMap<>(givenAt);
        others.remove(step);
        givenAt = others;
    }
}
