package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;

/** Words of a text that are about the open step although they match none of its offered answers. */
final class OpenStepWords {

    private final List<Reading.Mention> words;
    private final List<Reading.Mention> namesOrWords;

    private OpenStepWords(List<Reading.Mention> words, List<Reading.Mention> namesOrWords) {
        this.words = words;
        this.namesOrWords = namesOrWords;
    }

    static OpenStepWords of(ParsedUtterance parsed, Comparison comparison) {
        var spoken = parsed.utterance()
                .openStep()
                .map(Step::id)
                .map(step -> parsed.mentions(comparison.id(), step))
                .orElse(List.of());
        boolean one = parsed.utterance()
                .openStep()
                .filter(step -> step.kind() == Step.Kind.ONE)
                .isPresent();
        return new OpenStepWords(
                Correcting.isMeantBy(parsed)
                        ? List.of()
                        : spoken.stream()
                                .filter(mention -> mention.means(Sense.AWord.class))
                                .toList(),
                one
                        ? spoken.stream()
                                .filter(mention -> mention.means(Sense.AWord.class) || mention.means(Sense.ATerm.class))
                                .toList()
                        : List.of());
    }

    /**
     * {@return whether a claim rests on words typical of answers to the open step: "freelancers", when asked who buys}
     */
    boolean usesWord(Claim claim) {
        return words.stream().anyMatch(claim::isWithin);
    }

    /** {@return whether a clause is about a step that takes one answer: "customers who hate waiting"} */
    boolean isSpokenOfIn(Clause clause) {
        return namesOrWords.stream().anyMatch(mention -> mention.isWithin(clause));
    }
}
