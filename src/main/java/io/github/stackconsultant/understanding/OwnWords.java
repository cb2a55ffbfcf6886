package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.StepId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Decides whether words that match no known phrase may still be an answer or a description. */
final class OwnWords {

    private static final Set<Sign> EMPTY = EnumSet.of(
            Sign.FILLER,
            Sign.SENTENCE,
            Sign.PREPOSITION,
            Sign.CONTRAST,
            Sign.CORRECTION,
            Sign.NEGATION,
            Sign.MAYBE,
            Sign.OR,
            Sign.MORE,
            Sign.LESS,
            Sign.QUESTION_WORD,
            Sign.QUESTION_OPENER,
            Sign.GREETING,
            Sign.THANKS,
            Sign.ABUSE,
            Sign.CHATTER,
            Sign.COMMAND,
            Sign.NUMBER);
    private static final Set<Sign> NO_ANSWER =
            EnumSet.of(Sign.ABUSE, Sign.CHATTER, Sign.ORDER, Sign.OFF_TOPIC, Sign.THANKS, Sign.GREETING);

    /** The number of meaningful words from which a text is a description, even if it consists of whole sentences. */
    private static final int DESCRIPTION = 8;

    private static final int NOUN_PHRASE = 2;

    private final ParsedUtterance parsed;

    OwnWords(ParsedUtterance parsed) {
        this.parsed = parsed;
    }

    /** {@return whether there is any meaningful word between two tokens} */
    boolean sayAnything(int from, int to) {
        return meaningful(from, to) > 0;
    }

    /** {@return whether the text may answer the open step or, if none is open, describe a project} */
    boolean mayAnswer() {
        int meaningful = meaningful(0, parsed.size());
        int known = known(0, parsed.size());
        if (meaningful == 0 || known * 2 < meaningful) {
            return false;
        }
        if (parsed.utterance().openStep().isEmpty() && nameAnOption()) {
            return true;
        }
        if (speakOfOpenStep()) {
            return !isDismissed();
        }
        if (isDismissed() || isOrder()) {
            return false;
        }
        boolean sentence = IntStream.range(0, parsed.size())
                .anyMatch(token -> parsed.signs().isAt(token, Sign.SENTENCE));
        return meaningful >= (sentence ? DESCRIPTION : NOUN_PHRASE);
    }

    /** Text on other topics is not an answer, unless much else is said. */
    private boolean isDismissed() {
        long other = IntStream.range(0, parsed.size())
                .filter(token -> parsed.signs().isAnyAt(token, NO_ANSWER))
                .count();
        return other > 0 && meaningful(0, parsed.size()) < other + DESCRIPTION;
    }

    private boolean isOrder() {
        return parsed.signs().isAt(0, Sign.ORDER);
    }

    private boolean nameAnOption() {
        return parsed.senses(0, parsed.size(), Sense.AnOption.class).findAny().isPresent();
    }

    private boolean speakOfOpenStep() {
        return parsed.mentions().stream()
                .anyMatch(mention -> mention.senses().stream()
                        .anyMatch(sense -> sense instanceof Sense.OfStep of
                                && !Clues.isOnlyClue(of)
                                && isOpenOrAny(of.step())
                                && (!(of instanceof Sense.AnAnswer) || sayAnything(mention.from(), mention.to()))));
    }

    private boolean isOpenOrAny(StepId step) {
        return parsed.utterance().openStep().isEmpty() || parsed.isOpen(step);
    }

    private int meaningful(int from, int to) {
        return (int) IntStream.range(from, to)
                .filter(token -> !parsed.signs().isAnyAt(token, EMPTY))
                .filter(token ->
                        !Character.isDigit(parsed.token(token).written().charAt(0)))
                .count();
    }

    private int known(int from, int to) {
        return (int) IntStream.range(from, to)
                .filter(token -> !parsed.signs().isAnyAt(token, EMPTY))
                .filter(token ->
                        !Character.isDigit(parsed.token(token).written().charAt(0)))
                .filter(token -> parsed.token(token).known())
                .count();
    }
}
