package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import io.github.stackconsultant.voting.Opening;
import io.github.stackconsultant.voting.Outcome;
import io.github.stackconsultant.voting.OutcomeWords;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.Standing;
import io.github.stackconsultant.voting.Visibility;
import io.github.stackconsultant.voting.Visibility.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Messages to one person about a poll. */
final class PollWords {

    private static final OutcomeWords OUTCOMES = new OutcomeWords(Mrkdwn::escape);

    /** {@return the reason why a waiting poll could not be opened} */
    Rendered notOpened(Opening opening) {
        if (opening instanceof Opening.TooLate late) {
            return word("The time that you picked for "
                    + Mrkdwn.quoted(late.poll().terms().question())
                    + " was over before I could post it, so nobody was asked. Ask again with a later time.");
        }
        if (opening instanceof Opening.NobodyLeft left) {
            return word("Nobody who may vote on "
                    + Mrkdwn.quoted(left.poll().terms().question())
                    + " is left, so I did not post it. Ask again, and name others.");
        }
        return word("I may not see how many people are in that channel, so I cannot tell what share of them has voted,"
                + " and nobody was asked. Ask again with a number of votes.");
    }

    /** {@return the reason why a poll is not in its channel yet, with a button to post it} */
    Rendered notPosted(Poll poll, SlackAnswer.Refused<?> refused) {
        var channel = Mrkdwn.channel(poll.channel());
        var why = refused.notAMember()
                ? "I am not in " + channel + " yet. Type `/invite @Stack Consultant` there, then press Post again."
                : "Slack does not let me post in " + channel + " (" + Mrkdwn.escape(refused.error())
                        + "). Press Post again once that is mended.";
        return word(
                why + " Your question is kept as you asked it.",
                poll,
                Kit.primary(ActionId.POST_AGAIN, "Post again", poll.id().value()));
    }

    /** {@return the message below an outcome that nobody will be reminded of it any more} */
    Rendered forgotten() {
        return word(
                "Whoever asked has had what I keep of them erased, and the decision saved on this vote with it: I remind"
                        + " nobody on the day named above.");
    }

    /** {@return that a poll's message cannot follow its votes, for whoever asked} */
    Rendered notUpdated(Poll poll, SlackAnswer.Refused<?> refused) {
        return word("Slack does not let me bring the message of your vote in " + Mrkdwn.channel(poll.channel())
                + " up to date (" + Mrkdwn.escape(refused.error()) + "): "
                + Mrkdwn.quoted(poll.terms().question())
                + ". Votes count all the same, and the outcome is posted when it closes.");
    }

    /** {@return that a poll's message is gone and cannot be posted again, for whoever asked} */
    Rendered notPostedAnew(Poll poll, SlackAnswer.Refused<?> refused) {
        return word("The message of your vote in " + Mrkdwn.channel(poll.channel())
                + " is gone, and Slack does not let me post it again (" + Mrkdwn.escape(refused.error()) + "): "
                + Mrkdwn.quoted(poll.terms().question())
                + ". Nobody can vote there now: ask again in a channel that I am in. It closes " + closing(poll)
                + ", and what was voted so far counts.");
    }

    /** {@return that nobody could be reminded below a poll, for whoever asked} */
    Rendered notReminded(Poll poll, SlackAnswer.Refused<?> refused) {
        return word("Slack does not let me remind people of your vote in " + Mrkdwn.channel(poll.channel()) + " ("
                + Mrkdwn.escape(refused.error()) + "): "
                + Mrkdwn.quoted(poll.terms().question())
                + ". It closes " + closing(poll) + ": remind them yourself.");
    }

    /** {@return the line that is left of a poll's message that was posted while another instance posted one} */
    Rendered elsewhere() {
        return word("This vote goes on in its other message.");
    }

    /** {@return the message below a poll that it ends soon} */
    Rendered reminder(Standing standing) {
        return word("This vote closes " + closing(standing.poll()) + ". " + PollBlocks.turnout(standing)
                + ". Have you voted?");
    }

    /**
     * {@return the reminder for a named voter who has not voted}
     *
     * @param address the address of the message with the buttons, if known
     */
    Rendered reminderTo(Standing standing, Optional<String> address) {
        var poll = standing.poll();
        return word(Mrkdwn.mention(poll.owner().user()) + " asks you to vote in " + Mrkdwn.channel(poll.channel())
                + ": " + Mrkdwn.quoted(poll.terms().question()) + ". It closes " + closing(poll)
                + ", and you have not voted yet."
                + address.map(link -> " " + Mrkdwn.link(link, "Go to the vote")).orElse(""));
    }

    /** {@return the immediate reply to the person} */
    Optional<Rendered> reply(PollReply reply, Optional<Standing> standing) {
        if (reply instanceof PollReply.Counted counted) {
            return Optional.of(counted(counted, standing, true));
        }
        if (reply instanceof PollReply.Withdrawn withdrawn) {
            return Optional.of(
                    word("Your vote is taken back. You can vote again until " + until(withdrawn.poll()) + "."));
        }
        if (reply instanceof PollReply.Explained explained) {
            return Optional.of(word("Your reason is kept. It shows "
                    + (explained.poll().terms().anonymous()
                            ? "without your name when the vote closes, if " + Outcome.COMPANY + " or more have voted."
                            : "with your name when the vote closes.")));
        }
        if (reply instanceof PollReply.Asked asked) {
            return Optional.of(word("Your question is on its way to "
                    + Mrkdwn.channel(asked.poll().channel()) + "."));
        }
        if (reply instanceof PollReply.Closed closed) {
            return Optional.of(closedNow(closed.poll()));
        }
        return reply instanceof PollReply.Refused refused ? Optional.of(refused(refused)) : Optional.empty();
    }

