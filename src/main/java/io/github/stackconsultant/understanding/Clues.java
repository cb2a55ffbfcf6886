package io.github.stackconsultant.understanding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words that mean little alone, and much together: in a description, two clues to the same answer stand for it where
 * nothing clearer is said of its step. To an open question they say nothing.
 */
final class Clues {

    private static final int ENOUGH = 2;

    private final Talk talk;
    private final Comparison comparison;

    private Clues(Talk talk, Comparison comparison) {
        this.talk = talk;
        this.comparison = comparison;
    }

    /** {@return claims from clues, of the steps of which nothing is claimed yet} */
    static Stream<Claim> of(Talk talk, Comparison comparison, List<Claim> claimed) {
        if (talk.utterance().openStep().isPresent() || talk.signs().anyWithin(0, talk.size(), Sign.OFF_TOPIC)) {
            return Stream.empty();
        }
        var clues = new Clues(talk, comparison);
        return comparison.steps().stream()
                .filter(step -> claimed.stream().noneMatch(claim -> claim.step().equals(step.id())))
                .flatMap(clues::of);
    }

    /** {@return whether words say too little to answer a question} */
    static boolean isOnlyClue(Sense.OfStep sense) {
        return sense instanceof Sense.AnAnswer answer && answer.strength() == Sense.Strength.CLUE;
    }

    private Stream<Claim> of(Step step) {
        var byAnswer = longest(step).stream().collect(groupingBy(Claim::answer, LinkedHashMap::new, toList()));
        var enough = byAnswer.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= ENOUGH)
                .toList();
        return step.kind() == Step.Kind.ONE
                ? most(enough)
                : enough.stream().flatMap(entry -> entry.getValue().stream());
    }

    /** Where a step takes one answer, the one with most clues; of equal ones that which was named first. */
    private static Stream<Claim> most(List<Map.Entry<AnswerId, List<Claim>>> enough) {
        return enough.stream()
                .min(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .stream()
                .flatMap(entry -> entry.getValue().stream());
    }

    private List<Claim> longest(Step step) {
        var polarity = new Polarity(talk);
        var chosen = new ArrayList<Claim>();
        talk.mentions(comparison.id(), step.id()).stream()
                .flatMap(mention -> clues(mention, step))
                .filter(claim -> !claim.clause().question())
                .filter(claim -> !polarity.isDenied(claim.from(), claim.to(), claim.clause()))
                .sorted(Comparator.comparingInt(Claim::length).reversed().thenComparingInt(Claim::from))
                .filter(claim -> chosen.stream().noneMatch(other -> claim.overlaps(other) || isRepeated(claim, other)))
                .forEach(chosen::add);
        chosen.sort(Comparator.comparingInt(Claim::from));
        return chosen;
    }

    private Stream<Claim> clues(Reading.Mention mention, Step step) {
        return mention.senses().stream()
                .filter(sense -> sense instanceof Sense.AnAnswer answer && isClue(answer, step))
                .map(sense -> new Claim(
                        step.id(),
                        List.of(((Sense.AnAnswer) sense).answer()),
                        true,
                        mention.from(),
                        mention.to(),
                        talk.clauseOf(mention.from())));
    }

    /** A hint is a clue too, to an answer that has any. */
    private static boolean isClue(Sense.AnAnswer sense, Step step) {
        return isOnlyClue(sense)
                || (sense.strength() == Sense.Strength.HINT
                        && step.answer(sense.answer())
                                .filter(answer -> !answer.cues().clues().isEmpty())
                                .isPresent());
    }

    private boolean isRepeated(Claim claim, Claim other) {
        return talk.words(claim.from(), claim.to()).equalsIgnoreCase(talk.words(other.from(), other.to()));
    }
}
