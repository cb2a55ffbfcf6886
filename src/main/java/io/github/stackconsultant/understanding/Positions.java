package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Reads texts of numbers only: they choose the answers at these positions of the open question, and mean nothing
 * otherwise. If the question asks for people, a single number is their count, since those answers are not shown as a
 * numbered list.
 */
final class Positions {

    // possessive quantifiers: on a long row of numbers, backtracking would overflow the stack
    private static final Pattern NUMBERS = Pattern.compile("\\s*+\\d{1,2}+(?:[\\s,;>&]++\\d{1,2}+)*+\\s*+\\.?+\\s*+");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    private static final int MOST_PEOPLE = 100_000;

    private Positions() {}

    static Optional<Meaning> read(ParsedUtterance parsed) {
        var people = people(parsed);
        if (people.isPresent()) {
            return people;
        }
        var text = parsed.utterance().text();
        return NUMBERS.matcher(text).matches()
                ? Optional.of(parsed.utterance()
                        .openStep()
                        .flatMap(step -> chosen(parsed, step))
                        .orElseGet(Meaning.NoAnswer::new))
                : Optional.empty();
    }

    private static Optional<Meaning> chosen(ParsedUtterance parsed, Step step) {
        var text = parsed.utterance().text();
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
                ? parsed.openComparison()
                        .map(comparison -> new Meaning.Answers(
                                comparison.id(),
                                Map.of(step.id(), Understood.certainly(answers(step, positions), text.strip())),
                                false))
                : Optional.empty();
    }

    /** "5", "three or four", "about ten" */
    private static Optional<Meaning> people(ParsedUtterance parsed) {
        int first = 0;
        while (first < parsed.size()
                && parsed.numerals().at(first).isEmpty()
                && parsed.signs().isAt(first, Sign.FILLER)) {
            first++;
        }
        return first == parsed.size()
                ? Optional.empty()
                : parsed.numerals()
                        .at(first)
                        .filter(number -> number.to() == parsed.size() && number.value() <= MOST_PEOPLE)
                        .flatMap(number -> parsed.utterance()
                                .openStep()
                                .filter(Headcounts::areAsked)
                                .flatMap(step -> people(parsed, step, (int) number.value())));
    }

    private static Optional<Meaning> people(ParsedUtterance parsed, Step step, int count) {
        var team = OptionalInt.of(count);
        var understood = new Understood(
                Headcounts.crew(step, team).stream().toList(),
                List.of(),
                Map.of(),
                team,
                parsed.utterance().text().strip());
        return parsed.openComparison()
                .map(comparison -> new Meaning.Answers(comparison.id(), Map.of(step.id(), understood), false));
    }

    private static List<AnswerId> answers(Step step, List<Integer> positions) {
        return positions.stream().map(each -> step.answers().get(each - 1).id()).toList();
    }
}
