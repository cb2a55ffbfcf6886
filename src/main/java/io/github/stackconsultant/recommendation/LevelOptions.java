package io.github.stackconsultant.recommendation;

import java.util.List;
import java.util.function.Predicate;

/** The options between which a verdict that names none leaves it open. */
public final class LevelOptions {

    private LevelOptions() {}

    /** {@return those that will do or, if that is not said, those whose lead over each other is too small to call; best first} */
    public static List<OptionScore> of(Recommendation recommendation) {
        var scores = recommendation.scores();
        var level = scores.stream().filter(isLevel(recommendation)).toList();
        return level.size() < 2 ? scores.subList(0, 2) : level;
    }

    /** {@return those that have exactly the most points, in the knowledge's order} */
    public static List<OptionScore> withMostPoints(Recommendation recommendation) {
        int most = recommendation.scores().get(0).score();
        return recommendation.inOrder().stream()
                .filter(option -> option.score() == most)
                .toList();
    }

    private static Predicate<OptionScore> isLevel(Recommendation recommendation) {
        if (recommendation.verdict() instanceof Verdict.EitherWillDo either) {
            return option ->
                    either.options().stream().anyMatch(named -> named.option().equals(option.option()));
        }
        int most = recommendation.scores().get(0).score();
        int largest = recommendation.largestMargin();
        return option -> Strength.of(most - option.score(), largest) == Strength.TOSS_UP;
    }
}
