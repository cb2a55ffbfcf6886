package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Numbers alone: they choose the answers at these positions of the open question, and mean nothing elsewhere. Where it
 * asks for people, one number is how many there are: no list is numbered there.
 */
final class Positions {

    // possessive: on a long row of numbers, going back would overflow the stack
    private static final Pattern NUMBERS = Pattern.compile("\\s*+\\d{1,2}+(?:[\\s,;>&]++\\d{1,2}+)*+\\s*+\\.?+\\s*+");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    private static final int MOST_PEOPLE = 100_000;

    private Positions() {}

    static Optional<Meaning> read(Talk talk) {
        var people = people(talk);
        if (people.isPresent()) {
            return people;
        }
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

    /** "5", "three or four", "about ten" */
    private static Optional<Meaning> people(Talk talk) {
        int first = 0;
        while (first < talk.size()
                && talk.numerals().at(first).isEmpty()
                && talk.signs().isAt(first, Sign.FILLER)) {
            first++;
        }
        return first == talk.size()
                ? Optional.empty()
                : talk.numerals()
                        .at(first)
                        .filter(number -> number.to() == talk.size() && number.value() <= MOST_PEOPLE)
                        .flatMap(number -> talk.utterance()
                                .openStep()
                                .filter(Headcounts::areAsked)
                                .flatMap(step -> people(talk, step, (int) number.value())));
    }

    private static Optional<Meaning> people(Talk talk, Step step, int count) {
        var team = OptionalInt.of(count);
        var understood = new Understood(
                Headcounts.crew(step, team).stream().toList(),
                List.of(),
                Map.of(),
                team,
                talk.utterance().text().strip());
        return talk.openComparison()
                .map(comparison -> new Meaning.Answers(comparison.id(), Map.of(step.id(), understood), false));
    }

    private static List<AnswerId> answers(Step step, List<Integer> positions) {
        return positions.stream().map(each -> step.answers().get(each - 1).id()).toList();
    }
}
