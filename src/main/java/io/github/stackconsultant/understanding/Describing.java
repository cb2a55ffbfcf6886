package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import java.util.Optional;

/**
 * Reads what is typed while the first question is open, which asks what is built: it may answer that alone, or describe the
 * whole project. A description means the same there as where no question is open.
 */
final class Describing {

    private final ParsedUtterance parsed;
    private final Comparison comparison;
    private final StepId first;

    private Describing(ParsedUtterance parsed, Comparison comparison) {
        this.parsed = parsed;
        this.comparison = comparison;
        this.first = comparison.firstStep().id();
    }

    static AnswerReader reader(ParsedUtterance parsed, Comparison comparison) {
        return new Describing(parsed, comparison).reader();
    }

    private AnswerReader reader() {
        if (parsed.isOpen(first)) {
            var description = new AnswerReader(parsed.described(), comparison);
            if (isMeant(description)) {
                return description;
            }
        }
        return new AnswerReader(parsed, comparison);
    }

    private boolean isMeant(AnswerReader description) {
        boolean longer = told() >= Tendency.FEWEST_BY_THEMSELVES;
        var said = description.said();
        return said.isEmpty() ? longer && mayBeSuggested() : longer || isOfSeveralSteps(said);
    }

    private boolean isOfSeveralSteps(List<Claim> said) {
        var built = said.stream().filter(claim -> claim.step().equals(first)).toList();
        return !built.isEmpty()
                && said.stream()
                        .filter(claim -> !claim.step().equals(first))
                        .anyMatch(claim -> !comparison.isRanked(claim.step())
                                || built.stream()
                                        .noneMatch(other -> other.clause().equals(claim.clause())));
    }

    /** {@return how many words are no question about an option} */
    private int told() {
        return parsed.clauses().stream()
                .filter(clause -> !Questions.asksForKnowledge(parsed, clause))
                .mapToInt(Clause::length)
                .sum();
    }

    /** Everyday words alone count where they would begin a consultation. */
    private boolean mayBeSuggested() {
        var unasked = parsed.at(Optional.empty());
        return !new AnswerReader(unasked, comparison).read().isEmpty()
                || (unasked.clauses().stream().noneMatch(Clause::question) && new OwnWords(unasked).mayAnswer());
    }
}
