package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.LayoutBlock;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.recommendation.Explanation;
import io.github.stackconsultant.recommendation.Points;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.Side;
import io.github.stackconsultant.recommendation.Verdict;
import java.util.ArrayList;
import java.util.Optional;

/** Why a verdict is what it is, in a few sentences, and what to watch out for. */
final class WhyBlocks {

    private final ReasonBlocks reasons;

    WhyBlocks(KnowledgeLinks links) {
        this.reasons = new ReasonBlocks(links);
    }

    /**
     * Renders it.
     *
     * @param comparison today's knowledge
     */
    Rendered of(GivenRecommendation given, Optional<Comparison> comparison) {
        var recommendation = given.recommendation();
        var text = VerdictWords.withStrength(recommendation) + ". " + why(recommendation);
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.section(text));
        reasons.watchOut(recommendation, comparison).ifPresent(blocks::add);
        blocks.add(CardButtons.reasoning("why", given));
        return new Rendered(text, blocks);
    }

    private static String why(Recommendation recommendation) {
        if (recommendation.verdict() instanceof Verdict.NotEnoughKnown) {
            return ReasonBlocks.nothingWeighed(recommendation);
        }
        var sides = Side.of(recommendation);
        var margin = Points.margin(recommendation, Mrkdwn::escape)
                .map(points -> " The margin is " + points + ".")
                .orElse("");
        return sides.stream().map(side -> speaking(side, sides.size() == 1)).collect(joining(" ")) + margin;
    }

    private static String speaking(Side side, boolean alone) {
        var explanation = side.explanation();
        var told = explanation.reasons().isEmpty()
                ? "nothing among the answers"
                : explanation.reasons().stream().map(WhyBlocks::counted).collect(joining("; "));
        var against = explanation
                .against()
                .map(each -> " Against it: " + ReasonWords.named(each) + " " + Points.signed(-each.points()) + ".")
                .orElse("");
        return (alone
                        ? "What speaks most for " + Mrkdwn.escape(side.option().name())
                        : Mrkdwn.bold(ReasonBlocks.title(side)))
                + ": " + told + "." + against;
    }

    private static String counted(Explanation.Reason reason) {
        return ReasonWords.named(reason) + " " + Points.signed(reason.points());
    }
}
