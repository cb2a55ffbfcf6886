package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.recommendation.CriterionResult;
import io.github.stackconsultant.recommendation.Explanation;
import io.github.stackconsultant.recommendation.OptionScore;
import io.github.stackconsultant.recommendation.Points;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;

/** Every contribution to the margin, each with the way to its sources, and what would change the verdict. */
final class NumbersModal {

    static final String CALLBACK = "numbers";

    /** The rest of the blocks say how all adds up, and what would change it. */
    private static final int MOST_TERMS = SlackLimits.VIEW_BLOCKS - 25;

    private final ChangeBlocks changes;

    NumbersModal(RecommendationEngine engine) {
        this.changes = new ChangeBlocks(engine);
    }

    /**
     * {@return every contribution to the margin between the two best options, largest first, which add up to it; and
     * what would change the verdict}
     *
     * @param comparison today's knowledge
     */
    View view(GivenRecommendation given, Optional<Comparison> comparison) {
        var recommendation = given.recommendation();
        var best = recommendation.scores().get(0);
        var second = recommendation.scores().get(1);
        var terms = Explanation.terms(recommendation, best.option(), second.option());
        var telling = terms.stream()
                .filter(term -> term.points() != 0)
                .sorted(Comparator.comparingInt((Explanation.Term term) -> Math.abs(term.points()))
                        .reversed())
                .toList();
        var shown = telling.subList(0, Math.min(telling.size(), MOST_TERMS));
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(
                Kit.section(
                        Mrkdwn.bold(Mrkdwn.escape(best.name()) + " against " + Mrkdwn.escape(second.name()))
                                + "\nAn answer's weight on a criterion, times how much better one option is rated there than the other."));
        for (int index = 0; index < shown.size(); index++) {
            blocks.add(term(given, shown.get(index), index, best, second));
        }
        int rest = recommendation.margin()
                - shown.stream().mapToInt(Explanation.Term::points).sum();
        blocks.add(Kit.context(alike(terms.size() - telling.size())
                + (rest == 0 ? "" : "What does not fit here: " + Points.signed(rest) + ". ")
                + "Together: margin " + recommendation.margin() + " of " + recommendation.largestMargin() + "."));
        blocks.addAll(changes.inFull(blocks, recommendation, comparison));
        return Modals.modal(CALLBACK, "Every number", "", blocks).build();
    }

    /** {@return how many contributions move nothing, with a blank behind; nothing for none} */
    static String alike(int contributions) {
        return switch (contributions) {
            case 0 -> "";
            case 1 -> "1 more contribution is the same for both. ";
            default -> contributions + " more contributions are the same for both. ";
        };
    }

    private static LayoutBlock term(
            GivenRecommendation given, Explanation.Term term, int index, OptionScore best, OptionScore second) {
        var criterion = term.criterion();
        var contribution = term.contribution();
        var text = Mrkdwn.bold(Points.signed(term.points())) + " "
                + Mrkdwn.italic(Mrkdwn.escape(contribution.answerLabel())) + " \u2192 "
                + Mrkdwn.escape(criterion.name()) + "\nweight " + contribution.weight() + " \u00d7 ("
                + rated(criterion, best) + " \u2212 " + rated(criterion, second) + "). "
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
