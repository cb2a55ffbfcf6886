package io.github.stackconsultant.understanding;

import static java.util.stream.Collectors.groupingBy;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A typed text: its words, the general words among them, and the clauses that they form. */
final class ParsedUtterance {

    private final Utterance utterance;
    private final Reading reading;
    private final Boundaries boundaries;
    private final SignWords words;
    private final Signs signs;
    private final Mentions mentions;
    private final List<Clause> clauses = new ArrayList<>();
    private final Clause[] clauseOf;
    private final Numerals numerals;

    /** Computed lazily, and once for all comparisons. */
    private @Nullable Map<ComparisonId, List<Reading.Mention>> leanings;

    private @Nullable Polarity polarity;

    private @Nullable Choosing choosing;

    ParsedUtterance(Utterance utterance, Reading reading) {
        this(utterance, reading, new Boundaries(reading));
    }

    private ParsedUtterance(Utterance utterance, Reading reading, Boundaries boundaries) {
        this(utterance, reading, boundaries, new SignWords(reading, boundaries));
    }

    private ParsedUtterance(Utterance utterance, Reading reading, Boundaries boundaries, SignWords words) {
        this.utterance = utterance;
        this.reading = reading;
        this.boundaries = boundaries;
        this.words = words;
        this.signs = words.together();
        this.mentions = Mentions.of(
                reading,
                boundaries,
                utterance.comparisons().stream().map(Comparison::id).collect(Collectors.toSet()));
        this.clauseOf = new Clause[size()];
        this.numerals = new Numerals(this);
        int sentence = 0;
        int from = 0;
        for (int token = 1; token <= size(); token++) {
            if (token == size() || boundaries.sentenceBefore(token)) {
                divide(from, token, sentence++);
                from = token;
            }
        }
    }

    private void divide(int from, int to, int sentence) {
        boolean question = new QuestionForm(this, reading, from, to).isSo();
        var ends = new ClauseEnds(reading, boundaries, signs);
        int start = from;
        for (int token = from + 1; token <= to; token++) {
            if (token == to || ends.before(token, start == from ? from : token, to)) {
                boolean colon = token < size() && boundaries.gapBefore(token).contains(":");
                var clause = new Clause(start, token, sentence, question, colon);
                clauses.add(clause);
                Arrays.fill(clauseOf, start, token, clause);
                start = token;
            }
        }
    }

    /** {@return the same text, read as though that step were open} */
    ParsedUtterance at(Optional<Step> step) {
        return new ParsedUtterance(utterance.at(step), reading, boundaries, words);
    }

    /** {@return the same text, read as the description of a project} */
    ParsedUtterance described() {
        return new ParsedUtterance(utterance.described(), reading, boundaries, words);
    }

    Utterance utterance() {
        return utterance;
    }

    Signs signs() {
        return signs;
    }

    /** {@return the words of a sign that is read separately from the others} */
    Stream<Span> apart(Sign sign) {
        return words.apart(sign).within(0, size(), sign);
    }

    /** {@return whether the word is part of such a sign} */
    boolean isApartAt(int token, Sign sign) {
        return apart(sign).anyMatch(span -> span.covers(token));
    }

    /** {@return the words that lean towards an answer of the comparison, and are neither denied nor ask for its knowledge} */
    List<Reading.Mention> leanings(ComparisonId comparison) {
        if (leanings == null) {
            leanings = sortedByLeaning();
        }
        return leanings.getOrDefault(comparison, List.of());
    }

    private Map<ComparisonId, List<Reading.Mention>> sortedByLeaning() {
        var sorted = new HashMap<ComparisonId, List<Reading.Mention>>();
        for (var mention : reading.mentions()) {
            var senses = mention.senses(Sense.ALeaning.class).collect(groupingBy(Sense.ALeaning::comparison));
            var clause = clauseOf(mention.from());
            if (!senses.isEmpty() && !polarity().isDenied(mention) && !Questions.asksForKnowledge(this, clause)) {
                senses.forEach((comparison, each) -> sorted.computeIfAbsent(comparison, unused -> new ArrayList<>())
                        .add(new Reading.Mention(mention.from(), mention.to(), List.copyOf(each))));
            }
        }
        return sorted;
    }

    /** {@return what is meant, denied or only considered in it} */
    Polarity polarity() {
        if (polarity == null) {
            polarity = new Polarity(this);
        }
        return polarity;
    }

