package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds to which answer of a step the everyday words of a description lean. No word of them means it; where those of
 * one answer outweigh those of the others by enough, all together do. What has parts, or no reason for either, leans
 * nowhere.
 */
final class Tendency {

    /** In fewer words, nobody describes a project. */
    private static final int FEWEST = 12;

    /** So many words are shown of those that tell it. */
    private static final int SHOWN = 4;

    /** Stands between words that are shown without those between them. */
    static final String APART = " \u2026 ";

    private final Talk talk;
    private final Comparison comparison;
    private final Map<StepId, AnswerId> leaders = new HashMap<>();

    Tendency(Talk talk, Comparison comparison) {
        this.talk = talk;
        this.comparison = comparison;
    }

    void addTo(List<Claim> claims) {
        var leaning = comparison.steps().stream().filter(Tendency::hasLeanings).toList();
        if (leaning.isEmpty()
                || talk.size() < FEWEST
                || talk.signs().anyWithin(0, talk.size(), Sign.OFF_TOPIC)
                || claims.stream().anyMatch(this::isUndecided)) {
            return;
        }
        leaning.forEach(step -> leader(step).ifPresent(answer -> {
            claims.add(claim(step, answer));
            leaders.put(step.id(), answer.id());
        }));
    }

    /** The answer to which the words lean by enough more than to any other. */
    private Optional<Answer> leader(Step step) {
        var words = new LeaningWords(talk, comparison, step);
        return step.answers().stream()
                .filter(answer -> answer.cues().leanings().areGiven())
                .filter(answer ->
                        words.lead(answer.id()) >= answer.cues().leanings().enough())
                .findFirst();
    }

    /** {@return the words that tell most of what is meant at the step, if it is they that tell it} */
    Optional<String> telling(Step step, List<AnswerId> meant) {
        return Optional.ofNullable(leaders.get(step.id()))
                .filter(meant::contains)
                .map(answer -> String.join(APART, new LeaningWords(talk, comparison, step).telling(answer, SHOWN)));
    }

    private static boolean hasLeanings(Step step) {
        return step.answers().stream()
                .anyMatch(answer -> answer.cues().leanings().areGiven());
    }

    private boolean isUndecided(Claim claim) {
        return comparison
                .answer(claim.step(), claim.answer())
                .map(Answer::cues)
                .filter(cues -> cues.divides() || !cues.balances().isEmpty())
                .isPresent();
    }

    private Claim claim(Step step, Answer answer) {
        return new Claim(step.id(), List.of(answer.id()), true, 0, talk.size(), talk.clauseOf(0));
    }
}
