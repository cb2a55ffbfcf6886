package io.github.stackconsultant.recommendation;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Rating;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Words for points of a margin. */
public final class Points {

    private Points() {}

    /** {@return a margin with the largest one that the weights allow, for example "57 of at most 120"; below 0 with a minus} */
    public static String outOf(int margin, int largest) {
        return typographic(margin) + " of at most " + largest;
    }

    private static String typographic(int margin) {
        return margin < 0 ? "\u2212" + -margin : Integer.toString(margin);
    }

    /**
     * {@return a verdict's margin, for example "57 of at most 120"; of a split that of each part, since there the margin
     * between the two best options says nothing: "12 of at most 40 in the edge and 8 of at most 32 in the core"; of more
     * than two options also over which one: "57 over SQLite, of at most 120"; empty if too little is known for one}
     *
     * @param name escapes a name for the output
     */
    public static Optional<String> margin(Recommendation recommendation, UnaryOperator<String> name) {
        if (recommendation.verdict() instanceof Verdict.NotEnoughKnown) {
            return Optional.empty();
        }
        boolean several = recommendation.scores().size() > 2;
        return Optional.of(
                recommendation.verdict() instanceof Verdict.Both
                        ? Side.parts(recommendation).stream()
                                .map(side -> lead(recommendation, side, name))
                                .collect(joining(several ? ", and " : " and "))
                        : several && recommendation.margin() > 0
                                ? ofTheBest(recommendation, name)
                                : outOf(recommendation.margin(), recommendation.largestMargin()));
    }

    /** Of more than two, a verdict that names no option does not say who leads either. */
    private static String ofTheBest(Recommendation recommendation, UnaryOperator<String> name) {
        var best = recommendation.leavesItOpen()
                ? " for " + name.apply(recommendation.scores().get(0).name())
                : "";
        return recommendation.margin()
                + best
                + over(recommendation.scores().get(1), "", recommendation.largestMargin(), name);
    }

    /**
     * {@return the lead that a side explains, of more than two options with the one that is led: "12 over SQLite in the
     * edge, of at most 40"}
     *
     * @param name escapes a name for the output
     */
    public static String lead(Recommendation recommendation, Side side, UnaryOperator<String> name) {
        int margin = side.explanation().margin();
        var part = side.assignment()
                .map(each -> " in " + name.apply(each.partName()))
                .orElse("");
        return recommendation.scores().size() == 2
                ? outOf(margin, side.largestMargin()) + part
                : typographic(margin) + over(side.rival(), part, side.largestMargin(), name);
    }

    /**
     * {@return the lead of one option over another, which is told if more than two are compared}
     *
     * @param name escapes a name for the output
     */
    public static String lead(Recommendation recommendation, int margin, OptionId rival, UnaryOperator<String> name) {
        int largest = recommendation.largestMargin();
        return recommendation.scores().stream()
                .filter(option -> option.option().equals(rival))
                .findFirst()
                .filter(unused -> recommendation.scores().size() > 2 && margin != 0)
                .map(option -> typographic(margin) + over(option, "", largest, name))
                .orElseGet(() -> outOf(margin, largest));
    }

    private static String over(OptionScore rival, String part, int largest, UnaryOperator<String> name) {
        return " over " + name.apply(rival.name()) + part + ", of at most " + largest;
    }

    /**
     * {@return that another option than before is the next best, if the best is the same and more than two are compared}
     *
     * @param name escapes a name for the output
     */
    public static Optional<String> nextBest(Recommendation before, Recommendation now, UnaryOperator<String> name) {
        return Optional.of(now.scores().get(1))
                .filter(unused -> now.scores().size() > 2)
                .filter(unused -> now.verdict() instanceof Verdict.OneOption
                        && now.verdict().sameAs(before.verdict()))
                .filter(next -> !before.scores().get(1).option().equals(next.option()))
                .map(next -> name.apply(next.name()) + " is the next best now");
    }

    /** {@return what the largest margin is, in a sentence without its full stop} */
    public static String largest() {
        return "The largest margin is the weight of all that counts, times " + Rating.MAXIMUM
                + ": ratings go from 0 to " + Rating.MAXIMUM;
    }

    /** {@return for example "12 points", or "1 point"} */
    public static String counted(int points) {
        return points + (points == 1 ? " point" : " points");
    }

    /** {@return the points with their sign, for example "+24", "±0" for none; the minus is the typographic one} */
    public static String signed(int points) {
        if (points == 0) {
            return "\u00b10";
        }
        return points < 0 ? "\u2212" + -points : "+" + points;
    }
}
