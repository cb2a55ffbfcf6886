package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.OptionStanding;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.recommendation.OptionCase;
import io.github.stackconsultant.recommendation.OptionScore;
import io.github.stackconsultant.recommendation.Points;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.Side;
import io.github.stackconsultant.recommendation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How one option stands in a recommendation: what speaks for it, what outweighs that, and what would turn the verdict. */
final class StandingBlocks {

    private final ReasonWords words;
    private final ReasonBlocks reasons;
    private final ChangeBlocks changes;

    StandingBlocks(KnowledgeLinks links, ChangeBlocks changes) {
        this.words = new ReasonWords(links);
        this.reasons = new ReasonBlocks(links);
        this.changes = changes;
    }

    /**
     * Renders it.
     *
     * @param comparison today's knowledge
     */
    Rendered of(GivenRecommendation given, Optional<Comparison> comparison, OptionStanding asked) {
        var recommendation = given.recommendation();
        var standing = OptionCase.of(recommendation, asked.option());
        var opening = standing.map(found -> whether(recommendation, asked)
                        + belonging(comparison, found.option(), asked.name())
                        + opening(recommendation, found))
                .orElseGet(() -> Mrkdwn.quote(asked.name()) + " is not among what this recommendation compares.");
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.section(opening));
        standing.ifPresent(found -> {
            blocks.addAll(arguments(recommendation, found));
            changes.turning(recommendation, comparison, found.option())
                    .map(turning -> Kit.section(Mrkdwn.bold("What would turn it") + "\n\u2022 " + turning))
                    .ifPresent(blocks::add);
        });
        blocks.add(CardButtons.reasoning("standing", given));
        return new Rendered(opening, blocks);
    }

    /** A verdict that is for no option, or for several, is no yes and no no. */
    private static String whether(Recommendation recommendation, OptionStanding asked) {
        var verdict = recommendation.verdict();
        if (!asked.whether() || !(verdict instanceof Verdict.OneOption)) {
            return "";
        }
        return verdict.isFor(asked.option()) ? "Yes. " : "No. ";
    }

    /** What belongs to an option is weighed as that option. */
    private static String belonging(Optional<Comparison> comparison, OptionScore option, String name) {
        return comparison
                .flatMap(now -> now.option(option.option()))
                .filter(known -> !known.isItsOwn(name))
                .map(known ->
                        Mrkdwn.quote(known.usually(name)) + " counts as " + Mrkdwn.escape(known.name()) + " here. ")
                .orElse("");
    }

    private static String opening(Recommendation recommendation, OptionCase standing) {
        var verdict = recommendation.verdict();
        var option = Mrkdwn.escape(standing.option().name());
        var headline = VerdictWords.withStrength(recommendation)
                + (verdict instanceof Verdict.Both ? ": over the whole, " : ": ");
        if (verdict instanceof Verdict.NotEnoughKnown) {
            return headline + "none of your answers speaks for " + option + " or against it.";
        }
        return headline + "your answers give " + option + " " + said(standing.reasons()) + " and "
                + Mrkdwn.escape(standing.rival().name()) + " " + said(standing.opposed()) + ". That puts " + option
                + " "
                + place(standing.lead(), recommendation.largestMargin()) + ".";
    }

    private static String said(OptionCase.Argument argument) {
        return argument.points() == 0 ? "nothing" : Points.signed(argument.points());
    }

    private static String place(int lead, int largest) {
        return lead == 0 ? "level" : (lead > 0 ? "ahead by " : "behind by ") + Points.outOf(Math.abs(lead), largest);
    }

    private List<LayoutBlock> arguments(Recommendation recommendation, OptionCase standing) {
        if (recommendation.verdict().givesPartTo(standing.option().option())) {
            return Side.parts(recommendation).stream()
                    .map(side -> part(recommendation, side, standing.option()))
                    .toList();
        }
        return Stream.concat(
                        argument(recommendation, "For ", standing.option(), standing.reasons()),
                        argument(
                                recommendation,
                                isOutweighed(recommendation, standing) ? "What outweighs it, for " : "What speaks for ",
                                standing.rival(),
                                standing.opposed()))
                .toList();
    }

    private static boolean isOutweighed(Recommendation recommendation, OptionCase standing) {
        return standing.lead() < 0 && !recommendation.leavesItOpen();
    }

    /** Of a part that another option builds, only by how much that leads. */
    private LayoutBlock part(Recommendation recommendation, Side side, OptionScore asked) {
        return side.option().equals(asked)
                ? reasons.part(recommendation, side)
                : Kit.context(ReasonBlocks.lead(side) + ".");
    }

    private Stream<LayoutBlock> argument(
            Recommendation recommendation, String title, OptionScore option, OptionCase.Argument argument) {
        if (argument.points() == 0) {
            return Stream.empty();
        }
        return Stream.of(Kit.section(Mrkdwn.bold(title + name(option) + " " + Points.signed(argument.points())) + "\n"
                + words.argued(recommendation, option, argument)));
    }

    private static String name(OptionScore option) {
        return Mrkdwn.escape(option.name());
    }
}
