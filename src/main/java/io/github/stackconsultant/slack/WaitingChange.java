package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.Corrections;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.conversation.TeamVotes;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.voting.OutcomeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed answers would do to the card that stands, said before it is done. */
final class WaitingChange {

    private static final int MOST_CHARACTERS_OF_AN_ANSWER = 100;

    private final Recommendations recommendations;
    private final RecommendationEngine engine;
    private final TeamVotes votes;

    WaitingChange(Recommendations recommendations, RecommendationEngine engine, TeamVotes votes) {
        this.recommendations = recommendations;
        this.engine = engine;
        this.votes = votes;
    }

    /** Renders the question whether a change that waits is to be applied. */
    Rendered render(Consultation waiting, Comparison comparison) {
        var next = engine.recommend(comparison, waiting.selection());
        var standing = waiting.recommendation().flatMap(recommendations::find).map(GivenRecommendation::recommendation);
        var text = changed(waiting, comparison)
                + standing.map(before -> Consequence.of(before, next)).orElse("")
                + votes.atStake(waiting.id()).map(WaitingChange::atStake).orElse("")
                + " Apply?";
        return Rendered.of(
                text,
                BlockReference.of("held", waiting),
                List.of(
                        Kit.primary(ActionId.APPLY_CHANGE, "Apply", "apply"),
                        Kit.button(ActionId.RESTORE_ANSWERS, "Keep the old answers", "keep")));
    }

    private static String changed(Consultation waiting, Comparison comparison) {
        var changes = changes(waiting, comparison);
        return changes.isEmpty() ? "" : "Changing " + changes + ": ";
    }

    /** {@return each answer taken back, with the one in its place; empty if there is none} */
    static String changes(Consultation waiting, Comparison comparison) {
        return Corrections.of(waiting).stream()
                .flatMap(id -> comparison.step(id).stream())
                .flatMap(step -> change(waiting, step).stream())
                .collect(Collectors.joining(" and "));
    }

    private static Optional<String> change(Consultation waiting, Step step) {
        return waiting.answerTo(step.id())
                .map(answer -> Mrkdwn.bold(Mrkdwn.escape(step.title())) + " to " + said(step, answer)
                        + takenAway(step, waiting.card().answers().get(step.id()), answer));
    }

    /** Names removed answers of a step that takes several, since a person who adds one may not think of the others. */
    private static String takenAway(Step step, @Nullable StepAnswer before, StepAnswer now) {
        if (!(before instanceof StepAnswer.Chosen chosen) || step.kind() == Step.Kind.ONE) {
            return "";
        }
        var gone = new ArrayList<>(chosen.answers());
        if (now instanceof StepAnswer.Chosen kept) {
            gone.removeAll(kept.answers());
        }
        return gone.isEmpty() ? "" : " instead of " + said(step, new StepAnswer.Chosen(gone));
    }

    private static String said(Step step, StepAnswer answer) {
        return Mrkdwn.italic(Mrkdwn.escape(SlackLimits.clip(answer.inWords(step), MOST_CHARACTERS_OF_AN_ANSWER)));
    }

    private static String atStake(TeamVotes.Stake stake) {
        if (!(stake instanceof TeamVotes.Stake.Votes votes)) {
            return " The vote that you asked for is not posted yet: it will then show these answers.";
        }
        var channel = " Whoever reads the vote in its channel can then read these answers.";
        return votes.count() == 0
                ? " Your team is asked about the old answers, and no vote counts so far." + channel
                : " Then " + OutcomeWords.counted(votes.count())
                        + (votes.count() == 1
                                ? " of your team stops counting until its voter confirms or changes it."
                                : " of your team stop counting until each voter confirms or changes theirs.")
                        + channel;
    }
}
