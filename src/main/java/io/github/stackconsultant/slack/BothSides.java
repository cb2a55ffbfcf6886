package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.recommendation.OptionScore;
import io.github.stackconsultant.recommendation.Points;
import io.github.stackconsultant.recommendation.Recommendation;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that speaks for each option, side by side, strongest first; each option is compared with the best of the
 * others.
 */
final class BothSides {

    static final String CALLBACK = "sides";

    /** The number of blocks of the modal besides the sides, and besides the reasons of two of them. */
    private static final int FRAME = 4;

    private final KnowledgeLinks links;

    BothSides(KnowledgeLinks links) {
        this.links = links;
    }

    /** {@return the label of the button that opens it} */
    static String label(Recommendation recommendation) {
        return label(recommendation.scores().size());
    }

    /** {@return the button's label for that many options} */
    static String label(int options) {
        return options == 2 ? "Show both sides" : "Show all sides";
    }

    View view(GivenRecommendation given) {
        var recommendation = given.recommendation();
        var sides = recommendation.scores().stream()
                .map(score -> SideByCriterion.of(recommendation, score))
                .toList();
        var words = new SideWords(links, recommendation.comparison());
        int pairs = (sides.size() + 1) / 2;
        int most = Math.max(1, (SlackLimits.VIEW_BLOCKS - FRAME) / pairs - FRAME);
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.section(introduction(recommendation)));
        for (int index = 0; index < sides.size(); index += 2) {
            blocks.add(Kit.divider());
            blocks.addAll(
                    index + 1 < sides.size()
                            ? beside(words, sides.get(index), sides.get(index + 1), most)
                            : alone(words, sides.get(index), most));
        }
        blocks.add(
                Kit.context("What is rated the same on both moves nothing and is left out. The ratings are ours; what"
                        + " they rest on is the sources'."));
        return Modals.modal(CALLBACK, sides.size() == 2 ? "Both sides" : "All sides", "", blocks)
                .build();
    }

    private static String introduction(Recommendation recommendation) {
        var scores = recommendation.scores().stream()
                .map(OptionScore::name)
                .map(Mrkdwn::escape)
                .collect(joining(" and "));
        return VerdictWords.headline(recommendation.verdict()) + ": what your answers say for " + scores
                + ", as far as one is rated better than the other. The margin is "
                + Points.outOf(recommendation.margin(), recommendation.largestMargin()) + ".";
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

    private static List<LayoutBlock> alone(SideWords words, SideByCriterion side, int most) {
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.section(words.title(side)));
        blocks.addAll(rest(words, side, 0, most));
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
