package io.github.stackconsultant.understanding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds to which answer of a step the everyday words of a description lean. No word of them means it; where those of
 * one answer outweigh those of the others by enough, all together do. What has parts, or no reason for either, leans
 * nowhere.
 */
final class Tendency {

    /** In fewer words, nobody describes a project. */
    private static final int FEWEST = 12;

    private final Talk talk;
    private final Comparison comparison;

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
        leaning.forEach(step -> leader(step).ifPresent(answer -> claims.add(claim(step, answer))));
    }

    /** The answer to which the words lean by enough more than to any other. */
    private Optional<Answer> leader(Step step) {
        var sums = leanings(step).collect(groupingBy(Sense.ALeaning::answer, summingInt(Sense.ALeaning::weight)));
        return step.answers().stream()
                .filter(answer -> answer.cues().leanings().areGiven())
                .filter(answer -> lead(answer, sums) >= answer.cues().leanings().enough())
                .findFirst();
    }

    private static int lead(Answer answer, Map<AnswerId, Integer> sums) {
        int others = sums.entrySet().stream()
                .filter(sum -> !sum.getKey().equals(answer.id()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return sums.getOrDefault(answer.id(), 0) - others;
    }

    /** Each word once; denied ones too, since they were measured as they stand. */
    private Stream<Sense.ALeaning> leanings(Step step) {
        return talk.leanings()
                .flatMap(mention -> mention.senses().stream())
                .filter(Sense.ALeaning.class::isInstance)
                .map(Sense.ALeaning.class::cast)
                .filter(leaning -> leaning.comparison().equals(comparison.id())
                        && leaning.step().equals(step.id()))
                .distinct();
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
