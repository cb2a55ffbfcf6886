package io.github.stackconsultant.slack;

import io.github.stackconsultant.voting.Opening;
import io.github.stackconsultant.voting.Poll;

/** What whoever asked for a vote hears where Slack does not let its messages be posted or changed. */
final class PostingWords {

    private PostingWords() {}

    /** {@return the reason why a waiting poll could not be opened, with the form to ask anew} */
    static Rendered notOpened(Poll poll, Opening opening) {
        var why = whyNotOpened(opening, Mrkdwn.quoted(poll.terms().question()));
        return PollWords.word(why, poll, PollButtons.askAgain(poll));
    }

    private static String whyNotOpened(Opening opening, String question) {
        if (opening instanceof Opening.TooLate) {
            return "The time that you picked for " + question
                    + " was over before I could post it, so nobody was asked. Ask again with a later time.";
        }
        if (opening instanceof Opening.NobodyLeft) {
            return "Nobody who may vote on " + question + " is left, so I did not post it. Ask again, and name others.";
        }
        return "I may not see how many people are in that channel, so I cannot tell what share of them has voted,"
                + " and nobody was asked. Ask again with a number of votes.";
    }

    /** {@return who can ask it again, for anybody else who tries} */
    static Rendered notAskedAgain(Poll poll) {
        return Rendered.of("Only " + Mrkdwn.mention(poll.owner().user())
                + ", who asked, can ask this again: write to them if it should be. Nothing changed.");
    }

    /** {@return the reason why a poll is not in its channel yet, with a button to post it} */
    static Rendered notPosted(Poll poll, SlackAnswer.Refused<?> refused) {
        return PollWords.word(
                SlackWords.notPosted(poll.channel(), refused, "Post again") + " Your question is kept as you asked it.",
                poll,
                Kit.primary(ActionId.POST_AGAIN, "Post again", poll.id().value()));
    }

    /** {@return that a poll's message cannot follow its votes, for whoever asked} */
    static Rendered notUpdated(Poll poll, SlackAnswer.Refused<?> refused) {
        return Rendered.of(refused(
                "Slack does not let me bring the message of " + vote(poll) + " up to date",
                poll,
                refused,
                "Votes count all the same, and the outcome is posted when it closes."));
    }

    /** {@return that a poll's message is gone and cannot be posted again, for whoever asked} */
    static Rendered notPostedAnew(Poll poll, SlackAnswer.Refused<?> refused) {
        var text = refused(
                "The message of " + vote(poll) + " is gone, and Slack does not let me post it again",
                poll,
                refused,
                "Nobody can vote there now: ask again in a channel that I am in. It closes " + PollWords.closing(poll)
                        + ", and what was voted so far counts.");
        return PollWords.word(text, poll, PollButtons.askAgain(poll), PollButtons.close(poll));
    }

    /** {@return that nobody can be reminded in a poll's thread, for whoever asked} */
    static Rendered notReminded(Poll poll, SlackAnswer.Refused<?> refused) {
        return Rendered.of(refused(
                "Slack does not let me remind people of " + vote(poll),
                poll,
                refused,
                "It closes " + PollWords.closing(poll) + ": remind them yourself."));
    }

    /** {@return that not all who are named are reminded, but not who, for whoever asked} */
    static Rendered namedNotReminded(Poll poll, SlackAnswer.Refused<?> refused) {
        return Rendered.of(refused(
                "Slack does not let me remind one or more of the people named in " + vote(poll),
                poll,
                refused,
                "It closes " + PollWords.closing(poll) + ": remind them yourself."));
    }

    /** {@return that the message with a poll's outcome cannot follow what was saved since, for whoever asked} */
    static Rendered outcomeNotUpdated(Poll poll, SlackAnswer.Refused<?> refused) {
        return Rendered.of(refused(
                "Slack does not let me bring the outcome of " + vote(poll) + " up to date",
                poll,
                refused,
                "What you saved since is kept, and is not said there."));
    }

    /** {@return why an outcome stands in the direct messages of whoever asked, as a line above it} */
    static String outcomeNotPosted(Poll poll) {
        return "Slack does not let me post this in " + Mrkdwn.channel(poll.channel())
                + ", so only you read it: pass it on to your team.";
    }

    private static String vote(Poll poll) {
        return "your vote in " + Mrkdwn.channel(poll.channel());
    }

    private static String refused(String what, Poll poll, SlackAnswer.Refused<?> refused, String then) {
        return what + " (" + Mrkdwn.escape(refused.error()) + "): "
                + Mrkdwn.quoted(poll.terms().question()) + ". " + then;
    }

    /** {@return the line that is left of a poll's message that was posted while another instance posted one} */
    static Rendered elsewhere() {
        return Rendered.of("This vote goes on in its other message.");
    }
}
