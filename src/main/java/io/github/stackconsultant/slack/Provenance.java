package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.recommendation.CriterionResult;
import io.github.stackconsultant.recommendation.Evidence;
import io.github.stackconsultant.recommendation.Explanation;
import io.github.stackconsultant.recommendation.OptionScore;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * From a score to its source, one click each: every contribution to the margin, behind each the items it rests on, and
 * how far it can move.
 */
final class Provenance {

    static final String NUMBERS = "numbers";
    static final String SOURCES = "sources";

    /** The rest of the blocks say how all adds up, and what would change it. */
    private static final int MOST_TERMS = SlackLimits.VIEW_BLOCKS - 25;

    private static final String SEPARATOR = "|";

    private final KnowledgeLinks links;
    private final BothSides sides;
    private final ChangeBlocks changes;

    Provenance(RecommendationEngine engine, KnowledgeLinks links) {
        this.links = links;
        this.changes = new ChangeBlocks(engine);
        this.sides = new BothSides(links);
    }

    /**
     * {@return every contribution to the margin between the two best options, largest first, which add up to it; and
     * what would change the verdict}
     *
     * @param comparison today's knowledge
     */
    View numbers(GivenRecommendation given, Optional<Comparison> comparison) {
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
                + (rest == 0 ? "" : "What does not fit here: " + ReasonBlocks.signed(rest) + ". ")
                + "Together: margin " + recommendation.margin() + " of " + recommendation.largestMargin() + "."));
        blocks.addAll(changes.inFull(blocks, recommendation, comparison));
        return Modals.modal(NUMBERS, "Every number", "", blocks).build();
    }

    /** {@return how many contributions move nothing, with a blank behind; nothing for none} */
    static String alike(int contributions) {
        return switch (contributions) {
            case 0 -> "";
            case 1 -> "1 more contribution is the same for both. ";
            default -> contributions + " more contributions are the same for both. ";
        };
    }

    /** {@return everything that speaks for each option, side by side} */
    View sides(GivenRecommendation given) {
        return sides.view(given);
    }

    private static LayoutBlock term(
            GivenRecommendation given, Explanation.Term term, int index, OptionScore best, OptionScore second) {
        var criterion = term.criterion();
        var contribution = term.contribution();
        var text = Mrkdwn.bold(ReasonBlocks.signed(term.points())) + " "
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
                                given.id().value()
                                        + SEPARATOR
                                        + criterion.criterion().value()),
                        "Sources of " + criterion.name()));
    }

    private static String rated(CriterionResult criterion, OptionScore option) {
        return Mrkdwn.escape(option.name()) + " "
                + criterion.ratingOf(option.option()).value();
    }

    /** {@return the recommendation's id in a button's value} */
    static String recommendation(String value) {
        return value.split("\\|", 2)[0];
    }

    /**
     * {@return what every option's rating on a criterion rests on, each item with its own source}
     *
     * @param value the button's value
     * @param comparison today's knowledge, which knows the sources
     */
    Optional<View> sources(GivenRecommendation given, String value, Optional<Comparison> comparison) {
        var parts = value.split("\\|", 2);
        return given.recommendation().criteria().stream()
                .filter(each -> parts.length == 2 && each.criterion().value().equals(parts[1]))
                .findFirst()
                .map(criterion -> Modals.modal(
                                SOURCES, "Sources", "", sources(given.recommendation(), criterion, comparison))
                        .build());
    }

    private List<LayoutBlock> sources(
            Recommendation recommendation, CriterionResult criterion, Optional<Comparison> comparison) {
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.header(criterion.name()));
        for (var option : recommendation.scores()) {
            var rating = criterion.ratingOf(option.option());
            blocks.add(Kit.section(Bars.of(rating.value()) + " "
                    + Mrkdwn.bold(Mrkdwn.escape(option.name()) + " " + rating.value() + " of 4")
                    + scale(criterion, rating.value(), comparison)));
            if (rating.evidence().isEmpty()) {
                blocks.add(Kit.context("The sources say nothing about this: a neutral 2."));
            }
            rating.evidence().forEach(evidence -> {
                blocks.add(Kit.section(Mrkdwn.bold(links.item(evidence.item().value(), evidence.title())) + "\n"
                        + Mrkdwn.escape(evidence.text())));
                blocks.add(Kit.context(origin(evidence)));
            });
        }
        blocks.add(Kit.context("The ratings are ours; what they rest on is the sources'."));
        return blocks;
    }

    private static String scale(CriterionResult criterion, int value, Optional<Comparison> comparison) {
        return comparison
                .flatMap(now -> now.criterion(criterion.criterion()))
                .filter(now -> value < now.scale().size())
                .map(now -> ": " + Mrkdwn.escape(now.scale().get(value)))
                .orElse("");
    }

    private String origin(Evidence evidence) {
        return "Under \u201c" + Mrkdwn.escape(evidence.heading()) + "\u201d, "
                + links.fullSource(evidence.item()).orElse("from knowledge that has changed since");
    }
}
