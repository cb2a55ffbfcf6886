package io.github.stackconsultant.slack;

import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import io.github.stackconsultant.voting.Ballot;
import io.github.stackconsultant.voting.Outcome;
import io.github.stackconsultant.voting.Voting;
import java.util.List;

/** The modal for a voter's reason, which names the choice that it is for. */
final class VoteReasonModal {

    private static final String TITLE = "Why this vote?";

    private VoteReasonModal() {}

    /** Renders it with the reason given so far, which can be changed or taken back. */
    static View of(Origin origin, Voting.OwnVote vote, boolean anonymous) {
        var field = PlainTextInputElement.builder()
                .actionId(PollViews.WORDS)
                .multiline(true)
                .maxLength(Ballot.LONGEST_REASON)
                .initialValue(vote.reason().orElse(null))
                .build();
        var told = "Your vote is for " + Mrkdwn.bold(Mrkdwn.escape(PollBlocks.label(vote.choice())))
                + ". Its reason shows "
                + (anonymous
                        ? "without your name when the vote closes, word for word, among the others in no order; with"
                                + " fewer than " + Outcome.COMPANY + " votes it does not show at all."
                        : "with your name when the vote closes, word for word.")
                + (vote.reason().isPresent() ? " Empty the field to take it back." : "");
        return Modals.form(
                PollViews.REASON,
                TITLE,
                origin.metadata(),
                "Keep it",
                "Cancel",
                List.of(Kit.section(told), Kit.input(PollViews.WORDS, "Your reason", true, field)));
    }

    /** {@return a sentence why there is nothing to explain} */
    static View closed(String word) {
        return Modals.reading(TITLE, List.of(Kit.section(word)));
    }
}
