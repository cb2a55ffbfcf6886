package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import io.github.stackconsultant.recommendation.Points;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.Side;
import io.github.stackconsultant.recommendation.Verdict;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.Outcome;
import io.github.stackconsultant.voting.OutcomeWords;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.Standing;
import io.github.stackconsultant.voting.Tally;
import io.github.stackconsultant.voting.Terms;
import io.github.stackconsultant.voting.Visibility;
import io.github.stackconsultant.voting.Visibility.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Renders a poll for everybody in its channel. */
final class PollBlocks {

    /** The length of a full bar. */
    private static final int BAR = 10;

    /** The most characters for the counts, which leaves room in the section for the surrounding text. */
    private static final int COUNTS = 2_500;

    /** Characters for the bar, number and markup beside a choice. */
    private static final int BESIDE = 20;

    /** The most characters for the verdict, which leaves room in the section for the surrounding text. */
    private static final int VERDICT = 2_000;

    /** The most answers in a row; all that is guessed is named. */
    private static final int MOST_ANSWERS = 3;

    /** The number of reasons for each side if no option wins alone. */
    private static final int ON_EACH_SIDE = 2;

    private static final String CLOSE = "Close the vote (only whoever asked can)";

    private PollBlocks() {}

    /** {@return the message with the current standing} */
    static Rendered message(Standing standing) {
        var poll = standing.poll();
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.header(poll.terms().question()));
        blocks.add(Kit.context(line(poll)));
        changed(standing).ifPresent(blocks::add);
        blocks.add(Kit.section(
                reference("poll", poll).id(),
                verdict(poll.matter().recommendation()) + margin(poll.matter().recommendation()),
                PollButtons.fullReasoning(poll)));
        blocks.add(Kit.section(counts(standing, Viewer.MEMBER)));
        if (poll.open()) {
            blocks.add(Kit.actions(reference("ballot", poll).id(), choices(poll)));
            blocks.add(Kit.actions(reference("poll_tools", poll).id(), tools(poll)));
        }
        if (poll.open() || votes(standing) > 0) {
            blocks.add(Kit.context(turnout(standing)));
        }
        return new Rendered(text(standing), blocks);
    }

    private static String text(Standing standing) {
        var poll = standing.poll();
        return poll.open()
                ? Mrkdwn.escape(poll.terms().question()) + " asked by "
                        + Mrkdwn.mention(poll.owner().user()) + ": " + turnout(standing)
                : Mrkdwn.escape(poll.terms().question()) + ": this vote is closed.";
    }

    private static String line(Poll poll) {
        var secrecy = poll.terms().anonymous() ? "anonymous vote" : "open vote";
        return "asked by " + Mrkdwn.mention(poll.owner().user()) + " \u00b7 " + time(poll) + " \u00b7 " + secrecy
                + voters(poll.terms());
    }

    private static String voters(Terms terms) {
        if (terms.voters().isEmpty()) {
            return "";
        }
        var named = terms.named();
        return " \u00b7 for "
                + (named.isEmpty()
                        ? "nobody any more"
                        : named.stream().map(Mrkdwn::mention).collect(joining(", ")));
    }

    private static String time(Poll poll) {
        return poll.conclusion()
                .map(conclusion -> "closed " + SlackDates.full(conclusion.at()))
                .or(() -> poll.closesAt().map(unused -> "closes " + PollWords.closing(poll)))
                .orElse("not open yet");
    }

    private static Optional<LayoutBlock> changed(Standing standing) {
        var conclusion = standing.poll().conclusion();
        if (conclusion.isPresent()) {
            return conclusion.flatMap(OutcomeWords::unconfirmed).map(words -> Kit.section(words + "."));
        }
        if (standing.poll().edition() == 1 || !standing.poll().open()) {
            return Optional.empty();
        }
        var waiting = standing.stale() == 0
                ? ""
                : " " + standing.stale()
                        + (standing.stale() == 1
                                ? " earlier vote does not count until its voter confirms it, in the message that I sent them,"
                                : " earlier votes do not count until their voters confirm them, in the message that I sent"
                                        + " each of them,")
                        + " or by pressing the choice again here.";
        return Optional.of(Kit.section(
                Mrkdwn.bold("The answers behind this have changed, so the recommendation is a new one.") + waiting));
    }

    /**
     * {@return the verdict in short, with the guesses that it rests on and the reasons that count most; if no option wins
     * alone, by option}
     */
    static String verdict(Recommendation recommendation) {
        var reasons = reasons(recommendation);
        var text = "The consultation says "
                + ChangeBlocks.words(MOST_ANSWERS)
                        .counting()
                        .guessesInShort(recommendation)
                        .map(guesses -> VerdictWords.headline(recommendation.verdict()) + ", but this rests on "
                                + (recommendation.guesses().size() > 1 ? "guesses: " : "a guess: ") + guesses + "."
                                + afterGuesses(reasons))
                        .orElseGet(() -> VerdictWords.withStrength(recommendation) + reasons);
        return SlackLimits.clipMrkdwn(text, VERDICT);
    }

    private static String afterGuesses(String reasons) {
        return reasons.startsWith(": ") ? " What counts most: " + reasons.substring(2) : reasons.substring(1);
    }

    /** {@return whether a reason stands beside the verdict} */
    static boolean givesReasons(Recommendation recommendation) {
        return !reasons(recommendation).equals(".");
    }

    private static String reasons(Recommendation recommendation) {
        if (recommendation.verdict() instanceof Verdict.NotEnoughKnown) {
            return ".";
        }
        var sides = Side.of(recommendation);
        if (sides.size() > 1) {
            return "." + sides.stream().map(PollBlocks::side).collect(joining());
        }
        var explanation = sides.get(0).explanation();
        var told = Stream.concat(
                        explanation.reasons().stream().map(ReasonWords::plain),
                        explanation.against().map(reason -> "against it: " + ReasonWords.plain(reason)).stream())
                .collect(joining("; "));
        return told.isEmpty() ? "." : ": " + told + ".";
    }

    /** What it adds up to comes after what it says; each answer's points are behind the full reasoning. */
    private static String margin(Recommendation recommendation) {
        return Points.margin(recommendation, Mrkdwn::escape)
                .map(margin -> " " + Mrkdwn.italic("Margin " + margin + ahead(recommendation) + "."))
                .orElse("");
    }

    /** Of two, the verdict says whose the margin is, unless it leaves it open; of more, the margin says it. */
    private static String ahead(Recommendation recommendation) {
        return recommendation.leavesItOpen() && recommendation.scores().size() == 2 && recommendation.margin() > 0
                ? " for " + Mrkdwn.escape(recommendation.scores().get(0).name())
                : "";
    }

    /** In a toss-up, a reason is meaningless without the option it speaks for. */
    private static String side(Side side) {
        var told = side.explanation().reasons().stream()
                .limit(ON_EACH_SIDE)
                .map(ReasonWords::plain)
                .collect(joining("; "));
        return told.isEmpty() ? "" : " " + Mrkdwn.bold(ReasonBlocks.title(side)) + ": " + told + ".";
    }

    /** {@return the counts as that viewer may see them} */
    static String counts(Standing standing, Viewer viewer) {
        var poll = standing.poll();
        var without = poll.conclusion().filter(conclusion -> conclusion.votes() == 0);
        if (without.isPresent()) {
            return without.get().unconfirmed() == 0 ? "Nobody voted." : "No vote was confirmed.";
        }
        if (Visibility.tally(poll, viewer)) {
            var tally = poll.conclusion().flatMap(Poll.Conclusion::tally).orElse(standing.tally());
            return bars(poll.terms(), tally);
        }
        return poll.conclusion().isPresent()
                ? "With so few votes, the counts would give people away: they stay hidden."
                : poll.terms().results() == Terms.ResultsShown.AFTER_VOTING
                        ? "Only those who have voted see the counts."
                        : "The counts show when the vote closes"
                                + (poll.terms().anonymous() ? ", if " + Outcome.COMPANY + " or more have voted." : ".");
    }

    private static String bars(Terms terms, Tally tally) {
        int total = Math.max(1, tally.total());
        return terms.choices().stream()
                .map(choice -> bar(tally.of(choice.id()), total) + " " + label(choice, terms) + " "
                        + Mrkdwn.bold(Integer.toString(tally.of(choice.id()))))
                .collect(joining("\n"));
    }

    /** {@return the choice's name, no longer than on its button} */
    static String label(Choice choice) {
        return SlackLimits.clip(choice.label(), SlackLimits.BUTTON_TEXT);
    }

    /** {@return the choice's name in mrkdwn, short enough for the counts of all choices to fit into one section} */
    static String label(Choice choice, Terms terms) {
        return SlackLimits.clipMrkdwn(
                Mrkdwn.escape(label(choice)), COUNTS / terms.choices().size() - BESIDE);
    }

    private static String bar(int votes, int total) {
        int full = Math.toIntExact(Math.round((double) BAR * votes / total));
        return "\u25b0".repeat(full) + "\u25b1".repeat(BAR - full);
    }

    private static List<BlockElement> choices(Poll poll) {
        var buttons = new ArrayList<BlockElement>();
        for (var choice : poll.terms().choices()) {
            buttons.add(vote(buttons.size() + 1, choice));
        }
        return buttons;
    }

    private static BlockElement vote(int position, Choice choice) {
        return Kit.labelled(
                Kit.button(
                        ActionId.VOTE.id(position), choice.label(), choice.id().value()),
                "Vote for " + choice.label());
    }

    private static List<BlockElement> tools(Poll poll) {
        var buttons = new ArrayList<BlockElement>();
        buttons.add(
                Kit.button(ActionId.WITHDRAW_VOTE, "Withdraw my vote", poll.id().value()));
        if (Visibility.names(poll, Viewer.VOTER)) {
            buttons.add(PollButtons.whoVoted(poll));
        }
        buttons.add(close(poll));
        return buttons;
    }

    /** Everybody reads the same message, so what only one of them may do stands behind three dots, and says so. */
    private static BlockElement close(Poll poll) {
        return Kit.overflow(
                ActionId.CLOSE_VOTE, List.of(Kit.option(CLOSE, poll.id().value())));
    }

    /** {@return how many have voted, and how many votes are missing} */
    static String turnout(Standing standing) {
        var poll = standing.poll();
        int votes = votes(standing);
        int asked = poll.electorate().asked();
        // where they were counted, others may have come to the channel since
        var voted = asked >= Math.max(1, votes)
                ? votes + " of " + asked + (votes == 1 || asked == 1 ? " has voted" : " have voted")
                : OutcomeWords.counted(votes) + " so far";
        if (!poll.open()) {
            return OutcomeWords.counted(votes) + " in all";
        }
        if (poll.electorate().needed() == 0) {
            return voted;
        }
        return standing.missing() > 0
                ? voted + " \u00b7 " + standing.missing() + " more needed"
                : voted + " \u00b7 enough for the result to count";
    }

    private static int votes(Standing standing) {
        return standing.poll().conclusion().map(Poll.Conclusion::votes).orElse(standing.votes());
    }

    /**
     * The reference's version holds the poll's edition, so that a vote counts for the recommendation that the voter
     * saw; its detail makes the id another one at each update.
     */
    static BlockReference reference(String role, Poll poll) {
        return new BlockReference(role, poll.id().value(), Long.toString(poll.version()), poll.edition());
    }
}
