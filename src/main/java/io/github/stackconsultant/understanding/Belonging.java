package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Criterion;
import io.github.stackconsultant.knowledge.Need;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.PartId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which part of a system an answer belongs to, and which option it favours most. */
final class Belonging {

    /** Of the strengths of a need, 0 to 4. */
    private static final int MUCH = 3;

    private final Comparison comparison;

    Belonging(Comparison comparison) {
        this.comparison = comparison;
    }

    /** {@return the part that has more than half of the answer's needs} */
    Optional<PartId> part(Answer answer) {
        var strengths = new LinkedHashMap<PartId, Integer>();
        int all = 0;
        for (var need : answer.needs()) {
            all += need.strength();
            comparison
                    .criterion(need.criterion())
                    .flatMap(criterion -> criterion.part())
                    .ifPresent(part -> strengths.merge(part, need.strength(), Integer::sum));
        }
        int half = all / 2;
        return strengths.entrySet().stream()
                .filter(entry -> entry.getValue() > half)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** {@return the parts that the answer's needs belong to, in the order of the needs} */
    List<PartId> parts(Answer answer) {
        return answer.needs().stream()
                .flatMap(need -> comparison.criterion(need.criterion()).stream())
                .flatMap(criterion -> criterion.part().stream())
                .distinct()
                .toList();
    }

    /** {@return the only part that the answer's needs belong to, ignoring needs that belong to none} */
    Optional<PartId> onlyPart(Answer answer) {
        var parts = parts(answer);
        return parts.size() == 1 ? Optional.of(parts.get(0)) : Optional.empty();
    }

    /** {@return whether the answer needs much of what belongs to the part, and no more of any other part} */
    boolean speaksFor(Answer answer, PartId part) {
        boolean much = answer.needs().stream().anyMatch(need -> isOf(part, need) && need.strength() >= MUCH);
        return much && parts(answer).stream().allMatch(other -> strength(answer, part) >= strength(answer, other));
    }

    private int strength(Answer answer, PartId part) {
        return answer.needs().stream()
                .filter(need -> isOf(part, need))
                .mapToInt(Need::strength)
                .sum();
    }

    private boolean isOf(PartId part, Need need) {
        return comparison
                .criterion(need.criterion())
                .flatMap(Criterion::part)
                .filter(part::equals)
                .isPresent();
    }

    /** {@return the option that rates highest on its needs; the first of equal ones} */
    Optional<OptionId> option(Answer answer) {
        return comparison.options().stream()
                .map(option -> option.id())
                .max(Comparator.comparingInt(option -> points(answer, option)));
    }

    private int points(Answer answer, OptionId option) {
        return answer.needs().stream()
                .mapToInt(need -> need.strength() * rating(need, option))
                .sum();
    }

    private int rating(Need need, OptionId option) {
        return comparison
                .criterion(need.criterion())
                .map(criterion -> criterion.ratingOf(option).value())
                .orElse(0);
    }
}
