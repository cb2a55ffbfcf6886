package io.github.stackconsultant.understanding;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * A question about the options that tells of a project of one's own, "node or python for our chat?": it begins a consultation,
 * where "is node good for a chat?" asks the knowledge. Where another question is open, or under a card, no project begins.
 */
final class ProjectAsked {

    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "our", "my", "this", "one", "some");

    /** Subjects of a statement about one's own project; "we're" and "I'm" are read without their apostrophes. */
    static final Set<String> WE = Set.of("we", "i", "were", "im", "our", "ours", "my");

    private static final Set<String> SHOULD = Set.of("should", "shall", "which", "vs", "versus");

    /** The most words between the article and what is built: "our new internal chat". */
    private static final int BETWEEN = 3;

    /** The most words of what only asks for an opinion: "is that wise?" */
    private static final int SHORT = 4;

    private final ParsedUtterance parsed;
    private final int from;
    private final int to;

    ProjectAsked(ParsedUtterance parsed, int from, int to) {
        this.parsed = parsed;
        this.from = from;
        this.to = to;
    }

    boolean isSo() {
        return mayBegin()
                && parsed.anyNamed(from, to, Sense.AnOption.class)
                && ((asksWhich() && namesWhatIsBuilt()) || tellsBeforeItAsks());
    }

    private boolean mayBegin() {
        var utterance = parsed.utterance();
        return !utterance.underCard() && (utterance.openStep().isEmpty() || parsed.isFirstOpen());
    }

    private boolean asksWhich() {
        return parsed.signs().anyWithin(from, to, Sign.OR)
                || IntStream.range(from, to)
                        .anyMatch(token -> SHOULD.contains(parsed.token(token).written()));
    }

    private boolean namesWhatIsBuilt() {
        return IntStream.range(from, to)
                .filter(token ->
                        isWritten(token, DETERMINERS) && (token == from || isWritten(token - 1, Set.of("for"))))
                .anyMatch(token -> IntStream.rangeClosed(token + 1, Math.min(token + 1 + BETWEEN, to - 1))
                        .anyMatch(this::beginsWhatIsBuilt));
    }

    private boolean beginsWhatIsBuilt(int token) {
        return parsed.mentionsFrom(token).stream()
                .flatMap(mention -> mention.senses(Sense.AnAnswer.class))
                .anyMatch(answer -> answer.anywhere() && isFirst(answer));
    }

    private boolean isFirst(Sense.AnAnswer answer) {
        return parsed.utterance().comparisons().stream()
                .filter(comparison -> comparison.id().equals(answer.comparison()))
                .anyMatch(comparison -> comparison.firstStep().id().equals(answer.step()));
    }

    /** "we have a monolith and want to rewrite it in Node, good idea?" */
    private boolean tellsBeforeItAsks() {
        int last = IntStream.range(from + 1, to)
                .filter(parsed.boundaries()::clauseBefore)
                .max()
                .orElse(from);
        return isWritten(from, WE)
                && last > from
                && to - last <= SHORT
                && !parsed.anyNamed(last, to, Sense.AnOption.class)
                && parsed.signs().anyWithin(from, last, Sign.SENTENCE);
    }

    private boolean isWritten(int token, Set<String> words) {
        return words.contains(parsed.token(token).written());
    }
}
