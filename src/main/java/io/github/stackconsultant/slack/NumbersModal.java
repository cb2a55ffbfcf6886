package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Rating;
import io.github.stackconsultant.recommendation.Confidence;
import io.github.stackconsultant.recommendation.CriterionResult;
import io.github.stackconsultant.recommendation.Explanation;
import io.github.stackconsultant.recommendation.OptionScore;
import io.github.stackconsultant.recommendation.Points;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.Side;
import io.github.stackconsultant.recommendation.Strength;
import io.github.stackconsultant.recommendation.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every contribution to the margin, each with a button for its sources, the numbers of the card's chart, and what would
 * change the verdict.
 */
final class NumbersModal {

    /** The most terms; the other blocks say what they are of, what they add up to, and what would change the verdict. */
    private static final int MOST_TERMS = SlackLimits.VIEW_BLOCKS - 25;

    /** Blocks for the heading of two options that are compared and for their sum. */
    private static final int AROUND_TERMS = 2;

    /** The most blocks for all terms with what is around them. */
    private static final int MOST_OF_ALL = SlackLimits.VIEW_BLOCKS - 19;

    private final ChangeBlocks changes;

    NumbersModal(RecommendationEngine engine) {
        this.changes = new ChangeBlocks(engine);
    }

    /**
     * {@return the modal with all contributions that add up to the margin of the best option over each of the others (or,
     * if several share a system, to that of each part's leader), largest first, and with what would change the verdict}
     *
     * @param comparison today's knowledge
     */
    View view(GivenRecommendation given, Optional<Comparison> comparison) {
        var recommendation = given.recommendation();
        var told = Side.inNumbers(recommendation).stream()
                .limit(MOST_OF_ALL / AROUND_TERMS)
                .toList();
        int most = Math.min(MOST_TERMS / told.size(), MOST_OF_ALL / told.size() - AROUND_TERMS);
        var blocks = new ArrayList<LayoutBlock>();
        int index = 0;
        for (var side : told) {
            var telling = telling(side);
            var shown = telling.subList(0, Math.min(telling.size(), most));
            blocks.add(Kit.section(heading(recommendation, side)));
            for (var term : shown) {
                blocks.add(term(given, term, index++, side));
            }
            blocks.add(Kit.context(sum(side, shown, side.terms().size() - telling.size())));
        }
        ChartBlock.titledNumbers(recommendation).map(Kit::context).ifPresent(blocks::add);
        blocks.add(Kit.context(
                Points.largest() + ". " + Strength.scale() + ". " + Confidence.scale(recommendation.allSteps()) + "."));
        blocks.addAll(changes.inFull(blocks, recommendation, comparison));
        return Modals.reading("Every number", blocks);
    }

    private static List<Explanation.Term> telling(Side side) {
        return side.terms().stream()
                .filter(term -> term.points() != 0)
                .sorted(Comparator.comparingInt((Explanation.Term term) -> Math.abs(term.points()))
                        .reversed())
                .toList();
    }

    private static String heading(Recommendation recommendation, Side side) {
        var part = side.assignment()
                .map(each -> " in " + Mrkdwn.escape(each.partName()))
                .orElse(recommendation.verdict() instanceof Verdict.Both ? " in everything else" : "");
        return Mrkdwn.bold(Mrkdwn.escape(side.option().name()) + " against "
                        + Mrkdwn.escape(side.rival().name()) + part)
                + "\nAn answer's weight on a criterion, times how much better one option is rated there than the other.";
    }

    private static String sum(Side side, List<Explanation.Term> shown, int alike) {
        int margin = side.explanation().margin();
        int rest = margin - shown.stream().mapToInt(Explanation.Term::points).sum();
        return alike(alike) + (rest == 0 ? "" : "What does not fit here: " + Points.signed(rest) + ". ")
                + "Together: margin " + Points.outOf(margin, side.largestMargin()) + " ("
                + side.largestMargin() / Rating.MAXIMUM + " \u00d7 " + Rating.MAXIMUM + ").";
    }

    /**
     * {@return a note on how many contributions do not affect the margin, with a trailing blank; empty if there are
     * none}
     */
    static String alike(int contributions) {
        return switch (contributions) {
            case 0 -> "";
            case 1 -> "1 more contribution is the same for both. ";
            default -> contributions + " more contributions are the same for both. ";
        };
    }

    private static LayoutBlock term(GivenRecommendation given, Explanation.Term term, int index, Side side) {
        var criterion = term.criterion();
        var contribution = term.contribution();
        var text = Mrkdwn.bold(Points.signed(term.points())) + " "
                + Mrkdwn.italic(Mrkdwn.escape(contribution.answerLabel())) + (contribution.guess() ? " (a guess)" : "")
                + " \u2192 "
                + Mrkdwn.escape(criterion.name()) + "\nweight " + contribution.weight() + " \u00d7 ("
                + rated(criterion, side.option()) + " \u2212 " + rated(criterion, side.rival()) + "). "
                + Mrkdwn.escape(contribution.reason());
        return Kit.section(
                new BlockReference(
                                "term", given.consultation().value(), given.id().value(), index)
                        .id(),
                text,
                Kit.labelled(
                        Kit.button(
                                ActionId.SOURCES,
                                "Sources",
                                new SourcesReference(given.id(), criterion.criterion()).value()),
                        "Sources of " + criterion.name()));
    }

    private static String rated(CriterionResult criterion, OptionScore option) {
        return Mrkdwn.escape(option.name()) + " "
                + criterion.ratingOf(option.option()).value();
    }
}
