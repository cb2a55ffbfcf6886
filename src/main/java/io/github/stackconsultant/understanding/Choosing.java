package io.github.stackconsultant.understanding;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a text says of the choice itself: "I need help choosing the technology", "node or python?" Such words, and greetings,
 * tell nothing of a project, however many they are.
 */
final class Choosing {

    /** Words beside those of a choice that tell nothing either. */
    private static final Set<Sign> EMPTY = Asides.and(
            Sign.OR, Sign.AND, Sign.NEGATION, Sign.PEOPLE, Sign.QUESTION_WORD, Sign.QUESTION_OPENER, Sign.ASKING);

    private static final Set<Sign> SMALL_TALK = EnumSet.of(Sign.GREETING, Sign.THANKS);

    private final ParsedUtterance parsed;
    private final Politeness politeness;
    private final List<Span> words;
    private final BitSet ofChoice = new BitSet();
    private final Map<Clause, Boolean> choices = new HashMap<>();
    private int told = -1;

    Choosing(ParsedUtterance parsed) {
        this.parsed = parsed;
        this.politeness = new Politeness(parsed);
        this.words = parsed.apart(Sign.CHOOSING).toList();
        words.forEach(span -> ofChoice.set(span.from(), span.to()));
    }

    /** {@return what a text that asks for the choice, or for help with it, wants} */
    static Optional<Meaning> read(ParsedUtterance parsed) {
        var choosing = parsed.choosing();
        if (choosing.asksWhich()) {
            return Optional.of(choosing.which());
        }
        if (!choosing.wantsHelp() || parsed.utterance().underCard()) {
            return Optional.empty();
        }
        return Optional.of(
                parsed.utterance().openStep().isPresent() ? new Meaning.AboutStep(Optional.empty()) : choosing.help());
    }

    /** {@return what a text that says nothing else than to begin wants: "go", "new"; where nothing is open, a yes does} */
    static Optional<Meaning> begins(ParsedUtterance parsed) {
        var utterance = parsed.utterance();
        if (parsed.size() == 0 || utterance.underCard()) {
            return Optional.empty();
        }
        var said = parsed.apart(Sign.CHOOSING)
                .filter(span -> span.length() == parsed.size())
                .findFirst();
        if (!utterance.describes() && said.filter(span -> is(span, "ALONE")).isPresent()) {
            return Optional.of(new Meaning.Instruction(Command.START));
        }
        return said.filter(span -> is(span, "CONSENT") && utterance.openStep().isEmpty())
                .map(unused -> parsed.choosing().help());
    }

    /** Of several comparisons, the names without a question say which one it is about. */
    private Meaning which() {
        boolean says = !isAQuestion() && parsed.utterance().comparisons().size() > 1;
        return says || parsed.utterance().describes() ? help() : new Meaning.AboutCard(CardPart.PICK);
    }

    private Meaning help() {
        return new Meaning.Words(Subject.ofOptions(parsed), Meaning.Answers.Named.CHOICE);
    }

    /** "node or python?", "which one is better for a startup?": of a quality, the knowledge may say something. */
    private boolean asksWhich() {
        long options = options();
        boolean asks = options > 1 ? isAQuestion() || !isAny("DECIDING") : isAQuestion() && isAny("DECIDING");
        return asks
                && options != 1
                && (options == 0 || Subject.ofOptions(parsed).isPresent())
                && !isAny("HELP")
                && parsed.clauses().stream().allMatch(this::asksNothingElse);
    }

    private boolean isAQuestion() {
        return parsed.clauses().stream().anyMatch(Clause::question);
    }

    private long options() {
        return options(0, parsed.size());
    }

    private long options(int from, int to) {
        return parsed.optionsNamed(from, to).size();
    }

    private boolean asksNothingElse(Clause clause) {
        return politeness.isSmallTalk(clause)
                || IntStream.range(clause.from(), clause.to()).noneMatch(this::tells);
    }

    /** What else is said is too little to describe a project. */
    private boolean wantsHelp() {
        boolean decides = parsed.clauses().stream()
                .filter(this::saysSo)
                .anyMatch(clause -> asksForHelp(clause) || asksNothingElse(clause));
        // where something is asked, few words may be an answer to it
        int most = parsed.utterance().openStep().isPresent() ? 1 : Tendency.FEWEST;
        return decides && told() < most && !isOfSomethingElse();
    }

    /** "is Python a good choice for ML?" */
    private boolean isOfSomethingElse() {
        return !isAny("HELP")
                && parsed.clauses().stream()
                        .anyMatch(clause -> clause.question() && (options() == 1 || !asksNothingElse(clause)));
    }

    /** {@return how many words of the text tell something} */
    int told() {
        if (told < 0) {
            told = parsed.clauses().stream().mapToInt(this::told).sum();
        }
        return told;
    }

    private int told(Clause clause) {
        if (politeness.isSmallTalk(clause)) {
            return 0;
        }
        return isChoice(clause)
                ? (int) IntStream.range(clause.from(), clause.to())
                        .filter(this::tells)
                        .count()
                : clause.length();
    }

    /** {@return whether a clause says in so many words that something is to be chosen, and nothing else} */
    boolean isAllOf(Clause clause) {
        return saysSo(clause) && asksNothingElse(clause);
    }

    /** {@return whether any word between two tokens tells something} */
    boolean leaves(int from, int to) {
        return IntStream.range(from, to).anyMatch(token -> !isChoice(parsed.clauseOf(token)) || tells(token));
    }

    /** {@return whether words say nothing but that something is to be chosen; among many others they change nothing} */
    boolean holds(int from, int to) {
        if (told() >= Tendency.FEWEST_BY_THEMSELVES) {
            return false;
        }
        var clause = parsed.clauseOf(from);
        return IntStream.range(from, to)
                .allMatch(token ->
                        parsed.signs().isAnyAt(token, SMALL_TALK) || (ofChoice.get(token) && isChoice(clause)));
    }

    /** {@return whether a clause speaks of the choice, be it by the names of the options alone} */
    private boolean isChoice(Clause clause) {
        return choices.computeIfAbsent(clause, this::readsAsChoice);
    }

    private boolean readsAsChoice(Clause clause) {
        return saysSo(clause) || (isBetween(clause) && options(clause.from(), clause.to()) > 1);
    }

    private boolean isBetween(Clause clause) {
        return clause.question()
                || parsed.signs().anyWithin(clause.from(), clause.to(), Sign.OR)
                || parsed.signs().anyWithin(clause.from(), clause.to(), Sign.COMPARING);
    }

    private boolean saysSo(Clause clause) {
        return isAny(clause, "DECIDING") || asksForHelp(clause);
    }

    /** "an app for people who need help" names something else before. */
    private boolean asksForHelp(Clause clause) {
        return words.stream()
                .filter(span -> is(span, "HELP") && clause.covers(span.from()))
                .anyMatch(span -> IntStream.range(clause.from(), span.from()).noneMatch(this::tells));
    }

    /** "difference between": what is asked of the options tells of them. */
    private boolean tells(int token) {
        return !ofChoice.get(token)
                && !parsed.names(token, Sense.AnOption.class)
                && (!parsed.signs().isAnyAt(token, EMPTY) || parsed.signs().isAt(token, Sign.COMPARING));
    }

    private boolean isAny(String value) {
        return words.stream().anyMatch(span -> is(span, value));
    }

    private boolean isAny(Clause clause, String value) {
        return words.stream().anyMatch(span -> is(span, value) && clause.covers(span.from()));
    }

    private static boolean is(Span span, String value) {
        return span.value(Sign.CHOOSING).equals(value);
    }
}
