package io.github.stackconsultant.record;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.Sensitivity;
import io.github.stackconsultant.record.Grounds.Ground;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.Voting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All input for a record.
 *
 * @param ground what the decision is based on
 * @param save what its owner says of it
 * @param resolution what was decided
 */
record Material(
        Ground ground, DecisionMove.Save save, Resolution resolution, LocalDate date, Voices voices, Today today) {

    /**
     * What is known of the voters, as far as it may be shown.
     *
     * @param voters the user ids of those whose votes count
     * @param reasons what they wrote
     */
    record Voices(List<String> voters, List<Voting.Reason> reasons) {

        /** There was no vote, or nothing of it may be shown. */
        static final Voices NONE = new Voices(List.of(), List.of());
    }

    /**
     * What today's knowledge says of what was decided.
     *
     * @param comparison empty if it is not loaded any more
     * @param sensitivity what would change the verdict; empty if the knowledge has changed since
     */
    record Today(Optional<Comparison> comparison, Optional<Sensitivity> sensitivity) {

        /** {@return the same comparison, with what would change the verdict worked out} */
        static Today of(Optional<Comparison> comparison, Advice advice, RecommendationEngine engine) {
            var recommendation = advice.recommendation();
            return new Today(
                    comparison,
                    comparison
                            .filter(recommendation::restsOn)
                            .map(now -> engine.sensitivity(now, recommendation.selection())));
        }
    }

    Recommendation recommendation() {
        return ground.advice().recommendation();
    }

    /** {@return the mention of whoever saves it, for the text} */
    String owned() {
        return Markdown.words(People.mention(ground.owner().user()));
    }

    /** {@return whether the consultation recommends something else than what was chosen} */
    boolean againstTheVerdict() {
        return resolution.choice().isPresent()
                && Choice.recommendedBy(recommendation())
                        .filter(recommended ->
                                !recommended.equals(resolution.choice().get().id()))
                        .isPresent();
    }
}