    /** {@return what it says of the choice itself} */
    Choosing choosing() {
        if (choosing == null) {
            choosing = new Choosing(this);
        }
        return choosing;
    }

    Boundaries boundaries() {
        return boundaries;
    }

    int size() {
        return reading.tokens().size();
    }

    Reading.Token token(int index) {
        return reading.tokens().get(index);
    }

    List<Clause> clauses() {
        return clauses;
    }

    Clause clauseOf(int token) {
        return clauseOf[token];
    }

    /** {@return the first token of the clause's sentence} */
    int beginOfSentence(Clause clause) {
        int from = clause.from();
        while (from > 0 && clauseOf[from - 1].sentence() == clause.sentence()) {
            from--;
        }
        return from;
    }

    Numerals numerals() {
        return numerals;
    }

    /** {@return the words between two tokens, as they were typed} */
    String words(int from, int to) {
        return reading.text().substring(token(from).start(), token(to - 1).end());
    }

    /**
     * {@return the phrases of the candidate comparisons; none crosses the end of a clause, unless it consists of whole
     * clauses}
     */
    List<Reading.Mention> mentions() {
        return mentions.all();
    }

    /** {@return the phrases of a kind that stand within no longer one of it} */
    List<Reading.Mention> longest(Predicate<Reading.Mention> kind) {
        var all = mentions.all().stream().filter(kind).toList();
        return all.stream()
                .filter(mention -> all.stream().noneMatch(mention::isPartOf))
                .toList();
    }

    /** {@return what the words at a token may mean} */
    Stream<Sense> sensesAt(int token) {
        return mentions.byToken().at(token);
    }

    /** {@return whether the words at a token name such a thing} */
    boolean names(int token, Class<? extends Sense> kind) {
        return mentions.byToken().name(token, kind);
    }

    /** {@return whether the words at a token name such an answer} */
    boolean namesAnswer(int token, Predicate<Sense.AnAnswer> such) {
        return sensesAt(token).anyMatch(sense -> sense instanceof Sense.AnAnswer answer && such.test(answer));
    }

    /** {@return the phrases that begin with that token} */
    List<Reading.Mention> mentionsFrom(int token) {
        return mentions.from(token);
    }

    /** {@return the phrases that are about that step, with only their senses for it} */
    List<Reading.Mention> mentions(ComparisonId comparison, StepId step) {
        return mentions.of(comparison, step);
    }

    /** {@return the senses of a kind between two tokens} */
    <S extends Sense.OfComparison> Stream<S> senses(int from, int to, Class<S> kind) {
        return mentions.all().stream()
                .filter(mention -> mention.from() >= from && mention.to() <= to)
                .flatMap(mention -> mention.senses(kind));
    }

    /** {@return whether something of a kind is named} */
    boolean anyNamed(Class<? extends Sense.OfComparison> kind) {
        return anyNamed(0, size(), kind);
    }

    /** {@return whether something of a kind is named between two tokens} */
    boolean anyNamed(int from, int to, Class<? extends Sense.OfComparison> kind) {
        return senses(from, to, kind).findAny().isPresent();
    }

    /** {@return the options that are named between two tokens} */
    List<OptionId> optionsNamed(int from, int to) {
        return senses(from, to, Sense.AnOption.class)
                .map(Sense.AnOption::option)
                .distinct()
                .toList();
    }

    /** {@return whether nothing is said but those words, and such as count as nothing beside them} */
    boolean saysOnly(List<? extends TokenRange> words, IntPredicate beside) {
        return IntStream.range(0, size()).allMatch(token -> TokenRange.anyCovers(words, token) || beside.test(token));
    }

    /** {@return whether it is an answer to the open question, and no mere clue to it} */
    boolean answersOpenStep(Sense.AnAnswer answer) {
        return isOpen(answer.step()) && !Clues.isOnlyClue(answer);
    }

    boolean isOpen(StepId step) {
        return utterance.openStep().map(Step::id).filter(step::equals).isPresent();
    }

    /** {@return whether the open question asks what is built} */
    boolean isFirstOpen() {
        return openComparison()
                .filter(comparison -> isOpen(comparison.firstStep().id()))
                .isPresent();
    }

    /** {@return the comparison to which the open step belongs} */
    Optional<Comparison> openComparison() {
        return utterance
                .openStep()
                .flatMap(step -> utterance.comparisons().stream()
                        .filter(comparison -> comparison.steps().contains(step))
                        .findFirst());
    }
}
