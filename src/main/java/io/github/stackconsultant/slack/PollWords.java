package io.github.stackconsultant.slack;

import com.slack.api.model.block.element.BlockElement;
import io.github.stackconsultant.voting.Deadline;
import io.github.stackconsultant.voting.Outcome;
import io.github.stackconsultant.voting.OutcomeWords;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.PollReply.Counted.Given;
import io.github.stackconsultant.voting.Standing;
import io.github.stackconsultant.voting.Visibility;
import io.github.stackconsultant.voting.Visibility.Viewer;
import java.util.List;
import java.util.Optional;

/** Messages to one person about a poll. */
final class PollWords {

    static final String DEADLINE_IS_TOO_FAR =
            "A vote is open for " + Deadline.LONGEST.toDays() + " days at most. Pick an earlier time.";

    private static final OutcomeWords OUTCOMES = new OutcomeWords(Mrkdwn::escape);

    private PollWords() {}

    /** {@return the message below an outcome that nobody will be reminded of it any more} */
    static Rendered forgotten() {
        return Rendered.of(
                "I no longer have this vote or the decision on it: whoever asked had both erased. So I remind nobody on the"
                        + " day named above.");
    }

    /** {@return the message below a poll that it ends soon} */
    static Rendered reminder(Standing standing) {
        return Rendered.of("This vote closes " + closing(standing.poll()) + ". " + PollBlocks.turnout(standing)
                + ". Have you voted?");
    }

    /**
     * {@return the reminder for a named voter who has not voted}
     *
     * @param user that voter, who may be the one who asked
     * @param address the address of the message with the buttons, if known
     */
    static Rendered reminderTo(String user, Standing standing, Optional<String> address) {
        var poll = standing.poll();
        var question = Mrkdwn.quoted(poll.terms().question());
        var channel = Mrkdwn.channel(poll.channel());
        return Rendered.of((user.equals(poll.owner().user())
                        ? "Your vote in " + channel + " is open: "
                        : Mrkdwn.mention(poll.owner().user()) + " asks you to vote in " + channel + ": ")
                + question + ". It closes " + closing(poll) + ", and you have not voted yet."
                + address.map(PollWords::linkTo).map(" "::concat).orElse(""));
    }

    /** {@return the link to the message with the buttons} */
    static String linkTo(String address) {
        return Mrkdwn.link(address, "Go to the vote");
    }

    /** {@return the immediate reply to the person} */
    static Optional<Rendered> reply(PollReply reply, Optional<Standing> standing) {
        if (reply instanceof PollReply.Counted counted) {
            return Optional.of(counted(counted, standing, true));
        }
        if (reply instanceof PollReply.Withdrawn withdrawn) {
            return Optional.of(
                    Rendered.of("Your vote is taken back. You can vote again until " + until(withdrawn.poll()) + "."));
        }
        if (reply instanceof PollReply.Explained explained) {
            return Optional.of(explained(explained));
        }
        if (reply instanceof PollReply.Asked asked) {
            return Optional.of(Rendered.of("Your question is on its way to "
                    + Mrkdwn.channel(asked.poll().channel()) + "."));
        }
        if (reply instanceof PollReply.ShownAgain shown) {
            return Optional.of(Rendered.of(
                    "If its message in " + Mrkdwn.channel(shown.poll().channel())
                            + " is gone, I post it anew within seconds. Otherwise it stays where it is."));
        }
        if (reply instanceof PollReply.Closed closed) {
            return Optional.of(closedNow(closed));
        }
        return reply instanceof PollReply.Refused refused ? Optional.of(refused(refused)) : Optional.empty();
    }

    /** {@return the permanent form of that reply, which does not name the choice of an anonymous vote} */
    static Rendered lasting(PollReply reply, Rendered word) {
        return reply instanceof PollReply.Counted counted && !Visibility.ownChoiceInMessages(counted.poll())
                ? counted(counted, Optional.empty(), false)
                : word;
    }

    private static Rendered counted(PollReply.Counted counted, Optional<Standing> standing, boolean named) {
        var choice = " for " + Mrkdwn.bold(Mrkdwn.escape(PollBlocks.label(counted.choice())));
        var counts =
                standing.map(now -> "\n" + PollBlocks.counts(now, Viewer.VOTER)).orElse("");
        return counted(counted, "Your vote counts" + (named ? choice : "") + ".", " You can change it", named, counts);
    }

