package io.github.stackconsultant.understanding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text that is exactly an answer of the open step means that answer, whatever else the words could mean. */
final class ExactAnswer {

    private ExactAnswer() {}

    static Optional<Meaning> read(ParsedUtterance parsed) {
        return parsed.openComparison()
                .filter(unused -> !isLeftOpen(parsed) && !CommandWords.leaveOut(parsed))
                .flatMap(comparison -> parsed.mentions().stream()
                        .filter(mention -> mention.length() == parsed.size())
                        .filter(mention -> !Correcting.isAllOf(parsed, mention, parsed.size()))
                        .flatMap(mention -> ofOpenStep(parsed, mention).stream())
                        .findFirst()
                        .map(answer -> new Meaning.Answers(
                                comparison.id(),
                                Map.of(
                                        answer.step(),
                                        Understood.certainly(List.of(answer.answer()), parsed.words(0, parsed.size()))),
                                false)));
    }

    private static Optional<Sense.AnAnswer> ofOpenStep(ParsedUtterance parsed, Reading.Mention mention) {
        return parsed.utterance()
                .openStep()
                .flatMap(step -> mention.senses(Sense.AnAnswer.class)
                        .filter(parsed::answersOpenStep)
                        .min(Comparator.comparing(Sense.AnAnswer::answer, Reaches.order(parsed, mention, step))));
    }

    /** "nobody minds Python": a text may match an answer, and yet as a whole leave open which one is meant. */
    private static boolean isLeftOpen(ParsedUtterance parsed) {
        return parsed.mentions().stream()
                .filter(mention -> mention.length() == parsed.size())
                .flatMap(mention -> mention.senses(Sense.OneOf.class))
                .anyMatch(left -> parsed.isOpen(left.step()));
    }
}
