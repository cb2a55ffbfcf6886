package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.understanding.Understood;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Typed words that could mean one answer or another, or an answer or none.
 *
 * @param certain the answers that the words mean in any case
 * @param either the answers that the words could mean, one at least
 * @param words the person's own words
 * @param adds whether what they mean comes to what was answered before
 * @param foremost those of the certain answers that come before that
 * @param denied the answers that the words deny, which leave
 */
public record Undecided(
        List<AnswerId> certain,
        List<AnswerId> either,
        String words,
        boolean adds,
        List<AnswerId> foremost,
        List<AnswerId> denied) {

    /** Copies the lists. */
    public Undecided {
        certain = List.copyOf(certain);
        either = List.copyOf(either);
        foremost = List.copyOf(foremost);
        denied = List.copyOf(denied);
    }

    /** {@return what words say that could mean one answer or another} */
    static Undecided of(Understood understood) {
        var earlier = understood.earlier();
        return new Undecided(
                understood.certain(),
                understood.either(),
                understood.words(),
                earlier.stay(),
                earlier.foremost(),
                earlier.denied());
    }

    /** {@return whether one of the possible answers was picked, or several} */
    boolean isDecidedBy(StepAnswer picked) {
        return picked instanceof StepAnswer.Chosen chosen && either.containsAll(chosen.answers());
    }

    /**
     * {@return the complete answer if one of the possible answers was picked; otherwise the picked answer unchanged}
     *
     * @param before what was answered before, if anything was
     */
    StepAnswer decided(StepAnswer picked, Optional<StepAnswer> before, Step step) {
        if (!(picked instanceof StepAnswer.Chosen chosen) || !isDecidedBy(picked)) {
            return picked;
        }
        var said = together(chosen, step);
        return before.map(answer -> JoinedAnswers.of(answer, said, earlier(), step))
                .orElse(said);
    }

    /** {@return the answers for which the step has no room once one of the possible answers was picked, or several} */
    List<AnswerId> left(StepAnswer picked, Optional<StepAnswer> before, Step step) {
        if (!(picked instanceof StepAnswer.Chosen chosen) || !isDecidedBy(picked)) {
            return List.of();
        }
        var leaving = before.map(answer -> JoinedAnswers.leaving(answer, together(chosen, step), earlier(), step))
                .orElse(List.of());
        return Stream.concat(leaving.stream(), meant(chosen).stream().skip(step.mostAnswers()))
                .toList();
    }

    private List<AnswerId> meant(StepAnswer.Chosen picked) {
        return Stream.concat(certain.stream(), picked.answers().stream())
                .distinct()
                .toList();
    }

    private StepAnswer.Chosen together(StepAnswer.Chosen picked, Step step) {
        var all = meant(picked).stream().limit(step.mostAnswers()).toList();
        return new StepAnswer.Chosen(all, picked.words().isEmpty() ? words : picked.words());
    }

    private Understood.Earlier earlier() {
        return new Understood.Earlier(adds, foremost, denied);
    }

    /** {@return the choices that the catalogue still allows} */
    static Map<StepId, Undecided> within(Comparison catalogue, Map<StepId, Undecided> all) {
        var known = new LinkedHashMap<>(all);
        known.entrySet()
                .removeIf(entry -> catalogue
                        .step(entry.getKey())
                        .filter(entry.getValue()::fits)
                        .isEmpty());
        return known;
    }

    /** {@return whether the step offers all these answers, and takes one more than the certain ones} */
    private boolean fits(Step step) {
        return !either.isEmpty()
                && certain.size() < step.mostAnswers()
                && Stream.concat(certain.stream(), either.stream())
                        .allMatch(each -> step.answer(each).isPresent());
    }
}