    /**
     * Says that a vote counts.
     *
     * @param beginning the sentence that says so
     * @param change the beginning of the sentence until when it can be changed
     * @param named whether the message may tell what the vote is for
     * @param counts the counts, if the voter may see them here
     */
    static Rendered counted(PollReply.Counted counted, String beginning, String change, boolean named, String counts) {
        var poll = counted.poll();
        var gone = counted.given() == Given.DELETED
                ? " The reason that you gave was for your earlier choice, and is gone with it."
                : "";
        if (!poll.open()) {
            return Rendered.of(beginning + gone + " It was the last one needed: the vote is closed.");
        }
        boolean explained = counted.given() == Given.STAYS;
        var asked = named && counted.against() ? " The consultation says otherwise: what speaks for your choice?" : "";
        return word(
                beginning + gone + change + " until " + until(poll) + "." + (explained ? " Your reason stays." : asked)
                        + counts,
                poll,
                PollButtons.addReason(explained ? "Change the reason" : "Add a reason", poll));
    }

    /** What was given can be read again, changed and taken back. */
    private static Rendered explained(PollReply.Explained explained) {
        var poll = explained.poll();
        var shows = poll.terms().anonymous()
                ? "without your name when the vote closes, if " + Outcome.COMPANY + " or more have voted."
                : "with your name when the vote closes.";
        return explained.given()
                ? word("Your reason is kept. It shows " + shows, poll, PollButtons.addReason("Change it", poll))
                : Rendered.of("Your vote counts without a reason.");
    }

    private static Rendered closedNow(PollReply.Closed now) {
        var poll = now.poll();
        if (poll.neverPosted()) {
            return Rendered.of("The vote is closed. It was never posted, so nobody was asked.");
        }
        var lost = poll.conclusion()
                .flatMap(OutcomeWords::unconfirmed)
                .map(words -> " " + words + ".")
                .orElse("");
        var channel = Mrkdwn.channel(poll.channel());
        return Rendered.of("The vote is closed. " + (now.seen() ? "" : unseen(channel)) + "The outcome goes to "
                + channel + "." + lost);
    }

    private static String unseen(String channel) {
        return "I do not know that it was posted: if its message is in " + channel
                + ", nobody can vote there any more. ";
    }

    static Rendered refused(PollReply.Refused refused) {
        var unposted = refused.poll()
                .filter(poll -> refused.reason() == PollReply.Refused.Reason.CLOSED && poll.neverPosted());
        return unposted.isPresent()
                ? word(over(unposted.get()), unposted.get(), PollButtons.askAgain(unposted.get()))
                : Rendered.of(whyRefused(refused));
    }

    private static String whyRefused(PollReply.Refused refused) {
        return switch (refused.reason()) {
            case UNKNOWN_RECOMMENDATION -> "That recommendation is not there any more. Consult again.";
            case OVERTAKEN ->
                "You have changed answers since you opened this form. Close it, and ask from the newest recommendation.";
            case NO_SECRET -> "Anonymous votes have just been switched off here. Choose an open one.";
            case DEADLINE_IS_TOO_FAR -> DEADLINE_IS_TOO_FAR;
            case UNKNOWN_POLL -> "That vote is not there any more. Nothing changed.";
            case NOT_OPEN_YET -> "That vote is not open yet. Try again in a moment.";
            case CLOSED -> refused.poll().map(PollWords::over).orElse("This vote is closed. Nothing changed.");
            case OUTSIDER -> "Only people of the workspace that asks can vote here. Nothing changed.";
            case NOT_ASKED -> "This question is for the people named in it. Nothing changed.";
            case UNKNOWN_CHOICE -> "That choice is not part of this vote. Nothing changed.";
            case CHANGED_SINCE ->
                "What is voted on has changed since you saw it. Look at it again, then vote: nothing was counted.";
            case NOT_VOTED, CANNOT_CHANGE -> unexplained(refused.reason());
            case CHOSEN_ANEW ->
                "Your vote is for another choice now, so I did not keep that reason. Vote again to give another.";
            case NOT_OWNER ->
                refused.poll().map(PollWords::ownersOnly).orElse("Only whoever asked can do that. Nothing changed.");
        };
    }

    /** {@return why a person has no vote that could be withdrawn or explained} */
    static String unexplained(PollReply.Refused.Reason why) {
        return why == PollReply.Refused.Reason.CANNOT_CHANGE
                ? "Your earlier vote counts, and cannot be changed any more."
                : "You have no vote here that counts, so there is nothing to withdraw or to explain.";
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
        if (poll.neverPosted()) {
            return "was never posted, so nobody was asked";
        }
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
        int needed = poll.electorate().needed();
        return closesEarly(poll)
                ? "once " + (needed == 1 ? "1 has" : needed + " have") + " voted, or at the latest " + end
                : end;
    }

    /** {@return until when a vote can be changed} */
    static String until(Poll poll) {
        return closesEarly(poll) ? "the vote closes: " + closing(poll) : closing(poll);
    }

    private static boolean closesEarly(Poll poll) {
        return poll.open() && poll.terms().closesAtQuorum() && poll.electorate().needed() > 0;
    }

    static Rendered word(String text, Poll poll, BlockElement... buttons) {
        return Rendered.of(text, PollBlocks.reference("poll_word", poll), List.of(buttons));
    }
}
