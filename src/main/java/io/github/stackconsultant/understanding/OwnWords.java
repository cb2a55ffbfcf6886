package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.StepId;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Decides whether words that match no known phrase may still be an answer or a description. Polite words before and behind
 * them change nothing: "thanks, but it has to survive power cuts".
 */
final class OwnWords {

    private static final Set<Sign> EMPTY = Asides.and(
            Sign.NEGATION,
            Sign.MAYBE,
            Sign.OR,
            Sign.MORE,
            Sign.LESS,
            Sign.QUESTION_WORD,
            Sign.QUESTION_OPENER,
            Sign.ABUSE,
            Sign.COMMAND,
            Sign.NUMBER);
    private static final Set<Sign> NO_ANSWER =
            EnumSet.of(Sign.ABUSE, Sign.CHATTER, Sign.ORDER, Sign.OFF_TOPIC, Sign.THANKS, Sign.GREETING);

    /** The number of meaningful words from which a text is a description, even if it consists of whole sentences. */
    private static final int DESCRIPTION = 8;

    private static final int NOUN_PHRASE = 2;

    private final ParsedUtterance parsed;
    private final Politeness politeness;
    private final int from;
    private final int to;

    OwnWords(ParsedUtterance parsed) {
        this(parsed, 0, parsed.size());
    }

    private OwnWords(ParsedUtterance parsed, int from, int to) {
        this.parsed = parsed;
        this.politeness = new Politeness(parsed);
        this.from = politeness.begin(from, to);
        this.to = politeness.end(this.from, to);
    }

    /** {@return those between two tokens alone} */
    static OwnWords between(ParsedUtterance parsed, int from, int to) {
        return new OwnWords(parsed, from, to);
    }

    /** {@return whether there is any meaningful word between two tokens} */
    boolean sayAnything(int from, int to) {
        return meaningful(from, to) > 0;
    }

    /** {@return whether they are words of the language, of which one at least means something, and about this topic} */
    boolean tellSomething() {
        return areKnown() && !isDismissed() && !isOrder();
    }

    /** {@return whether the text may answer the open step or, if none is open, describe a project} */
    boolean mayAnswer() {
        if (!areKnown()) {
            return false;
        }
        if (parsed.utterance().openStep().isEmpty() && nameAnOption()) {
            return true;
        }
        if (isNoReply()) {
            return false;
        }
        if (speakOfOpenStep()) {
            return !isDismissed();
        }
        if (isDismissed() || isOrder() || areOfAnotherStep()) {
            return false;
        }
        boolean sentence = isAny(from, to, Sign.SENTENCE);
        return meaningful(from, to) >= (sentence ? DESCRIPTION : NOUN_PHRASE);
    }

    /** At an open question, what asks, objects or wants to leave is told as such, whatever words it has. */
    private boolean isNoReply() {
        return parsed.utterance().openStep().isPresent()
                && (parsed.utterance().text().strip().endsWith("?")
                        || Correcting.deniesAtOnce(parsed)
                        || Correcting.interrupts(parsed)
                        || CommandWords.leave(parsed)
                        || namesSomebody());
    }

    /** "ask Milan for details" */
    private boolean namesSomebody() {
        return parsed.apart(Sign.SOMEBODY).anyMatch(span -> span.from() == from && !span.is(Sign.SOMEBODY, "BEHIND"));
    }

    private boolean areKnown() {
        int meaningful = meaningful(from, to);
        return meaningful > 0 && known(from, to) * 2 >= meaningful;
    }

    /** Text on other topics is not an answer, unless much else is said. */
    private boolean isDismissed() {
        long other = IntStream.range(from, to)
                .filter(token -> parsed.signs().isAnyAt(token, NO_ANSWER))
                .filter(token -> !politeness.isSmallTalk(parsed.clauseOf(token)) && !isOfOpenStep(token))
                .count();
        boolean interrupts = Interruptions.areIn(parsed) && meaningful(from, to) < DESCRIPTION;
        return interrupts || (other > 0 && meaningful(from, to) < other + DESCRIPTION);
    }

    /** "dog owners" are what the market is asked about; "my dog is with the owner" tells something else. */
    private boolean isOfOpenStep(int token) {
        var clause = parsed.clauseOf(token);
        return parsed.utterance().openStep().isPresent()
                && parsed.signs().isAt(token, Sign.OFF_TOPIC)
                && !parsed.signs().isAt(token, Sign.CHATTER)
                && !isAny(clause.from(), clause.to(), Sign.SENTENCE)
                && speakOfOpenStep(clause.from(), clause.to(), sense -> !(sense instanceof Sense.AnAnswer));
    }

    private boolean isAny(int from, int to, Sign sign) {
        return IntStream.range(from, to).anyMatch(token -> parsed.signs().isAt(token, sign));
    }

    private boolean isOrder() {
        return from < to && parsed.signs().isAt(from, Sign.ORDER);
    }

    private boolean nameAnOption() {
        return parsed.anyNamed(from, to, Sense.AnOption.class);
    }

    private boolean speakOfOpenStep() {
        return speakOfOpenStep(from, to, sense -> !Clues.isOnlyClue(sense));
    }

    private boolean speakOfOpenStep(int from, int to, Predicate<Sense.OfStep> such) {
        return parsed.mentions().stream()
                .filter(mention -> mention.from() >= from && mention.to() <= to)
                .anyMatch(mention -> mention.senses().stream()
                        .anyMatch(sense -> sense instanceof Sense.OfStep of
                                && such.test(of)
                                && isOpenOrAny(of.step())
                                && (!(of instanceof Sense.AnAnswer) || sayAnything(mention.from(), mention.to()))));
    }

    /** "my team: 3. iOS, Android" where the open question is another one; and so is "Java, or Kotlin" */
    private boolean areOfAnotherStep() {
        return parsed.openComparison()
                .filter(comparison -> Markers.of(parsed, comparison).all().values().stream()
                                .anyMatch(marker -> !parsed.isOpen(marker.step()))
                        || skills() * 2 > meaningful(from, to))
                .isPresent();
    }

    private long skills() {
        return meaningfulTokens(from, to)
                .filter(token -> parsed.namesAnswer(
                        token, answer -> answer.strength() == Sense.Strength.SKILL && !parsed.isOpen(answer.step())))
                .count();
    }

    private boolean isOpenOrAny(StepId step) {
        return parsed.utterance().openStep().isEmpty() || parsed.isOpen(step);
    }

    private int meaningful(int from, int to) {
        return (int) meaningfulTokens(from, to).count();
    }

    private int known(int from, int to) {
        return (int) meaningfulTokens(from, to)
                .filter(token -> parsed.token(token).known())
                .count();
    }

    private IntStream meaningfulTokens(int from, int to) {
        return IntStream.range(from, to)
                .filter(token -> !parsed.signs().isAnyAt(token, EMPTY))
                .filter(token ->
                        !Character.isDigit(parsed.token(token).written().charAt(0)));
    }
}
