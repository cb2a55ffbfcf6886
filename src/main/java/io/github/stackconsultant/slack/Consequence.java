package io.github.stackconsultant.slack;

import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.recommendation.OptionScore;
import io.github.stackconsultant.recommendation.Points;
import io.github.stackconsultant.recommendation.Recommendation;

/** The effect of other answers on a recommendation: the lead and the verdict, before and after. */
final class Consequence {

    private Consequence() {}

    /**
     * {@return the effect in words, for example "the lead of Node.js over Python grows from 40 to 66 points, and the
     * verdict stays *Node.js fits this project*, but is clear now (it was moderate)."}
     */
    static String of(Recommendation before, Recommendation next) {
        return lead(before, next) + verdict(before, next) + ".";
    }

    private static String verdict(Recommendation before, Recommendation next) {
        if (!next.verdict().sameAs(before.verdict())) {
            return "the verdict becomes " + VerdictWords.withStrength(next) + ". It was "
                    + VerdictWords.withStrength(before);
        }
        var headline = VerdictWords.headline(next.verdict());
        return next.verdict().headline().equals(before.verdict().headline())
                ? "the verdict stays " + headline + strength(before, next)
                : "the verdict reads " + headline + " now, not " + VerdictWords.headline(before.verdict());
    }

    private static String strength(Recommendation before, Recommendation next) {
        var was = before.strengthWord();
        return was.equals(next.strengthWord())
                        || was.isEmpty()
                        || next.strengthWord().isEmpty()
                ? ""
                : ", but is " + next.strengthWord().orElseThrow() + " now (it was " + was.orElseThrow() + ")";
    }

    /**
     * Compares the previously best option with the one that is best now (or with the second, if the best is the same).
     */
    private static String lead(Recommendation before, Recommendation next) {
        if (before.scores().size() < 2) {
            return "";
        }
        var winner = before.scores().get(0);
        var best = next.scores().get(0);
        var rival = best.option().equals(winner.option()) ? before.scores().get(1) : best;
        int was = margin(before, winner, rival);
        int is = margin(next, winner, rival);
        if (was == is) {
            return "";
        }
        return (was > 0 && is > 0 ? moved(winner, rival, was, is) : turned(winner, rival, was, is)) + ", and ";
    }

    private static String moved(OptionScore winner, OptionScore rival, int was, int is) {
        return "the lead of " + name(winner) + " over " + name(rival) + (is > was ? " grows" : " shrinks") + " from "
                + was + " to " + Points.counted(is);
    }

    private static String turned(OptionScore winner, OptionScore rival, int was, int is) {
        var gaining = is > was ? winner : rival;
        var losing = is > was ? rival : winner;
        return name(gaining) + " goes from "
                + (was == 0 ? "level with " + name(losing) : Points.counted(Math.abs(was)) + " behind " + name(losing))
                + " to "
                + (is == 0 ? "level" : Points.counted(Math.abs(is)) + " ahead");
    }

    private static String name(OptionScore option) {
        return Mrkdwn.escape(option.name());
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