    /** {@return the permanent form of that reply, which does not name the choice of an anonymous vote} */
    Rendered lasting(PollReply reply, Rendered word) {
        return reply instanceof PollReply.Counted counted && !Visibility.ownChoiceInMessages(counted.poll())
                ? counted(counted, Optional.empty(), false)
                : word;
    }

    private static Rendered counted(PollReply.Counted counted, Optional<Standing> standing, boolean named) {
        var poll = counted.poll();
        var choice = " for " + Mrkdwn.bold(Mrkdwn.escape(PollBlocks.label(counted.choice())));
        var text = "Your vote counts" + (named ? choice : "") + ".";
        if (counted.unexplained()) {
            text += " The reason that you gave was for your earlier choice, and is gone with it.";
        }
        if (!poll.open()) {
            return word(text + " It was the last one needed: the vote is closed.");
        }
        var until = " You can change it until " + until(poll) + ".";
        var why = named && counted.against() ? " The consultation says otherwise: what speaks for your choice?" : "";
        var counts =
                standing.map(now -> "\n" + PollBlocks.counts(now, Viewer.VOTER)).orElse("");
        return word(
                text + until + why + counts,
                poll,
                Kit.button(ActionId.ADD_REASON, "Add a reason", poll.id().value()));
    }

    private static Rendered closedNow(Poll poll) {
        var lost = poll.conclusion()
                .flatMap(OutcomeWords::unconfirmed)
                .map(words -> " " + words + ".")
                .orElse("");
        return word("The vote is closed. The outcome is posted in " + Mrkdwn.channel(poll.channel()) + "." + lost);
    }

    static Rendered refused(PollReply.Refused refused) {
        return word(
                switch (refused.reason()) {
                    case UNKNOWN_RECOMMENDATION -> "That recommendation is not there any more. Consult again.";
                    case NO_SECRET -> "Anonymous votes have just been switched off here. Choose an open one.";
                    case UNKNOWN_POLL -> "That vote is not there any more. Nothing changed.";
                    case NOT_OPEN_YET -> "That vote is not open yet. Try again in a moment.";
                    case POSTED_ALREADY -> "It is posted already, and people can vote.";
                    case CLOSED -> refused.poll().map(PollWords::over).orElse("This vote is closed. Nothing changed.");
                    case OUTSIDER -> "Only people of the workspace that asks can vote here. Nothing changed.";
                    case NOT_ASKED -> "This question is for the people named in it. Nothing changed.";
                    case UNKNOWN_CHOICE -> "That choice is not part of this vote. Nothing changed.";
                    case CHANGED_SINCE ->
                        "What is voted on has changed since you saw it. Look at it again, then vote: nothing was counted.";
                    case NOT_VOTED ->
                        "You have no vote here that counts, so there is nothing to withdraw or to explain.";
                    case CANNOT_CHANGE -> "Your earlier vote counts, and cannot be changed any more.";
                    case NOT_OWNER ->
                        refused.poll()
                                .map(PollWords::ownersOnly)
                                .orElse("Only whoever asked can do that. Nothing changed.");
                });
    }

    /** {@return who can do it, and what comes of it if they do not} */
    private static String ownersOnly(Poll poll) {
        var only = "Only " + Mrkdwn.mention(poll.owner().user()) + ", who asked, can ";
        return switch (poll.status()) {
            case WAITING -> only + "post this vote: write to them if it should be posted. Nothing changed.";
            case OPEN ->
                only + "close this vote: write to them if it should end sooner. By itself it closes " + closing(poll)
                        + ". Nothing changed.";
            case CLOSED -> over(poll);
        };
    }

    /** {@return a sentence that it is over, and how it ended} */
    static String over(Poll poll) {
        return "This vote " + closed(poll) + ". Nothing changed.";
    }

    /** {@return when it closed, and how it ended} */
    static String closed(Poll poll) {
        return poll.conclusion()
                .map(conclusion -> "closed " + SlackDates.full(conclusion.at()) + with(conclusion))
                .orElse("closed " + closing(poll));
    }

    private static String with(Poll.Conclusion conclusion) {
        return conclusion.outcome() instanceof Outcome.Decided decided
                ? " with " + Mrkdwn.escape(PollBlocks.label(decided.choice()))
                : ". " + OUTCOMES.headline(conclusion);
    }

    /** {@return when it closes, which may be sooner where enough have voted} */
    static String closing(Poll poll) {
        var end = poll.closesAt().map(SlackDates::full).orElse("soon");
        return closesEarly(poll)
                ? "with " + OutcomeWords.counted(poll.electorate().needed()) + ", at the latest " + end
                : end;
    }

    /** {@return until when a vote can be changed} */
    static String until(Poll poll) {
        return closesEarly(poll) ? "the vote closes, " + closing(poll) : closing(poll);
    }

    private static boolean closesEarly(Poll poll) {
        return poll.open() && poll.terms().closesAtQuorum() && poll.electorate().needed() > 0;
    }

    static Rendered word(String text) {
        return Rendered.of(text);
    }

    static Rendered word(String text, Poll poll, BlockElement... buttons) {
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.section(text));
        blocks.add(Kit.actions(PollBlocks.reference("poll_word", poll).id(), List.of(buttons)));
        return new Rendered(text, blocks);
    }
}
