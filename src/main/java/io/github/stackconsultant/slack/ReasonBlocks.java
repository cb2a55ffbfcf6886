package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.LayoutBlock;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Con;
import io.github.stackconsultant.recommendation.ChangeWords;
import io.github.stackconsultant.recommendation.Evidence;
import io.github.stackconsultant.recommendation.Explanation;
import io.github.stackconsultant.recommendation.Listed;
import io.github.stackconsultant.recommendation.OptionCase;
import io.github.stackconsultant.recommendation.Points;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.Side;
import io.github.stackconsultant.recommendation.Verdict;
import io.github.stackconsultant.recommendation.WatchOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains a verdict: the split, the reasons that add up, and what to watch out for. */
final class ReasonBlocks {

    /** The most warnings; more would bury the reasons. */
    private static final int MOST_WATCH_OUTS = 3;

    private static final String NOT_THE_WHOLE = ". The verdict follows the parts, not the whole.";

    private final ReasonWords words;

    ReasonBlocks(KnowledgeLinks links) {
        this.words = new ReasonWords(links);
    }

    /**
     * Renders the explanation.
     *
     * @param comparison today's knowledge; if it has changed since the recommendation, the parts' own criteria cannot
     *     be determined
     */
    List<LayoutBlock> of(Recommendation recommendation, Optional<Comparison> comparison) {
        var blocks = new ArrayList<LayoutBlock>();
        split(recommendation, comparison.filter(recommendation::restsOn)).ifPresent(blocks::add);
        blocks.addAll(why(recommendation, comparison));
        watchOut(recommendation, comparison).ifPresent(blocks::add);
        return blocks;
    }

    private static Optional<LayoutBlock> split(Recommendation recommendation, Optional<Comparison> comparison) {
        if (!(recommendation.verdict() instanceof Verdict.Both both)) {
            return Optional.empty();
        }
        var lines = both.assignments().stream()
                .map(each -> "\u2022 " + Mrkdwn.escape(each.partName()) + " \u2192 "
                        + Mrkdwn.bold(Mrkdwn.escape(each.optionName()))
                        + comparison
                                .flatMap(now -> now.part(each.part()))
                                .map(part -> ": " + Mrkdwn.escape(part.text()))
                                .orElse(""))
                .collect(joining("\n"));
        return Optional.of(Kit.section(
                Mrkdwn.bold("The split") + "\n" + lines + "\n" + Mrkdwn.italic(Mrkdwn.escape(both.cost()))));
    }

    private List<LayoutBlock> why(Recommendation recommendation, Optional<Comparison> comparison) {
        var verdict = recommendation.verdict();
        if (verdict instanceof Verdict.NotEnoughKnown) {
            return List.of(Kit.section(nothingWeighed(recommendation)));
        }
        var sides = Side.of(recommendation);
        var first = sides.get(0);
        if (first.assignment().isPresent()) {
            return parts(recommendation, sides);
        }
        return sides.size() == 1
                ? List.of(Kit.section(Mrkdwn.bold("Why") + "\n" + inFull(recommendation, first)))
                : eachSide(
                        recommendation,
                        comparison,
                        sides.stream()
                                .map(side -> OptionCase.of(
                                        recommendation, side.option().option()))
                                .flatMap(Optional::stream)
                                .toList());
    }

    /** {@return why there is no verdict yet} */
    static String nothingWeighed(Recommendation recommendation) {
        return recommendation.selection().answers().isEmpty()
                ? "I have no answer to weigh yet: one is enough to begin with."
                : "None of the answers tells the options apart: answer one more question, or change an answer.";
    }

    /** Why each part goes to its leader, each adding up by itself; and who leads overall. */
    private List<LayoutBlock> parts(Recommendation recommendation, List<Side> sides) {
        var blocks = new ArrayList<LayoutBlock>();
        sides.forEach(side -> blocks.add(part(recommendation, side)));
        blocks.add(Kit.context(Side.leaderWithoutPart(recommendation)
                .map(leader -> Mrkdwn.escape(leader.name()) + " has the most points overall (" + leader.score()
                        + "), but leads no part clearly enough.")
                .orElseGet(() -> overall(recommendation))));
        return blocks;
    }

    /** {@return why a part goes to its leader} */
    LayoutBlock part(Recommendation recommendation, Side side) {
        return Kit.section(Mrkdwn.bold(title(side)) + "\n" + inFull(recommendation, side));
    }

    /** The verdict follows the parts, so that an option may lead overall only by what belongs to none of them. */
    private static String overall(Recommendation recommendation) {
        int margin = recommendation.margin();
        if (margin == 0) {
            return "Over the whole, " + OpenWords.level(recommendation) + NOT_THE_WHOLE;
        }
        var elsewhere = Side.beside(recommendation)
                .map(side -> side.explanation().margin())
                .filter(points -> points != 0)
                .map(points -> " (" + Points.signed(points) + " outside these parts)")
                .orElse("");
        return "Over the whole, " + Mrkdwn.escape(recommendation.scores().get(0).name()) + " leads by "
                + Points.lead(
                        recommendation, margin, recommendation.scores().get(1).option(), Mrkdwn::escape) + elsewhere
                + NOT_THE_WHOLE;
    }

