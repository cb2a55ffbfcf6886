package io.github.stackconsultant.slack;

import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.recommendation.OptionScore;
import io.github.stackconsultant.recommendation.Recommendation;

/** The effect of other answers on a recommendation: the shift of the margin and the new verdict. */
final class Consequence {

    private Consequence() {}

    /** {@return the effect in words, for example "Node.js +3, the verdict stays *Node.js fits this project*."} */
    static String of(Recommendation before, Recommendation next) {
        var stands = headline(before);
        var becomes = headline(next);
        if (!next.verdict().sameAs(before.verdict())) {
            return moved(before, next) + "the verdict becomes " + becomes + ". It was " + stands + ".";
        }
        return moved(before, next)
                + (becomes.equals(stands)
                        ? "the verdict stays " + stands + "."
                        : "the verdict stays the same, and reads " + becomes + " now.");
    }

    private static String headline(Recommendation recommendation) {
        return Mrkdwn.bold(Mrkdwn.escape(recommendation.verdict().headline()));
    }

    /**
     * The change of the margin in favour of the option that gains, between the previously best option and the one that
     * is best now (or the second, if the best is the same). Among three options or more, it says against whom.
     */
    private static String moved(Recommendation before, Recommendation next) {
        if (before.scores().size() < 2) {
            return "";
        }
        var winner = before.scores().get(0);
        var best = next.scores().get(0);
        var rival = best.option().equals(winner.option()) ? before.scores().get(1) : best;
        int gain = margin(next, winner, rival) - margin(before, winner, rival);
        if (gain == 0) {
            return "";
        }
        var gaining = gain > 0 ? winner : rival;
        var losing = gain > 0 ? rival : winner;
        var against = before.scores().size() > 2 ? " against " + Mrkdwn.escape(losing.name()) : "";
        return Mrkdwn.escape(gaining.name()) + " +" + Math.abs(gain) + against + ", ";
    }

    private static int margin(Recommendation recommendation, OptionScore winner, OptionScore rival) {
        return points(recommendation, winner.option()) - points(recommendation, rival.option());
    }

    private static int points(Recommendation recommendation, OptionId option) {
        return recommendation.scores().stream()
                .filter(each -> each.option().equals(option))
                .mapToInt(OptionScore::score)
                .findFirst()
                .orElse(0);
    }
}
