package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Criterion;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.Option;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.PartId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** From weights to a verdict, written down once more from what is said of it: slow, by names, and nothing kept. */
final class PlainRule {

    static final Object TOSS_UP = "toss-up";

    private static final int BEST_RATING = 4;

    private final Comparison comparison;
    private final Map<CriterionId, Integer> weights;

    PlainRule(Comparison comparison, Map<CriterionId, Integer> weights) {
        this.comparison = comparison;
        this.weights = weights;
    }

    Object kind() {
        if (weight(Criterion::spoken) == 0) {
            return TOSS_UP;
        }
        var best = best(comparison.options());
        int largest = BEST_RATING * weight(Criterion::spoken);
        int margin = 100 * margin(best, criterion -> true);
        boolean either = eitherWillDo();
        var split = split();
        if (margin >= 33 * largest && !either) {
            return best.id();
        }
        if (split.values().stream().distinct().count() > 1) {
            return split;
        }
        return margin < 4 * largest || either ? TOSS_UP : best.id();
    }

    /** Whoever asks has said so, and for neither of the two best does the system's own work ask for another instead. */
    private boolean eitherWillDo() {
        int indifference = BEST_RATING * weight(Criterion::even);
        var best = best(comparison.options());
        var second = best(comparison.options().stream()
                .filter(option -> !option.equals(best))
                .toList());
        return indifference > 0
                && Stream.of(best, second)
                        .allMatch(fits -> comparison.options().stream()
                                .allMatch(other -> ownWork(other) - ownWork(fits) <= indifference));
    }

    private int ownWork(Option option) {
        return score(option, criterion -> !criterion.people());
    }

    /** {@return who leads each part that is led: one of a fifth of the weight, by a quarter of what it can be} */
    private Map<PartId, OptionId> split() {
        var split = new HashMap<PartId, OptionId>();
        for (var part : comparison.parts()) {
            Predicate<Criterion> inPart = criterion -> criterion.part().equals(Optional.of(part.id()));
            int weight = weight(inPart.and(Criterion::spoken));
            for (var option : comparison.options()) {
                if (weight > 0
                        && 5 * weight >= weight(Criterion::spoken)
                        && 4 * margin(option, inPart) >= BEST_RATING * weight) {
                    split.put(part.id(), option.id());
                }
            }
        }
        return split;
    }

    private Option best(List<Option> options) {
        return options.stream()
                .sorted(Comparator.comparingInt((Option option) -> score(option, criterion -> true))
                        .reversed())
                .findFirst()
                .orElseThrow();
    }

    /** {@return how far it is ahead of the best of the others} */
    private int margin(Option option, Predicate<Criterion> counts) {
        return score(option, counts)
                - comparison.options().stream()
                        .filter(other -> !other.equals(option))
                        .mapToInt(other -> score(other, counts))
                        .max()
                        .orElseThrow();
    }

    private int score(Option option, Predicate<Criterion> counts) {
        return comparison.criteria().stream()
                .filter(counts)
                .mapToInt(criterion ->
                        weightOf(criterion) * criterion.ratingOf(option.id()).value())
                .sum();
    }

    private int weight(Predicate<Criterion> counts) {
        return comparison.criteria().stream()
                .filter(counts)
                .mapToInt(this::weightOf)
                .sum();
    }

    private int weightOf(Criterion criterion) {
        return weights.getOrDefault(criterion.id(), 0);
    }
}
