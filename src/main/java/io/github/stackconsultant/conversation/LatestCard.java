package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The latest recommendation of a consultation and the answers that it rests on.
 *
 * @param recommendation empty until one is made
 * @param answers the answers that it rests on
 * @param givenAt when each of those was given, unless all was cleared since; before the first, when the present ones were
 * @param before the answers that the one before rested on, if that was about the same project
 * @param startedOver whether all was cleared since, so that the next one is about another project
 * @param reviewed whether it came of another consultation, whose answers are looked through again
 */
public record LatestCard(
        Optional<RecommendationId> recommendation,
        Map<StepId, StepAnswer> answers,
        Map<StepId, Instant> givenAt,
        Map<StepId, StepAnswer> before,
        boolean startedOver,
        boolean reviewed) {

    /** Copies the collections and keeps the answers' order. */
    public LatestCard {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        givenAt = Map.copyOf(givenAt);
        before = Map.copyOf(before);
    }

    /** {@return what stands for it before the first recommendation} */
    public static LatestCard none() {
        return new LatestCard(Optional.empty(), Map.of(), Map.of(), Map.of(), false, false);
    }

    /** {@return the recommendation, if the consultation led to it and is about the same project still} */
    public Optional<RecommendationId> ofThisProject() {
        return recommendation.filter(unused -> !startedOver && !reviewed);
    }

    /** {@return the answer to that step on which it rests, if it rests on one} */
    public Optional<StepAnswer> answerTo(StepId step) {
        return Optional.ofNullable(answers.get(step));
    }

    /** {@return when the answer to that step was given, if that still counts} */
    Optional<Instant> timeOf(StepId step) {
        return Optional.ofNullable(givenAt.get(step));
    }

    /** {@return whether it rests on answers, and the catalogue has them all} */
    boolean standsIn(Comparison catalogue) {
        return !answers.isEmpty() && StepAnswers.within(catalogue, answers).equals(answers);
    }

    /** {@return whether those are the answers that it rests on, in whatever words they were found} */
    boolean restsOn(Map<StepId, StepAnswer> present) {
        return has(present, StepAnswer::countsAs);
    }

    /** {@return whether those are the answers that it rests on, guessed or said} */
    boolean restsOnSaidOrGuessed(Map<StepId, StepAnswer> present) {
        return has(present, StepAnswer::saysTheSameAs);
    }

    private boolean has(Map<StepId, StepAnswer> present, BiPredicate<StepAnswer, StepAnswer> same) {
        return answers.keySet().equals(present.keySet())
                && answers.entrySet().stream()
                        .allMatch(entry -> Optional.ofNullable(present.get(entry.getKey()))
                                .filter(now -> same.test(entry.getValue(), now))
                                .isPresent());
    }

    /**
     * {@return this with the step's answer counting as given with the next version; where a card rests on one, its time
     * still counts}
     */
    LatestCard givingAnew(StepId step) {
        return answers.containsKey(step) ? this : withoutTimeOf(step);
    }

    /** {@return the answer to that step on which the one before rested, if it rested on one and can be gone back to} */
    Optional<StepAnswer> answerBefore(StepId step) {
        return Optional.ofNullable(before.get(step));
    }

    /** {@return that recommendation, resting on the present answers} */
    LatestCard replacedBy(RecommendationId given, Map<StepId, StepAnswer> present) {
        var times = new HashMap<>(givenAt);
        times.keySet().removeIf(step -> !isUnchanged(step, present));
        return new LatestCard(Optional.of(given), present, times, before(given), false, false);
    }

    /** {@return that recommendation of another consultation, of which these answers are looked through again} */
    static LatestCard reviewed(RecommendationId given, Map<StepId, StepAnswer> then) {
        return new LatestCard(Optional.of(given), then, Map.of(), Map.of(), false, true);
    }

    private Map<StepId, StepAnswer> before(RecommendationId given) {
        if (startedOver) {
            return Map.of();
        }
        return recommendation.equals(Optional.of(given)) ? before : answers;
    }

    /** {@return this left for another project; what was only looked through again is left for good} */
    LatestCard leftForAnother() {
        return reviewed ? none() : new LatestCard(recommendation, answers, givenAt, before, true, false);
    }

    /** {@return this gone back to} */
    LatestCard takenUpAgain() {
        return new LatestCard(recommendation, answers, givenAt, before, false, reviewed);
    }

    /** {@return this with every answer, also one on which it rests, counting as given anew} */
    LatestCard withoutTimes() {
        return new LatestCard(recommendation, answers, Map.of(), before, startedOver, reviewed);
    }

    /** {@return this with the present answers that have no time counting as given now} */
    LatestCard givenNow(Map<StepId, StepAnswer> present, Instant now) {
        var times = new HashMap<>(givenAt);
        times.keySet().retainAll(present.keySet());
        present.keySet().stream()
                .filter(step -> isUnchanged(step, present))
                .forEach(step -> times.putIfAbsent(step, now));
        return new LatestCard(recommendation, answers, times, before, startedOver, reviewed);
    }

    /** {@return whether that answer is the one on which it rests, or it rests on none to that step} */
    private boolean isUnchanged(StepId step, Map<StepId, StepAnswer> present) {
        return !answers.containsKey(step) || answers.get(step).equals(present.get(step));
    }

    private LatestCard withoutTimeOf(StepId step) {
        var others = new HashMap<>(givenAt);
        others.remove(step);
        return new LatestCard(recommendation, answers, others, before, startedOver, reviewed);
    }
}
