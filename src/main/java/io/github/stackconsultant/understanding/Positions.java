package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads texts that name positions and nothing else, such as "1, 4 and 2", "option 3" or "the first one": they choose the
 * answers at these positions of those that the open question offers, and numbers alone mean nothing otherwise. If the question
 * asks for people, a number that nothing calls a position is their count, since those answers are not shown as a numbered list,
 * unless it offers few of them.
 */
final class Positions {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}+");

    private static final Pattern BEFORE = Pattern.compile("[\\s#(]*+");
    private static final Pattern BETWEEN = Pattern.compile("[.):]?+[\\s,;>&#(+]++|");
    private static final Pattern BEHIND = Pattern.compile("[\\s.)]*+");

    /** Says even of a single number that it is no count. */
    private static final Pattern MARK = Pattern.compile("[#)]");

    private static final Pattern DOTTED = Pattern.compile("[.:].*", Pattern.DOTALL);

    /** Stands beside a position and says none. */
    private static final String PADDING = "0";

    private final ParsedUtterance parsed;
    private final List<Span> words;

    private Positions(ParsedUtterance parsed) {
        this.parsed = parsed;
        this.words = parsed.apart(Sign.POSITION)
                .filter(span -> !span.is(Sign.POSITION, "ABBREVIATED") || isDotted(span))
                .toList();
    }

    static Optional<Meaning> read(ParsedUtterance parsed) {
        var positions = new Positions(parsed);
        if (!positions.isNothingElse()) {
            return people(parsed);
        }
        return positions.isCount() && !positions.areAmongFew()
                ? people(parsed).or(positions::choice)
                : positions.choice();
    }

    /** Two answers side by side are soon counted. */
    private boolean areAmongFew() {
        int few = parsed.utterance().asked().few().size();
        return all().stream().allMatch(each -> each >= 1 && each <= few);
    }

    /** "no 3" refuses something. */
    private boolean isDotted(Span span) {
        return DOTTED.matcher(parsed.boundaries().gapBefore(span.to())).matches();
    }

    private boolean isCount() {
        return words.stream().allMatch(span -> span.is(Sign.POSITION, PADDING)) && !isMarked();
    }

    private boolean isMarked() {
        return MARK.matcher(parsed.utterance().text()).find();
    }

    private boolean isNothingElse() {
        int size = parsed.size();
        return IntStream.range(0, size)
                        .allMatch(token -> isDigits(token) || word(token).isPresent())
                && !all().isEmpty()
                && IntStream.rangeClosed(0, size)
                        .allMatch(token -> gap(token, size)
                                .matcher(parsed.boundaries().gapBefore(token))
                                .matches());
    }

    private static Pattern gap(int token, int size) {
        return token == 0 ? BEFORE : token == size ? BEHIND : BETWEEN;
    }

    private boolean isDigits(int token) {
        return isDigits(parsed.token(token).written());
    }

    private static boolean isDigits(String written) {
        return DIGITS.matcher(written).matches();
    }

    private Optional<Span> word(int token) {
        return words.stream().filter(span -> span.covers(token)).findFirst();
    }

    private List<Integer> all() {
        return IntStream.range(0, parsed.size())
                .mapToObj(this::position)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** "option" only announces one. */
    private Optional<Integer> position(int token) {
        var word = word(token);
        var written =
                word.isEmpty() ? parsed.token(token).written() : word.get().value(Sign.POSITION);
        boolean begins =
                word.isEmpty() || (word.get().from() == token && !word.get().is(Sign.POSITION, PADDING));
        return begins && isDigits(written) ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }

    private Optional<Meaning> choice() {
        return parsed.utterance().openStep().isEmpty() && (!words.isEmpty() || isMarked())
                ? Optional.empty()
                : Optional.of(
                        parsed.utterance().openStep().flatMap(this::chosen).orElseGet(Meaning.NoAnswer::new));
    }

    private Optional<Meaning> chosen(Step step) {
        var positions = all();
        var offered = parsed.utterance().offered();
        boolean known = positions.size() <= step.mostAnswers()
                && positions.stream().allMatch(each -> each >= 1 && each <= offered.size());
        return known
                ? parsed.openComparison()
                        .map(comparison -> new Meaning.Answers(
                                comparison.id(),
                                Map.of(step.id(), Understood.certainly(at(positions), words())),
                                false))
                : Optional.empty();
    }

    /** Of a few, which one is meant says nothing beside the words that could mean any of them. */
    private String words() {
        return parsed.utterance().asked().few().isEmpty()
                ? parsed.utterance().text().strip()
                : "";
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
                        .filter(number -> number.to() == parsed.size() && number.value() <= Headcounts.MOST)
                        .flatMap(number -> parsed.utterance()
                                .openStep()
                                .filter(StepsOfPeople::include)
                                .flatMap(step -> people(parsed, step, (int) number.value())));
    }

    private static Optional<Meaning> people(ParsedUtterance parsed, Step step, int count) {
        var team = new Understood.Team(Map.of(), OptionalInt.of(count));
        var crew = StepsOfPeople.crew(step, team.size()).stream().toList();
        var understood =
                Understood.certainly(crew, parsed.utterance().text().strip()).of(team);
        return parsed.openComparison()
                .map(comparison -> new Meaning.Answers(comparison.id(), Map.of(step.id(), understood), false));
    }

    private List<AnswerId> at(List<Integer> positions) {
        return positions.stream()
                .map(each -> parsed.utterance().offered().get(each - 1))
                .toList();
    }
}
