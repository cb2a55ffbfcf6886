package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import io.github.stackconsultant.knowledge.WrittenDates;
import io.github.stackconsultant.recommendation.ChangeWords;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.SecondLook;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.Outcome;
import io.github.stackconsultant.voting.OutcomeWords;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.Poll.Conclusion;
import io.github.stackconsultant.voting.Visibility;
import io.github.stackconsultant.voting.Visibility.Viewer;
import io.github.stackconsultant.voting.Voting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Renders a vote's outcome for everybody in its channel. */
final class OutcomeBlocks {

    /** The most reasons shown; the record has the others. */
    private static final int MOST_REASONS = 20;

    /**
     * The most characters of each side's reasons together, chosen so that the message fits and no reason has to be cut.
     */
    private static final int MOST_WORDS = 4_000;

    private static final int MOST_ANSWERS = 2;

    private static final ChangeWords WORDS = ChangeBlocks.words(MOST_ANSWERS);

    private static final OutcomeWords PLAIN = new OutcomeWords(UnaryOperator.identity());
    private static final OutcomeWords OUTCOMES = new OutcomeWords(Mrkdwn::escape);

    private OutcomeBlocks() {}

    /**
     * Renders it.
     *
     * @param saved the decision that was saved on it, while no other took its place
     */
    static Rendered outcome(
            Poll poll, Conclusion conclusion, List<Voting.Reason> reasons, SecondLook look, Optional<Decision> saved) {
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.header(PLAIN.headline(conclusion)));
        blocks.add(Kit.context(Mrkdwn.escape(poll.terms().question()) + " \u00b7 asked by "
                + Mrkdwn.mention(poll.owner().user()) + " \u00b7 " + ending(poll, conclusion)));
        blocks.add(Kit.section(counts(poll, conclusion)));
        if (!reasons.isEmpty()) {
            blocks.addAll(reasons(conclusion, reasons));
        }
        blocks.add(Kit.actions(PollBlocks.reference("outcome", poll).id(), buttons(poll, conclusion)));
        if (conclusion.outcome() instanceof Outcome.NoneWanted) {
            blocks.add(consultingAgain(poll));
        }
        blocks.add(Kit.context(reserved(poll, conclusion)));
        again(poll, conclusion, look).map(Kit::context).ifPresent(blocks::add);
        saved.map(decision -> record(poll, decision)).map(Kit::context).ifPresent(blocks::add);
        return new Rendered(text(poll, conclusion), blocks);
    }

    private static Optional<String> again(Poll poll, Conclusion conclusion, SecondLook look) {
        if (look.later().isPresent()) {
            return look.later().map(OutcomeBlocks::replaced);
        }
        var otherwise = look.otherwise()
                .map(saved ->
                        Mrkdwn.mention(poll.owner().user()) + " saved " + Mrkdwn.bold(Mrkdwn.escape(saved.words()))
                                + " as the decision"
                                + saved.votes()
                                        .filter(votes -> conclusion.votes() > 0)
                                        .map(votes -> ", which has " + votes + " of "
                                                + OutcomeWords.counted(conclusion.votes()))
                                        .orElse("")
                                + ".");
        var later = look.day().isEmpty() && !look.saved() && decided(conclusion)
                ? Optional.of("When the decision is saved, a day to look at it again can be set.")
                : Optional.<String>empty();
        var sentences = Stream.of(otherwise, when(look).map(when -> "We look at it again " + when + "."), later)
                .flatMap(Optional::stream)
                .collect(joining(" "));
        return Optional.of(sentences).filter(words -> !words.isEmpty());
    }

    /** Whoever reads the vote may not be meant to have the link; the file in its own channel is there for them. */
    private static String record(Poll poll, Decision saved) {
        boolean here = saved.posting().posted().isPresent()
                && saved.posting().channel().filter(poll.channel()::equals).isPresent();
        var owner = Mrkdwn.mention(saved.owner().user());
        return here
                ? "The record that " + owner + " saved " + SlackDates.day(saved.savedAt()) + " is in "
                        + Mrkdwn.channel(poll.channel()) + "."
                : owner + " saved the record " + SlackDates.day(saved.savedAt()) + ": ask them for it.";
    }

    private static String replaced(Decision later) {
        return "A later decision took the place of this one: "
                + Mrkdwn.bold(Mrkdwn.escape(later.decided().outcome())) + ", saved by "
                + Mrkdwn.mention(later.owner().user()) + " " + SlackDates.day(later.savedAt()) + ".";
    }

    private static Optional<String> when(SecondLook look) {
        var when = Stream.of(
                        look.day().map(day -> "on " + WrittenDates.day(day)),
                        look.wire().map(wire -> "once the verdict changes, for example when " + WORDS.when(wire)))
                .flatMap(Optional::stream)
                .collect(joining(", or "));
        return Optional.of(when).filter(words -> !words.isEmpty());
    }

    private static List<BlockElement> buttons(Poll poll, Conclusion conclusion) {
        var buttons = new ArrayList<BlockElement>();
        buttons.add(Kit.button(
                ActionId.SAVE_VOTED_DECISION,
                decided(conclusion) ? "Save the decision" : "Save the record",
                poll.id().value()));
        buttons.add(PollButtons.fullReasoning(poll));
        if (conclusion.votes() > 0 && Visibility.names(poll, Viewer.MEMBER)) {
            buttons.add(PollButtons.whoVoted(poll));
        }
        if (!decided(conclusion)) {
            buttons.add(Kit.labelled(PollButtons.askAgain(poll), "Ask again (only whoever asked can)"));
        }
        return buttons;
    }

    /** Everybody reads the same message: what only one of them may do says so. */
    private static String reserved(Poll poll, Conclusion conclusion) {
        var asker = Mrkdwn.mention(poll.owner().user()) + ", who asked.";
        if (decided(conclusion)) {
            boolean none = conclusion.outcome() instanceof Outcome.NoneWanted;
            return "Saving " + (none ? "and consulting again are" : "is") + " for " + asker;
        }
        return "Saving and asking again are for " + asker;
    }

    /** In a block of its own, since its click is about no poll but the recommendation. */
    private static LayoutBlock consultingAgain(Poll poll) {
        return Kit.actions(
                BlockReference.of("", "").id(),
                List.of(Kit.labelled(
                        Kit.button(
                                ActionId.CONSULT_AGAIN,
                                "Consult again",
                                poll.matter().id().value()),
                        "Consult again (only whoever asked can)")));
    }

    private static String text(Poll poll, Conclusion conclusion) {
        var lost = conclusion.unconfirmed() == 0 ? "" : ", " + conclusion.unconfirmed() + " not confirmed";
        return OUTCOMES.headline(conclusion) + " (" + Mrkdwn.escape(poll.terms().question()) + ", "
                + OutcomeWords.counted(conclusion.votes()) + lost + ")";
    }

    private static String ending(Poll poll, Conclusion conclusion) {
        var why = switch (conclusion.ending()) {
            case DEADLINE -> "its time was over";
            case QUORUM -> conclusion.fellShort() ? "all who are left had voted" : "enough had voted";
            case OWNER -> "closed by " + Mrkdwn.mention(poll.owner().user());
            case NOBODY_LEFT -> "nobody who may vote was left";
            case NEVER_POSTED -> "before it was posted";
        };
        return SlackDates.full(conclusion.at()) + ", " + why;
    }

    private static String counts(Poll poll, Conclusion conclusion) {
        int people = poll.electorate().asked();
        var asked = people > 0 ? " \u00b7 turnout " + conclusion.votes() + " of " + people : "";
        if (conclusion.votes() == 0) {
            return none(people, conclusion) + lost(conclusion) + next(poll, conclusion);
        }
        var counts = conclusion
                .tally()
                .map(tally -> poll.terms().choices().stream()
                        .map(choice -> PollBlocks.label(choice, poll.terms()) + " "
                                + Mrkdwn.bold(Integer.toString(tally.of(choice.id()))))
                        .collect(joining(" \u00b7 ")))
                .orElse("An anonymous vote shows its counts from " + Outcome.COMPANY
                        + " votes on: among fewer, they would give people away.");
        return counts + "\n" + OutcomeWords.counted(conclusion.votes()) + asked + lost(conclusion)
                + next(poll, conclusion);
    }

    private static String none(int people, Conclusion conclusion) {
        if (conclusion.unconfirmed() > 0) {
            return "No vote was confirmed.";
        }
        return people > 0 ? "None of " + people + " asked has voted." : "Nobody has voted.";
    }

    private static String lost(Conclusion conclusion) {
        return OutcomeWords.unconfirmed(conclusion)
                .map(words -> "\n" + words + ".")
                .orElse("");
    }

    /** What the consultation says stands beside every outcome, whether the team follows it or not. */
    private static String next(Poll poll, Conclusion conclusion) {
        var outcome = conclusion.outcome();
        var asker = Mrkdwn.mention(poll.owner().user());
        if (outcome instanceof Outcome.Decided decided) {
            return "\n" + advice(poll.matter().recommendation(), decided.choice());
        }
        var says = "The consultation says "
                + VerdictWords.withStrength(poll.matter().recommendation()) + ".";
        if (outcome instanceof Outcome.Tied) {
            return "\nA tie decides nothing: talk about it. " + says + " " + asker + " can ask again below.";
        }
        if (outcome instanceof Outcome.NoneWanted) {
            return "\nSay what is missing, and consult again. " + says;
        }
        return "\n" + says + " " + asker + " can ask again, " + otherwise(conclusion) + ".";
    }

    private static String otherwise(Conclusion conclusion) {
        if (conclusion.ending() == Poll.Ending.NOBODY_LEFT) {
            return "and name others";
        }
        return conclusion.outcome() instanceof Outcome.TooFewToTell
                ? "of more people or with an open vote"
                : "with more time or in another channel";
    }

    private static String advice(Recommendation recommendation, Choice decided) {
        var verdict = VerdictWords.withStrength(recommendation) + ".";
        return Choice.recommendedBy(recommendation)
                .map(recommended -> recommended.equals(decided.id())
                        ? VerdictWords.combination(recommendation)
                                .map(shares -> "The consultation recommends " + shares + ".")
                                .orElse("The consultation recommends it, too.")
                        : "The consultation says otherwise: " + verdict)
                .orElse("The consultation takes no side: " + verdict);
    }

    /** Dissent first: it is the best reason to reread a decision. */
    private static List<LayoutBlock> reasons(Conclusion conclusion, List<Voting.Reason> reasons) {
        var blocks = new ArrayList<LayoutBlock>();
        var against = reasons.stream()
                .filter(each -> !wins(conclusion, each.choice()))
                .toList();
        var inFavour =
                reasons.stream().filter(each -> wins(conclusion, each.choice())).toList();
        int shown = add(
                blocks,
                inFavour.isEmpty() && !decided(conclusion) ? "In their words" : "Against, in their words",
                against);
        shown += add(blocks, "In favour", inFavour);
        if (shown < reasons.size()) {
            int more = reasons.size() - shown;
            blocks.add(Kit.context(
                    more + (more == 1 ? " more reason is" : " more reasons are") + " in the decision record."));
        }
        return blocks;
    }

    /** Each reason is quoted in full or not at all, since a truncated one could be misleading. */
    private static int add(List<LayoutBlock> blocks, String title, List<Voting.Reason> reasons) {
        if (!reasons.isEmpty()) {
            blocks.add(Kit.section(Mrkdwn.bold(title)));
        }
        int shown = 0;
        int words = 0;
        for (var reason : reasons) {
            var line = line(reason);
            if (shown < MOST_REASONS && words + line.length() <= MOST_WORDS) {
                blocks.add(Kit.section(line));
                shown++;
                words += line.length();
            }
        }
        return shown;
    }

    private static boolean decided(Conclusion conclusion) {
        return conclusion.outcome() instanceof Outcome.Decided || conclusion.outcome() instanceof Outcome.NoneWanted;
    }

    private static boolean wins(Conclusion conclusion, Choice choice) {
        return conclusion.outcome() instanceof Outcome.Decided decided
                ? decided.choice().equals(choice)
                : conclusion.outcome() instanceof Outcome.NoneWanted && choice.kind() == Choice.Kind.NONE;
    }

    private static String line(Voting.Reason reason) {
        var who = reason.user().map(user -> " (" + Mrkdwn.mention(user) + ")").orElse("");
        return "\u2022 " + Mrkdwn.italic(Mrkdwn.escape(PollBlocks.label(reason.choice()))) + ": \u201c"
                + Mrkdwn.escape(reason.words()) + "\u201d" + who;
    }
}
