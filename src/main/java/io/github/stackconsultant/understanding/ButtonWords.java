package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.understanding.Meaning.Pressed.Button;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads texts that say what the open question has a button for, and nothing else: that the answer given before stays, "keep
 * it", or which of the few answers that are offered are meant, "both" and "something else", or that no
 * further question is wanted, "done".
 */
final class ButtonWords {

    private static final Set<Sign> PADDING = Asides.and(Sign.AGREEMENT, Sign.REFUSAL, Sign.QUESTION_OPENER);

    private static final Set<Sign> YES = EnumSet.of(Sign.AGREEMENT);

    private static final Set<Sign> NO = EnumSet.of(Sign.REFUSAL);

    private final ParsedUtterance parsed;
    private final List<Span> said;

    private ButtonWords(ParsedUtterance parsed) {
        this.parsed = parsed;
        this.said = parsed.apart(Sign.BUTTON).filter(this::isShown).toList();
    }

    static Optional<Meaning> read(ParsedUtterance parsed) {
        return parsed.utterance().openStep().flatMap(step -> new ButtonWords(parsed).read(step));
    }

    /** "leave it out" leaves more than the answer. */
    private boolean isShown(Span span) {
        var asked = parsed.utterance().asked();
        if (span.is(Sign.BUTTON, "FINISH")) {
            return true;
        }
        return !parsed.signs().beginsMore(span)
                && (span.is(Sign.BUTTON, "KEEP") ? asked.again() : !asked.few().isEmpty());
    }

    private Optional<Meaning> read(Step step) {
        if (parsed.utterance().asked().few().size() == 1 && parsed.size() > 0) {
            var confirmed = confirmed(step);
            if (confirmed.isPresent()) {
                return confirmed;
            }
        }
        if (!isNothingElse()) {
            return Optional.empty();
        }
        if (areAll("FINISH")) {
            return Optional.of(new Meaning.Pressed(Button.FINISH));
        }
        if (areAll("ALL")) {
            return all(step);
        }
        var button = areAll("KEEP")
                ? Optional.of(Button.KEEP)
                : Optional.of(Button.SOMETHING_ELSE).filter(unused -> areAll("NONE"));
        return button.map(Meaning.Pressed::new);
    }

    /** Whether one answer is meant is answered by a yes or a no. */
    private Optional<Meaning> confirmed(Step step) {
        if (parsed.signs().areAll(0, parsed.size(), YES)) {
            return all(step);
        }
        return parsed.signs().areAll(0, parsed.size(), NO)
                ? Optional.of(new Meaning.Pressed(Button.SOMETHING_ELSE))
                : Optional.empty();
    }

    private boolean areAll(String value) {
        return said.stream().allMatch(span -> span.is(Sign.BUTTON, value));
    }

    private boolean isNothingElse() {
        return !said.isEmpty()
                && parsed.saysOnly(said, token -> parsed.signs().isAnyAt(token, PADDING) && !isDenied(token));
    }

    /** "don't keep it"; a "no" beside it denies nothing. */
    private boolean isDenied(int token) {
        return parsed.signs().isAt(token, Sign.NEGATION) && !parsed.signs().isAt(token, Sign.REFUSAL);
    }

    /** Where one answer is asked for, "both" is one too many. */
    private Optional<Meaning> all(Step step) {
        var few = parsed.utterance().asked().few();
        return few.size() > step.mostAnswers()
                ? Optional.of(new Meaning.TooMany(step.id()))
                : parsed.openComparison()
                        .map(comparison -> new Meaning.Answers(
                                comparison.id(), Map.of(step.id(), Understood.certainly(few, "")), false));
    }
}
