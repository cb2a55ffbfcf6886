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
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Words that mean little alone but much together. In a description, two clues to the same answer count as that answer
 * if nothing clearer is said about its step; if several answers are named, clues decide which one the text is mostly
 * about. At a ranked step, clues within one sentence add an answer. They never answer an open question.
 */
final class Clues {

    private static final int ENOUGH = 2;

    private final ParsedUtterance parsed;
    private final Comparison comparison;

    private Clues(ParsedUtterance parsed, Comparison comparison) {
        this.parsed = parsed;
        this.comparison = comparison;
    }

    /** {@return claims from clues, for the steps that nothing is claimed for yet} */
    static Stream<Claim> of(ParsedUtterance parsed, Comparison comparison, List<Claim> claimed) {
        if (parsed.utterance().openStep().isPresent()
                || parsed.signs().any(Sign.OFF_TOPIC)
                || Correcting.wantsClearWords(parsed)) {
            return Stream.empty();
        }
        var clues = new Clues(parsed, comparison);
        return comparison.steps().stream().flatMap(step -> {
            var ofStep = claimed.stream()
                    .filter(claim -> claim.step().equals(step.id()))
                    .toList();
            if (step.kind() == Step.Kind.RANKED) {
                return clues.added(step, ofStep);
            }
            if (ofStep.isEmpty()) {
                return clues.of(step);
            }
            return step.kind() == Step.Kind.ONE ? clues.beside(step, ofStep) : Stream.empty();
        });
    }

    /** {@return whether the words are too weak to answer a question} */
    static boolean isOnlyClue(Sense.OfStep sense) {
        return sense instanceof Sense.AnAnswer answer && answer.strength() == Sense.Strength.CLUE;
    }

    /** If one of several products is meant, clues decide which one the text is mostly about. */
    private Stream<Claim> beside(Step step, List<Claim> claimed) {
        var free = clues(step)
                .filter(claim -> claimed.stream().noneMatch(other -> isSameSaid(claim, other)))
                .toList();
        return byAnswer(free).values().stream().flatMap(same -> chosen(same).stream());
    }

    private boolean isSameSaid(Claim claim, Claim other) {
        return claim.overlaps(other) || (claim.answers().equals(other.answers()) && isRepeated(claim, other));
    }

    /** Answers that are not claimed yet, but have enough clues in one sentence besides what is claimed. */
    private Stream<Claim> added(Step step, List<Claim> claimed) {
        var free = clues(step)
                .filter(claim -> claimed.stream()
                        .noneMatch(other -> other.answers().contains(claim.answer()) || other.overlaps(claim)))
                .toList();
        return byAnswer(free).values().stream()
                .flatMap(same -> chosen(same).stream()
                        .collect(groupingBy(claim -> claim.clause().sentence(), TreeMap::new, toList()))
                        .values()
                        .stream()
                        .filter(together -> together.size() >= ENOUGH)
                        .findFirst()
                        .stream()
                        .flatMap(List::stream));
    }

    private static Map<AnswerId, List<Claim>> byAnswer(List<Claim> claims) {
        return claims.stream().collect(groupingBy(Claim::answer, LinkedHashMap::new, toList()));
    }

    private Stream<Claim> of(Step step) {
        var enough = byAnswer(chosen(clues(step).toList())).entrySet().stream()
                .filter(entry -> entry.getValue().size() >= ENOUGH)
                .toList();
        return step.kind() == Step.Kind.ONE
                ? most(enough)
                : enough.stream().flatMap(entry -> entry.getValue().stream());
    }

    /** If a step takes one answer, the one with the most clues; of equal ones, the first named. */
    private static Stream<Claim> most(List<Map.Entry<AnswerId, List<Claim>>> enough) {
        return enough.stream()
                .min(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .stream()
                .flatMap(entry -> entry.getValue().stream());
    }

    /** The clues that are meant, without those that are asked about or denied. */
    private Stream<Claim> clues(Step step) {
        var polarity = parsed.polarity();
        return parsed.mentions(comparison.id(), step.id()).stream()
                .flatMap(mention -> clues(mention, step))
                .filter(claim -> !claim.clause().question())
                .filter(claim -> !polarity.isDenied(claim));
    }

    /** The longest clues that do not overlap, without repetitions, in the order of the text. */
    private List<Claim> chosen(List<Claim> clues) {
        var chosen = new ArrayList<Claim>();
        clues.stream()
                .sorted(Comparator.comparingInt(Claim::length).reversed().thenComparingInt(Claim::from))
                .filter(claim -> chosen.stream().noneMatch(other -> claim.overlaps(other) || isRepeated(claim, other)))
                .forEach(chosen::add);
        chosen.sort(Comparator.comparingInt(Claim::from));
        return chosen;
    }

    private Stream<Claim> clues(Reading.Mention mention, Step step) {
        return mention.senses(Sense.AnAnswer.class)
                .filter(sense -> isClue(sense, step))
                .map(sense -> Claim.of(parsed, step.id(), List.of(sense.answer()), true, mention));
    }

    /** If the step takes one answer, a hint also counts as a clue, provided the answer has any clues. */
    private static boolean isClue(Sense.AnAnswer sense, Step step) {
        return isOnlyClue(sense)
                || (step.kind() != Step.Kind.RANKED
                        && sense.strength() == Sense.Strength.HINT
                        && step.answer(sense.answer())
                                .filter(answer -> !answer.cues().clues().isEmpty())
                                .isPresent());
    }

    private boolean isRepeated(Claim claim, Claim other) {
        return parsed.words(claim.from(), claim.to()).equalsIgnoreCase(parsed.words(other.from(), other.to()));
    }
}
