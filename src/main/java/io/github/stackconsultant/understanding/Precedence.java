package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Ranks what a person says, and what their words as a whole only suggest: in a short text after it, in a longer one
 * before what is said without an order. Of several things said so, those come first that speak for the same option as
 * the suggestion.
 */
final class Precedence {

    private final Step step;
    private final List<Claim> clear;
    private final Predicate<Claim> isSuggested;
    private final boolean suggestionLeads;
    private final List<AnswerId> first;
    private final List<AnswerId> inOrder;
    private final Belonging belonging;
    private final Optional<OptionId> suggested;

    /**
     * Ranks the clear claims of a step.
     *
     * @param first what is said to matter most
     * @param inOrder what is said with an order
     */
    Precedence(
            Comparison comparison,
            Step step,
            List<Claim> clear,
            Predicate<Claim> isSuggested,
            boolean suggestionLeads,
            List<AnswerId> first,
            List<AnswerId> inOrder) {
        this.step = step;
        this.clear = clear;
        this.isSuggested = isSuggested;
        this.suggestionLeads = suggestionLeads;
        this.first = first;
        this.inOrder = inOrder;
        this.belonging = new Belonging(comparison);
        this.suggested = clear.stream()
                .filter(isSuggested)
                .map(Claim::answer)
                .findFirst()
                .flatMap(this::favoured);
    }

    /**
     * {@return the sort order of an answer} First that there are parts, before the needs of each part; then what is said
     * to matter most, and what is said with an order; then whatever is said, after or before it what is suggested; last,
     * single words that only hint.
     * @param asked whether a single word is an answer, too, since it was asked for
     */
    int of(AnswerId id, boolean asked) {
        if (step.answer(id).map(Answer::cues).filter(cues -> cues.divides()).isPresent()) {
            return 0;
        }
        if (first.contains(id)) {
            return 1;
        }
        if (inOrder.contains(id)) {
            return 2;
        }
        if (suggestionLeads && rests(id, isSuggested)) {
            return 3;
        }
        if (rests(id, claim -> !claim.hint() || (asked && !isSuggested.test(claim)))) {
            return suggested.isPresent() && suggested.equals(favoured(id)) ? 4 : 5;
        }
        return rests(id, isSuggested) ? 6 : 7;
    }

    private boolean rests(AnswerId id, Predicate<Claim> kind) {
        return clear.stream().filter(claim -> claim.answer().equals(id)).anyMatch(kind);
    }

    private Optional<OptionId> favoured(AnswerId id) {
        return step.answer(id).flatMap(belonging::option);
    }
}
