package io.github.stackconsultant.record;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.Sensitivity;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.Voting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All input for a record.
 *
 * @param poll the vote, if there was one; it is closed
 * @param resolution what was decided
 * @param reason why, in the owner's words; may be empty
 * @param voters the user ids of those whose votes count, as far as they may be shown
 * @param reasons what voters wrote, as far as it may be shown
 * @param comparison today's knowledge of what was decided, if it is still loaded
 * @param sensitivity what would change the verdict; empty if the knowledge has changed since
 */
record Material(
        Person owner,
        String question,
        LocalDate date,
        Optional<LocalDate> revisitOn,
        Advice advice,
        Optional<Poll> poll,
        Resolution resolution,
        String reason,
        List<String> voters,
        List<Voting.Reason> reasons,
        Optional<Comparison> comparison,
        Optional<Sensitivity> sensitivity) {

    /** {@return the same input, with what would change the verdict worked out} */
    static Material of(
            Person owner,
            String question,
            LocalDate date,
            Optional<LocalDate> revisitOn,
            Advice advice,
            Optional<Poll> poll,
            Resolution resolution,
            String reason,
            List<String> voters,
            List<Voting.Reason> reasons,
            Optional<Comparison> comparison,
            RecommendationEngine engine) {
        var recommendation = advice.recommendation();
        var sensitivity = comparison
                .filter(recommendation::restsOn)
                .map(now -> engine.sensitivity(now, recommendation.selection()));
        return new Material(
                owner,
                question,
                date,
                revisitOn,
                advice,
                poll,
                resolution,
                reason,
                voters,
                reasons,
                comparison,
                sensitivity);
    }

    Recommendation recommendation() {
        return advice.recommendation();
    }

    /** {@return the mention of whoever saves it, for the text} */
    String owned() {
        return Markdown.words(People.mention(owner.user()));
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
