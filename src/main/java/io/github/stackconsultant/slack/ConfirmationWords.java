package io.github.stackconsultant.slack;

import com.slack.api.model.block.element.BlockElement;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.AnsweredLine;
import io.github.stackconsultant.recommendation.Listed;
import io.github.stackconsultant.recommendation.Points;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.Standing;
import io.github.stackconsultant.voting.Visibility;
import io.github.stackconsultant.voting.Voting;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;

/** The message that asks a voter to confirm, and the one that replaces it once answered. */
final class ConfirmationWords {

    /** The most characters for the answers that moved, which leaves room in the section for the verdict. */
    private static final int CHANGES = 450;

    private static final String UNKNOWN = "unknown";

    private ConfirmationWords() {}

    /**
     * The fate of a vote on the previous recommendation.
     *
     * @param voted whether the person's vote counts for the current recommendation
     * @param earlier the choice of an earlier vote, if a message to that person may name it
     */
    record Fate(boolean voted, Optional<Choice> earlier) {

        /** The roll of an anonymous vote is deleted soon after its end, and says nothing by then. */
        static Fate of(Voting voting, Poll poll, String user) {
            return new Fate(
                    !poll.terms().anonymous() && voting.voted(poll.id(), user), voting.toConfirm(poll.id(), user));
        }
    }

    /**
     * Asks somebody who voted on the previous recommendation.
     *
     * @param choice what that vote was for, where this message may name it
     * @param before the recommendation before, where it is still there
     */
    static Rendered request(Standing standing, Optional<Choice> choice, Optional<GivenRecommendation> before) {
        var poll = standing.poll();
        var text = "What you voted on has changed: your vote"
                + choice.map(ConfirmationWords::naming).orElse("")
                + on(poll)
                + " does not count until you confirm it here, or vote anew there."
                + (poll.terms().anonymous()
                        ? " What you chose is not named here, since the vote is anonymous; it stays the same if you"
                                + " confirm."
                        : "")
                + "\n"
                + before.map(then -> changed(then, poll.matter())).orElse("")
                + PollBlocks.verdict(poll.matter().recommendation());
        return PollWords.word(text, poll, confirm(poll, choice), PollButtons.fullReasoning(poll));
    }

    /**
     * Reminds somebody that their vote on the previous recommendation still waits.
     *
     * @param choice what that vote was for, where this message may name it
     * @param address the address of the message with the buttons, if known
     */
    static Rendered reminder(Poll poll, Optional<Choice> choice, Optional<String> address) {
        return PollWords.word(
                "Your vote" + choice.map(ConfirmationWords::naming).orElse("") + on(poll)
                        + " waits to be confirmed, and does not count until then: confirm it here, or vote anew there."
                        + " It closes " + PollWords.closing(poll) + "."
                        + address.map(PollWords::linkTo).map(" "::concat).orElse(""),
                poll,
                confirm(poll, choice));
    }

    private static BlockElement confirm(Poll poll, Optional<Choice> choice) {
        var label = "Confirm my vote";
        return Kit.labelled(
                Kit.primary(ActionId.CONFIRM_VOTE, label, poll.id().value()),
                label + choice.map(PollBlocks::label).map(" for "::concat).orElse(""));
    }

    /** The verdict and its reasons may read as before: what moved is said first. */
    private static String changed(GivenRecommendation before, Advice now) {
        var moved = moved(before, now);
        return (moved.isEmpty() ? "" : moved + ". ") + margins(before.recommendation(), now.recommendation());
    }

