package io.github.stackconsultant.recommendation;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.knowledge.Rating;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Words for points of a margin. */
public final class Points {

    private Points() {}

    /** {@return a margin with the largest one that the weights allow, for example "57 of at most 120"; below 0 with a minus} */
    public static String outOf(int margin, int largest) {
        return (margin < 0 ? "\u2212" + -margin : margin) + " of at most " + largest;
    }

    /**
     * {@return a verdict's margin, for example "57 of at most 120"; of a split that of each part, since there the margin
     * between the two best options says nothing: "12 of at most 40 in the edge and 8 of at most 32 in the core"; empty if
     * too little is known for one}
     *
     * @param name escapes a part's name for the output
     */
    public static Optional<String> margin(Recommendation recommendation, UnaryOperator<String> name) {
        if (recommendation.verdict() instanceof Verdict.NotEnoughKnown) {
            return Optional.empty();
        }
        return Optional.of(
                recommendation.verdict() instanceof Verdict.Both
                        ? Side.parts(recommendation).stream()
                                .map(side -> inPart(side, name))
                                .collect(joining(" and "))
                        : outOf(recommendation.margin(), recommendation.largestMargin()));
    }

    private static String inPart(Side side, UnaryOperator<String> name) {
        return outOf(side.explanation().margin(), side.largestMargin()) + " in "
                + name.apply(side.assignment().orElseThrow().partName());
    }

    /** {@return what the largest margin is, in a sentence without its full stop} */
    public static String largest() {
        return "The largest margin is the weight of all that counts, times " + Rating.MAXIMUM
                + ", as far as two ratings can be apart";
    }

    /** {@return the points with their sign, for example "+24", "±0" for none; the minus is the typographic one} */
    public static String signed(int points) {
        if (points == 0) {
            return "\u00b10";
        }
        return points < 0 ? "\u2212" + -points : "+" + points;
    }
}
