package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers alone: they choose the answers at these positions of the open question, and mean nothing elsewhere. */
final class Positions {

    // possessive: on a long row of numbers, going back would overflow the stack
    private static final Pattern NUMBERS = Pattern.compile("\\s*+\\d{1,2}+(?:[\\s,;>&]++\\d{1,2}+)*+\\s*+\\.?+\\s*+");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    private Positions() {}

    static Optional<Meaning> read(Talk talk) {
        var text = talk.utterance().text();
        return NUMBERS.matcher(text).matches()
                ? Optional.of(talk.utterance()
                        .openStep()
                        .flatMap(step -> chosen(talk, step))
                        .orElseGet(Meaning.NoAnswer::new))
                : Optional.empty();
    }

    private static Optional<Meaning> chosen(Talk talk, Step step) {
        var text = talk.utterance().text();
        var positions = NO_DIGITS
                .splitAsStream(text)
                .filter(digits -> !digits.isEmpty())
                .map(Integer::parseInt)
                .distinct()
                .toList();
        boolean offered = positions.size() <= step.mostAnswers()
                && positions.stream()
                        .allMatch(each -> each >= 1 && each <= step.answers().size());
        return offered
                ? talk.openComparison()
                        .map(comparison -> new Meaning.Answers(
                                comparison.id(),
                                Map.of(step.id(), Understood.certainly(answers(step, positions), text.strip())),
                                false))
                : Optional.empty();
    }

    private static List<AnswerId> answers(Step step, List<Integer> positions) {
        return positions.stream().map(each -> step.answers().get(each - 1).id()).toList();
    }
}
