package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.recommendation.Listed;
import io.github.stackconsultant.recommendation.OptionScore;
import io.github.stackconsultant.recommendation.Points;
import io.github.stackconsultant.recommendation.Recommendation;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that speaks for the best option and for each of the others, side by side, strongest first.
 */
final class BothSides {

    /** The number of blocks of the modal besides the pairs, and besides the reasons of a pair. */
    private static final int FRAME = 4;

    /** So few that each has room for a reason. */
    private static final int MOST_PAIRS = (SlackLimits.VIEW_BLOCKS - FRAME) / (FRAME + 1);

    private final KnowledgeLinks links;

    BothSides(KnowledgeLinks links) {
        this.links = links;
    }

    View view(GivenRecommendation given) {
        var recommendation = given.recommendation();
        var words = new SideWords(links, recommendation.comparison());
        var best = recommendation.scores().get(0);
        var others = others(recommendation);
        int most = (SlackLimits.VIEW_BLOCKS - FRAME) / others.size() - FRAME;
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.section(introduction(recommendation, others)));
        for (var other : others) {
            blocks.add(Kit.divider());
            blocks.addAll(beside(
                    words,
                    SideByCriterion.of(recommendation, best, other),
                    SideByCriterion.of(recommendation, other, best),
                    most));
        }
        blocks.add(Kit.context("What is rated the same on both"
                + (others.size() == 1 ? "" : " of a pair")
                + " moves nothing and is left out. The ratings are ours; what they rest on is the sources'."));
        return Modals.reading(others.size() == 1 ? "Both sides" : "All sides", blocks);
    }

    private static List<OptionScore> others(Recommendation recommendation) {
        return recommendation.scores().stream().skip(1).limit(MOST_PAIRS).toList();
    }

    private static String introduction(Recommendation recommendation, List<OptionScore> others) {
        var best = Mrkdwn.escape(recommendation.scores().get(0).name());
        var names = Listed.and(
                others.stream().map(OptionScore::name).map(Mrkdwn::escape).toList());
        return VerdictWords.headline(recommendation.verdict()) + ": what the answers say for " + best
                + (others.size() == 1 ? " and " : " and for each of the others, ") + names
                + ", as far as one is rated better than the other. The margin is "
                + Points.lead(
                        recommendation, recommendation.margin(), others.get(0).option(), Mrkdwn::escape)
                + ".";
    }

    private static List<LayoutBlock> beside(SideWords words, SideByCriterion left, SideByCriterion right, int most) {
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.columns(words.title(left), words.title(right)));
        int rows =
                Math.min(most, Math.min(left.reasons().size(), right.reasons().size()));
        for (int row = 0; row < rows; row++) {
            blocks.add(Kit.columns(
                    words.reason(left, left.reasons().get(row)),
                    words.reason(right, right.reasons().get(row))));
        }
        blocks.addAll(rest(words, left, rows, most));
        blocks.addAll(rest(words, right, rows, most));
        return blocks;
    }

    /** The remaining reasons below both columns, if one side has more than the other. */
    private static List<LayoutBlock> rest(SideWords words, SideByCriterion side, int from, int most) {
        int shown = Math.min(most, side.reasons().size());
        var blocks = new ArrayList<LayoutBlock>();
        side.reasons().subList(from, shown).forEach(reason -> blocks.add(Kit.section(words.reason(side, reason))));
        int hidden = side.reasons().subList(shown, side.reasons().size()).stream()
                .mapToInt(SideByCriterion.Reason::points)
                .sum();
        if (hidden > 0) {
            blocks.add(Kit.context("For " + Mrkdwn.escape(side.option().name()) + ", what does not fit here: "
                    + Points.signed(hidden) + "."));
        }
        return blocks;
    }
}
