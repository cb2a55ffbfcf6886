package io.github.stackconsultant.understanding;

import static java.util.Comparator.comparingInt;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The everyday words of a description that lean to answers of one step; each counts once, however often it is written. */
final class LeaningWords {

    private record Word(int from, int to, Map<AnswerId, Integer> weights) {

        int lead(AnswerId answer) {
            return LeaningWords.lead(answer, weights);
        }
    }

    private final Talk talk;
    private final List<Word> words = new ArrayList<>();

    LeaningWords(Talk talk, Comparison comparison, Step step) {
        this.talk = talk;
        var counted = new HashSet<Sense.ALeaning>();
        talk.leanings().forEach(mention -> {
            var weights = new HashMap<AnswerId, Integer>();
            for (var sense : mention.senses()) {
                if (sense instanceof Sense.ALeaning leaning
                        && leaning.comparison().equals(comparison.id())
                        && leaning.step().equals(step.id())
                        && counted.add(leaning)) {
                    weights.merge(leaning.answer(), leaning.weight(), Integer::sum);
                }
            }
            words.add(new Word(mention.from(), mention.to(), weights));
        });
    }

    /** {@return how much more they lean to the answer than to any other; 0 or less where they lean to another as much} */
    int lead(AnswerId answer) {
        var sums = new HashMap<AnswerId, Integer>();
        words.forEach(word -> word.weights().forEach((each, weight) -> sums.merge(each, weight, Integer::sum)));
        return lead(answer, sums);
    }

    /** {@return those that tell most of the answer, as they were written and in their order} */
    List<String> telling(AnswerId answer, int most) {
        return words.stream()
                .filter(word -> word.lead(answer) > 0)
                .sorted(comparingInt((Word word) -> word.lead(answer)).reversed())
                .limit(most)
                .sorted(comparingInt(Word::from))
                .map(word -> talk.words(word.from(), word.to()))
                .toList();
    }

    private static int lead(AnswerId answer, Map<AnswerId, Integer> weights) {
        int others = weights.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(answer))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return weights.getOrDefault(answer, 0) - others;
    }
}
