package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Criterion;
import io.github.stackconsultant.recommendation.LevelOptions;
import io.github.stackconsultant.recommendation.Listed;
import io.github.stackconsultant.recommendation.OptionCase;
import io.github.stackconsultant.recommendation.OptionScore;
import io.github.stackconsultant.recommendation.Points;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.Verdict;
import java.util.List;
import java.util.Optional;

/** Words a verdict that leaves it open which option to take, and how those that are level compare. */
final class OpenWords {

    private OpenWords() {}

    /** {@return that there is no clear recommendation yet, if options are level, as a sentence before what can be done with it} */
    static String standing(Optional<Recommendation> recommendation) {
        return recommendation
                .filter(found -> found.verdict() instanceof Verdict.TooClose && found.margin() == 0)
                .map(found -> areLevel(found) + ": there is no clear recommendation yet. ")
                .orElse("");
    }

    /**
     * {@return that the answers leave it open, and between which options}
     *
     * @param comparison today's knowledge, if it still has what is compared
     */
    static String of(Recommendation recommendation, Optional<Comparison> comparison) {
        var level =
                LevelOptions.of(recommendation).stream().map(OpenWords::name).toList();
        return recommendation.eitherWillDo()
                ? eitherWillDo(recommendation, comparison, level)
                : tooClose(recommendation, level);
    }

    private static String tooClose(Recommendation recommendation, List<String> level) {
        var options = level.size() == 2
                ? level.get(0) + " and for " + level.get(1)
                : Listed.and(inOrder(recommendation, level));
        return "The answers speak for " + options + " about equally: the margin is too small to call.";
    }

    private static String eitherWillDo(
            Recommendation recommendation, Optional<Comparison> comparison, List<String> level) {
        boolean two = level.size() == 2;
        return "The answers say that " + (two ? "either" : "any of them")
                + " will do, and nothing that the system has to do speaks clearly against "
                + Listed.or(two ? level : inOrder(recommendation, level)) + "."
                + (recommendation.margin() > 0
                        ? " " + level.get(0) + " is ahead" + by(recommendation, comparison)
                                + ", but that does not decide."
                        : "");
    }

    /** A lead by people may be large: without its reason, that it does not decide would be hard to believe. */
    private static String by(Recommendation recommendation, Optional<Comparison> comparison) {
        int margin = recommendation.margin();
        int people = comparison.map(now -> leadByPeople(recommendation, now)).orElse(0);
        return people + people <= margin
                ? ""
                : (people < margin ? " mostly" : " only") + " by who builds it and what they bring";
    }

    private static int leadByPeople(Recommendation recommendation, Comparison now) {
        var best = recommendation.scores().get(0).option();
        var second = recommendation.scores().get(1).option();
        return recommendation.criteria().stream()
                .filter(each -> now.criterion(each.criterion())
                        .filter(Criterion::people)
                        .isPresent())
                .mapToInt(each -> each.points(best) - each.points(second))
                .sum();
    }

    private static List<String> inOrder(Recommendation recommendation, List<String> level) {
        return recommendation.inOrder().stream()
                .map(OpenWords::name)
                .filter(level::contains)
                .toList();
    }

    /** {@return for which option an argument speaks; of more than two, against which it does} */
    static String title(Recommendation recommendation, OptionCase standing) {
        var title = Mrkdwn.bold("For " + name(standing.option()));
        return recommendation.scores().size() == 2 ? title : title + ", against " + name(standing.rival());
    }

    /** {@return what is said for each, best first, and the margin that comes of it} */
    static String sum(Recommendation recommendation, List<OptionCase> level) {
        if (recommendation.scores().size() == 2) {
            var standing = level.get(0);
            return "For " + name(standing.option()) + " "
                    + Points.signed(standing.reasons().points()) + ", for " + name(standing.rival()) + " "
                    + Points.signed(standing.opposed().points()) + " \u2192 "
                    + margin(recommendation, standing.option(), standing.lead()) + ".";
        }
        return level.stream()
                .skip(1)
                .map(standing -> name(standing.rival()) + " "
                        + Points.signed(standing.opposed().points()) + " against " + name(standing.option()) + " "
                        + Points.signed(standing.reasons().points()) + " \u2192 "
                        + margin(recommendation, standing.rival(), -standing.lead()) + ".")
                .collect(joining(" "));
    }

    /** {@return that those with the most points are level; of two, that neither leads} */
    static String level(Recommendation recommendation) {
        return recommendation.scores().size() == 2 ? "neither leads" : areLevel(recommendation);
    }

    /** {@return that those with the most points are level} */
    static String areLevel(Recommendation recommendation) {
        return Listed.and(LevelOptions.withMostPoints(recommendation).stream()
                        .map(OpenWords::name)
                        .toList())
                + " are level";
    }

    private static String margin(Recommendation recommendation, OptionScore best, int lead) {
        return lead == 0
                ? "level"
                : "margin " + Points.outOf(lead, recommendation.largestMargin()) + " for " + name(best);
    }

    private static String name(OptionScore option) {
        return Mrkdwn.escape(option.name());
    }
}