    /** {@return the option that a side speaks for, in mrkdwn, and its rival if the side is about a part} */
    static String title(Side side) {
        var option = Mrkdwn.escape(side.option().name());
        return side.assignment()
                .map(each -> option + " for " + Mrkdwn.escape(each.partName()) + ", ahead of "
                        + Mrkdwn.escape(side.rival().name()))
                .orElse("For " + option);
    }

    /** {@return the same, with how far it leads} */
    static String lead(Side side) {
        return title(side) + " by " + Points.outOf(side.explanation().margin(), side.largestMargin());
    }

    private String inFull(Recommendation recommendation, Side side) {
        var explanation = side.explanation();
        var against = explanation
                .against()
                .map(each -> "\n\u2022 " + ReasonWords.against(each))
                .orElse("");
        return words.listed(recommendation, explanation.reasons(), side.option())
                + against
                + rest(recommendation, side);
    }

    /** What speaks for both is told on both sides, in full, as behind the button below. */
    private List<LayoutBlock> eachSide(
            Recommendation recommendation, Optional<Comparison> comparison, List<OptionCase> level) {
        var blocks = new ArrayList<LayoutBlock>();
        if (recommendation.leavesItOpen()) {
            blocks.add(Kit.section(OpenWords.of(recommendation, comparison)));
        }
        level.forEach(standing -> blocks.add(speaking(recommendation, standing)));
        blocks.add(Kit.context(OpenWords.sum(recommendation, level)));
        return blocks;
    }

    private LayoutBlock speaking(Recommendation recommendation, OptionCase standing) {
        return Kit.section(OpenWords.title(recommendation, standing) + "\n"
                + words.argued(recommendation, standing.option(), standing.reasons()));
    }

    /** {@return what is left beside the reasons told, and the margin to which all add up} */
    private static String rest(Recommendation recommendation, Side side) {
        var explanation = side.explanation();
        return "\n\u2022 " + (explanation.untold() == 0 ? "in all: " : rest(explanation) + " \u2192 ")
                + Mrkdwn.italic("margin " + Points.lead(recommendation, side, Mrkdwn::escape));
    }

    /** What is one answer only is named. */
    private static String rest(Explanation explanation) {
        return explanation
                .other()
                .map(other -> explanation.rest() < 0
                        ? ReasonWords.against(other)
                        : ReasonWords.named(other) + " " + Mrkdwn.bold(Points.signed(other.points())))
                .orElseGet(() ->
                        "everything else: " + Mrkdwn.bold(Points.signed(explanation.rest())) + cancelling(explanation));
    }

    private static String cancelling(Explanation explanation) {
        return explanation.rest() == 0
                ? " (" + ChangeWords.number(explanation.untold()) + " answers that cancel each other out)"
                : "";
    }

    /** {@return the items behind the low ratings of what is recommended, if there are any} */
    Optional<LayoutBlock> watchOut(Recommendation recommendation, Optional<Comparison> comparison) {
        var all = WatchOut.of(recommendation);
        var lines = all.stream()
                .limit(MOST_WATCH_OUTS)
                .map(each -> "\u2022 " + Mrkdwn.italic(Mrkdwn.escape(each.answerLabel())) + criterion(each) + " \u2192 "
                        + warning(recommendation, each.evidence()))
                .collect(joining("\n"));
        var left = all.stream().skip(MOST_WATCH_OUTS).map(WatchOut::evidence).toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Kit.section(Mrkdwn.bold("Watch out") + "\n" + lines + more(left, comparison)));
    }

    /** Where it is called like the answer, it says nothing more. */
    private static String criterion(WatchOut each) {
        return each.criterion().equalsIgnoreCase(each.answerLabel())
                ? ""
                : " \u2192 " + Mrkdwn.escape(each.criterion());
    }

    /** Of what is recommended alone, the verdict has said whose weaknesses these are. */
    private String warning(Recommendation recommendation, Evidence evidence) {
        return words.evidence(
                recommendation, evidence, !recommendation.verdict().isFor(evidence.option()));
    }

    /** Says where the others are if all of them are in one place. */
    private static String more(List<Evidence> left, Optional<Comparison> comparison) {
        if (left.isEmpty()) {
            return "";
        }
        boolean cons = left.stream()
                .allMatch(each -> comparison
                        .flatMap(now -> now.item(each.item()))
                        .filter(Con.class::isInstance)
                        .isPresent());
        var options = Listed.and(left.stream()
                .map(Evidence::optionName)
                .distinct()
                .map(Mrkdwn::escape)
                .toList());
        return "\n\u2022 and " + ChangeWords.number(left.size()) + " more"
                + (cons ? ", among the cons of " + options : " about " + options);
    }
}
