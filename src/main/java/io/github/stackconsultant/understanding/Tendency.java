package io.github.stackconsultant.understanding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;
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
        for (var step : leaning) {
            var sums = leanings(step).collect(groupingBy(Sense.ALeaning::answer, summingInt(Sense.ALeaning::weight)));
            int all = sums.values().stream().mapToInt(Integer::intValue).sum();
            step.answers().stream()
                    .filter(answer -> answer.cues().leanings().areGiven())
                    .filter(answer -> isEnough(answer, 2 * sums.getOrDefault(answer.id(), 0) - all))
                    .forEach(answer -> claims.add(claim(step, answer)));
        }
    }

    /** Each word once; what is denied, or others', leans nowhere. */
    private Stream<Sense.ALeaning> leanings(Step step) {
        var polarity = new Polarity(talk);
        return talk.leanings()
                .filter(mention -> !polarity.isDenied(mention.from(), mention.to(), talk.clauseOf(mention.from())))
                .flatMap(mention -> mention.senses().stream())
                .filter(Sense.ALeaning.class::isInstance)
                .map(Sense.ALeaning.class::cast)
                .filter(leaning -> leaning.comparison().equals(comparison.id())
                        && leaning.step().equals(step.id()))
                .distinct();
    }

    /** How much more leans to it than to the others. */
    private static boolean isEnough(Answer answer, int lead) {
        return lead >= answer.cues().leanings().enough();
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
