package io.github.stackconsultant.understanding;

import static java.util.Comparator.comparingInt;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The everyday words of a description that lean towards answers of one step; each counts once, however often it occurs.
 * An option's name does not count in a question about it, or where it says what people know; nor does a word for dislike.
 */
final class LeaningWords {

    /** One word, with its position and how much it counts for which answer. */
    record Word(int from, int to, Map<AnswerId, Integer> weights) implements TokenRange {}

    /** The most words between an option and the people who know it. */
    private static final int NEAR = 2;

    private final Step step;
    private final boolean mayTellOfParts;
    private final List<Word> words = new ArrayList<>();
    private final Map<AnswerId, Integer> sums = new HashMap<>();

    /**
     * Weighs words.
     *
     * @param mentions those of the comparison that tell of the project
     */
    LeaningWords(Step step, List<Reading.Mention> mentions, boolean mayTellOfParts) {
        this.step = step;
        this.mayTellOfParts = mayTellOfParts;
        var counted = new HashSet<Sense.ALeaning>();
        for (var mention : mentions) {
            var weights = new HashMap<AnswerId, Integer>();
            for (var sense : mention.senses()) {
                if (sense instanceof Sense.ALeaning leaning
                        && leaning.step().equals(step.id())
                        && counted.add(leaning)) {
                    weights.merge(leaning.answer(), leaning.weight(), Integer::sum);
                }
            }
            if (!weights.isEmpty()) {
                words.add(new Word(mention.from(), mention.to(), weights));
                weights.forEach((answer, weight) -> sums.merge(answer, weight, Integer::sum));
            }
        }
    }

    /** {@return the words that lean towards an answer of the comparison, and neither name people nor what is asked, chosen or disliked} */
    static List<Reading.Mention> in(ParsedUtterance parsed, Comparison comparison) {
        var asked = new OptionsAsked(parsed, comparison);
        var choosing = parsed.choosing();
        return parsed.leanings(comparison.id()).stream()
                .filter(mention -> !namesPeople(parsed, mention)
                        && !asked.hold(mention)
                        && !choosing.holds(mention.from(), mention.to())
                        && !isDislike(parsed, mention))
                .toList();
    }

    /** "two Python developers": who builds it. */
    private static boolean namesPeople(ParsedUtterance parsed, Reading.Mention mention) {
        return isOption(parsed, mention)
                && parsed.signs()
                        .anyWithin(
                                Math.max(0, mention.from() - NEAR),
                                Math.min(parsed.size(), mention.to() + NEAR),
                                Sign.PEOPLE);
    }

    private static boolean isOption(ParsedUtterance parsed, Reading.Mention mention) {
        return IntStream.range(mention.from(), mention.to())
                .anyMatch(token -> parsed.names(token, Sense.AnOption.class));
    }

    private static boolean isDislike(ParsedUtterance parsed, Reading.Mention mention) {
        return IntStream.range(mention.from(), mention.to())
                .anyMatch(token -> parsed.signs().isAt(token, Sign.DISLIKE));
    }

    /**
     * {@return the answer that they favour with a sufficient lead over any other}
     *
     * @param least the least lead that can be sufficient
     */
    Optional<AnswerId> leader(int least) {
        return step.answers().stream()
                .filter(answer -> answer.cues().leanings().areGiven())
                .filter(answer -> lead(answer.id())
                        >= Math.max(least, answer.cues().leanings().enough()))
                .map(Answer::id)
                .findFirst();
    }

    private int lead(AnswerId answer) {
        return sum(answer) - rival(answer).map(this::against).orElse(0);
    }

    /** {@return the words that distinguish the answer from its closest rival, the most distinctive first} */
    List<Word> telling(AnswerId answer) {
        var rival = rival(answer);
        return words.stream()
                .filter(word -> apart(word, answer, rival) > 0)
                .sorted(comparingInt((Word word) -> apart(word, answer, rival)).reversed())
                .toList();
    }

    private static int apart(Word word, AnswerId answer, Optional<AnswerId> rival) {
        return word.weights().getOrDefault(answer, 0)
                - rival.map(other -> word.weights().getOrDefault(other, 0)).orElse(0);
    }

    /** The other answer that they favour most. */
    private Optional<AnswerId> rival(AnswerId answer) {
        return sums.keySet().stream().filter(other -> !other.equals(answer)).max(comparingInt(this::against));
    }

    /**
     * Words for parts speak a little for each, so in a long text they hold the answers back only where they nearly suffice for the
     * parts; in a shorter one a small lead is chance.
     */
    private int against(AnswerId rival) {
        return step.answer(rival)
                .map(Answer::cues)
                .filter(cues -> mayTellOfParts && cues.divides())
                .map(parts -> Math.max(0, sum(rival) - parts.leanings().enough() + 1))
                .orElseGet(() -> sum(rival));
    }

    private int sum(AnswerId answer) {
        return sums.getOrDefault(answer, 0);
    }
}
