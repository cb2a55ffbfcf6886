package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.LayoutBlock;
import io.github.stackconsultant.conversation.TeamVotes;
import io.github.stackconsultant.voting.Poll;
import java.util.ArrayList;
import java.util.List;

/** What whoever asked for a vote can do about it away from its message, which may be out of their reach. */
final class OwnVoteBlocks {

    /** As many as leave room in a message for what is said around them. */
    private static final int MOST = 10;

    private OwnVoteBlocks() {}

    /**
     * Renders the buttons to close a vote and to have its message looked after.
     *
     * @param role keeps two rows of them on one page apart
     */
    static LayoutBlock buttons(String role, Poll poll) {
        var question = poll.terms().question();
        return Kit.actions(
                PollBlocks.reference(role, poll).id(),
                List.of(
                        Kit.labelled(PollButtons.close(poll), "Close the vote: " + question),
                        Kit.labelled(PollButtons.postAgain(poll), "Post again: " + question)));
    }

    /** {@return that message with those votes under its text} */
    static Rendered below(Rendered message, List<Poll> votes) {
        var blocks = new ArrayList<LayoutBlock>(message.blocks());
        var listed = votes.stream()
                .limit(MOST)
                .flatMap(poll -> List.of(Kit.section(line(poll)), buttons("under_way", poll)).stream())
                .toList();
        blocks.addAll(1, listed);
        return new Rendered(message.text(), blocks);
    }

    /** {@return in a line, which votes are open and until when} */
    static Saying named(List<Poll> votes) {
        return Saying.of(
                votes.isEmpty()
                        ? "No vote of yours is open any more."
                        : (votes.size() == 1 ? "Your open vote: " : "Your open votes: ")
                                + votes.stream()
                                        .limit(TeamVotes.MOST_NAMED)
                                        .map(poll -> line(poll) + ", closes " + PollWords.closing(poll))
                                        .collect(joining("; "))
                                + (votes.size() > TeamVotes.MOST_NAMED ? "; and more, which close later." : "."));
    }

    private static String line(Poll poll) {
        return Mrkdwn.bold(Mrkdwn.escape(poll.terms().question())) + " in " + Mrkdwn.channel(poll.channel());
    }
}
