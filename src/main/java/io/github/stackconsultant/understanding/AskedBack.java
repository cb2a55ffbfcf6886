package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads what is asked back while a question is open: on which words rests what was read before it, "why?", and how its
 * answers differ, "what's the difference?" Nothing else may be said, but for the names of the answers that are meant.
 */
final class AskedBack {

    private static final Set<Sign> PADDING = Asides.and(Sign.QUESTION_OPENER, Sign.AND, Sign.OR);

    private final ParsedUtterance parsed;
    private final List<Span> asked;

    private AskedBack(ParsedUtterance parsed) {
        this.parsed = parsed;
        this.asked = spans(parsed)
                .filter(span -> !span.is(Sign.ASKED_BACK, "MEANING"))
                .toList();
    }

    /**
     * {@return the words that ask back; not "why not", "why do you ask": a longer phrase means something else; nor the "mean"
     * of "I mean"}
     */
    static Stream<Span> spans(ParsedUtterance parsed) {
        return parsed.apart(Sign.ASKED_BACK)
                .filter(span ->
                        !parsed.signs().beginsMore(span) && !parsed.signs().isAt(span.from(), Sign.CORRECTION));
    }

    static Optional<Meaning> read(ParsedUtterance parsed) {
        return parsed.utterance().openStep().isEmpty() ? Optional.empty() : new AskedBack(parsed).read();
    }

    private Optional<Meaning> read() {
        if (asked.isEmpty() || parsed.anyNamed(Sense.AnOption.class)) {
            return Optional.empty();
        }
        return is("DIFFERENCE") ? differences() : reading();
    }

    private boolean is(String value) {
        return asked.stream().anyMatch(span -> span.is(Sign.ASKED_BACK, value));
    }

    private Optional<Meaning> differences() {
        Predicate<Sense.AnAnswer> open = parsed::answersOpenStep;
        List<AnswerId> named =
                named(open).map(Sense.AnAnswer::answer).distinct().toList();
        return says(open)
                ? Optional.of(new Meaning.Differences(named.size() > 1 ? named : List.of()))
                : Optional.empty();
    }

    private Optional<Meaning> reading() {
        Predicate<Sense.AnAnswer> closed = answer -> !parsed.isOpen(answer.step()) && !Clues.isOnlyClue(answer);
        List<StepId> named = named(closed).map(Sense.AnAnswer::step).distinct().toList();
        boolean asksMeaning = is("EITHER") && !named.isEmpty();
        return says(closed) && named.size() < 2 && !asksMeaning
                ? Optional.of(new Meaning.AboutReading(
                        named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty(), !is("EITHER")))
                : Optional.empty();
    }

    /** {@return whether all words ask, name such an answer, or change nothing} */
    private boolean says(Predicate<Sense.AnAnswer> such) {
        return parsed.saysOnly(
                asked, token -> parsed.signs().isAnyAt(token, PADDING) || parsed.namesAnswer(token, such));
    }

    /** Of words inside others, the longer ones name it: "one region". */
    private Stream<Sense.AnAnswer> named(Predicate<Sense.AnAnswer> such) {
        return parsed.longest(mention -> mention.senses(Sense.AnAnswer.class).anyMatch(such)).stream()
                .flatMap(mention ->
                        mention.senses(Sense.AnAnswer.class).filter(such).limit(1));
    }
}