    /** Each answer is quoted whole or not at all, since by this a person decides whether their vote still holds. */
    private static String moved(GivenRecommendation before, Advice now) {
        var told = new ArrayList<String>();
        var untold = new ArrayList<String>();
        for (var line : now.answers()) {
            if (!before.answers().contains(line)) {
                var words = Mrkdwn.escape(line.step()) + " is " + words(line) + answered(before, line);
                boolean fits = told.stream().mapToInt(String::length).sum() + words.length() <= CHANGES;
                (fits ? told : untold).add(fits ? words : Mrkdwn.escape(line.step()));
            }
        }
        if (!untold.isEmpty()) {
            told.add(Listed.and(untold) + (untold.size() == 1 ? " has" : " have") + " changed"
                    + (told.isEmpty() ? "" : ", too") + ": see " + Mrkdwn.bold("Full reasoning"));
        }
        return String.join("; ", told);
    }

    private static String words(AnsweredLine line) {
        return Mrkdwn.escape(line.withoutSource().replaceAll("\\s+", " ").strip());
    }

    private static String margins(Recommendation before, Recommendation now) {
        var then = Points.margin(before, Mrkdwn::escape);
        var current = Points.margin(now, Mrkdwn::escape);
        return then.isEmpty() && current.isEmpty()
                ? ""
                : "The margin is " + current.orElse(UNKNOWN) + " (it was " + then.orElse(UNKNOWN) + ")."
                        + VerdictWords.nextBest(before, now) + " ";
    }

    private static String answered(GivenRecommendation before, AnsweredLine now) {
        return before.answers().stream()
                .filter(line -> line.step().equals(now.step()))
                .findFirst()
                .map(line -> " (it was " + words(line) + ")")
                .orElse("");
    }

    /**
     * Replaces the request by its result, which does not name the choice of an anonymous vote.
     *
     * @param fate only evaluated if the vote is over
     * @return empty if the request stays open
     */
    static Optional<Rendered> answered(PollReply reply, Function<Poll, Fate> fate) {
        if (reply instanceof PollReply.Counted counted) {
            return Optional.of(counted(counted));
        }
        return reply instanceof PollReply.Refused refused ? refused(refused, fate) : Optional.empty();
    }

    private static Rendered counted(PollReply.Counted counted) {
        var poll = counted.poll();
        boolean named = Visibility.ownChoiceInMessages(poll);
        var beginning = "Your vote" + (named ? naming(counted.choice()) : "") + on(poll) + " counts.";
        return PollWords.counted(counted, beginning, " You can change it there", named, "");
    }

    private static Optional<Rendered> refused(PollReply.Refused refused, Function<Poll, Fate> fate) {
        return switch (refused.reason()) {
            case NOT_OPEN_YET -> Optional.empty();
            case CLOSED -> refused.poll().map(poll -> over(poll, fate.apply(poll)));
            case CHANGED_SINCE ->
                refused.poll()
                        .map(poll -> Rendered.of("What is voted on" + on(poll)
                                + " has changed once more since I asked you this, so nothing was counted. Confirm in my newer message"
                                + " here, or vote anew in the channel."));
            case NOT_VOTED ->
                refused.poll()
                        .map(poll -> Rendered.of(
                                "You have no vote" + on(poll) + " any more, so there is nothing to confirm."));
            default -> Optional.of(PollWords.refused(refused));
        };
    }

    /** {@return what takes the place of the request once the vote is over} */
    static Rendered over(Poll poll, Fate fate) {
        return Rendered.of("The vote" + on(poll) + " " + PollWords.closed(poll) + ". " + lost(fate));
    }

    private static String lost(Fate fate) {
        if (fate.voted()) {
            return "Your vote was confirmed or cast anew before that, and counted.";
        }
        return fate.earlier()
                .map(choice -> "Your vote" + naming(choice) + " was not confirmed before that, so it does not count.")
                .orElse("A vote that was not confirmed before that does not count.");
    }

    private static String naming(Choice choice) {
        return " for " + Mrkdwn.bold(Mrkdwn.escape(PollBlocks.label(choice)));
    }

    private static String on(Poll poll) {
        return " on " + Mrkdwn.quoted(poll.terms().question()) + " in " + Mrkdwn.channel(poll.channel());
    }
}
