package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.LayoutBlock;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.recommendation.Confidence;
import io.github.stackconsultant.recommendation.ConfidenceWords;
import io.github.stackconsultant.recommendation.Points;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.Side;
import io.github.stackconsultant.recommendation.Strength;
import io.github.stackconsultant.recommendation.Verdict;
import java.util.List;
import java.util.Optional;

/** How sure a recommendation is: its strength, its margin, what is unknown, and what would help most. */
final class CertaintyBlocks {

    private final ChangeBlocks changes;

    CertaintyBlocks(ChangeBlocks changes) {
        this.changes = changes;
    }

    /**
     * Renders it.
     *
     * @param comparison today's knowledge; if it has changed since, nothing can be said of what would help
     */
    Rendered of(GivenRecommendation given, Optional<Comparison> comparison) {
        var recommendation = given.recommendation();
        var known = changes.known(recommendation, comparison);
        var text = verdict(recommendation) + "\n"
                + known.map(ChangeBlocks::unknown)
                        .orElse("What I know has changed since, so I cannot say what would help most.");
        var block = known.flatMap(ChangeBlocks::answering)
                .map(button ->
                        // as on the card, it is about the consultation, which only its owner may change
                        Kit.section(
                                BlockReference.of("certainty", given.advice()).id(), text, button))
                .orElseGet(() -> Kit.section(text));
        return new Rendered(text, List.<LayoutBlock>of(block));
    }

    /** Renders what the words and numbers of the verdict mean, with the button to all of them. */
    static Rendered measures(GivenRecommendation given) {
        var text = verdict(given.recommendation()) + "\n"
                + "The margin is the points of the best option minus those of the second. Points are how strongly your answers"
                + " ask for something, times how well an option does it, added up. "
                + Points.largest() + ". " + Strength.scale() + ". "
                + Confidence.scale(given.recommendation().allSteps()) + ".";
        var button = CardButtons.everyNumber(given.id());
        return new Rendered(
                text,
                List.<LayoutBlock>of(Kit.section(
                        BlockReference.of("measures", given.advice()).id(), text, button)));
    }

    private static String verdict(Recommendation recommendation) {
        var verdict = recommendation.verdict();
        return VerdictWords.headline(verdict)
                + recommendation
                        .strengthWord()
                        .map(word -> ", " + Mrkdwn.bold(word))
                        .orElse("")
                + margin(recommendation) + "; confidence " + ConfidenceWords.of(recommendation) + "."
                + ChangeBlocks.words(1)
                        .counting()
                        .guesses(recommendation)
                        .map(guesses -> " The guess: " + guesses + ".")
                        .orElse("");
    }

    private static String margin(Recommendation recommendation) {
        if (recommendation.verdict() instanceof Verdict.NotEnoughKnown) {
            return "";
        }
        if (recommendation.verdict() instanceof Verdict.Both) {
            return ": "
                    + Side.parts(recommendation).stream()
                            .map(ReasonBlocks::lead)
                            .collect(joining("; "));
        }
        if (recommendation.margin() == 0) {
            return ": " + OpenWords.areLevel(recommendation);
        }
        var best = Mrkdwn.escape(recommendation.scores().get(0).name());
        var second = Mrkdwn.escape(recommendation.scores().get(1).name());
        return ": " + best + " leads " + second + " by "
                + Points.outOf(recommendation.margin(), recommendation.largestMargin());
    }
}
