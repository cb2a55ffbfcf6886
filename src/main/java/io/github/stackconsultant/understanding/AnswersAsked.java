package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads what is asked about answers by their names, under a card or while a question is open: what one means, "mobile? what
 * is that", or why it was understood, "huh why mobile". Nothing else may be said.
 */
final class AnswersAsked {

    private static final Set<Sign> PADDING = EnumSet.of(
            Sign.FILLER,
            Sign.SENTENCE,
            Sign.PREPOSITION,
            Sign.CONTRAST,
            Sign.CHATTER,
            Sign.GREETING,
            Sign.THANKS,
            Sign.AND,
            Sign.OR,
            Sign.QUESTION_WORD,
            Sign.QUESTION_OPENER,
            Sign.ASKING,
            Sign.IMPERATIVE,
            Sign.ABOUT_STEP);

    /** So many answers may share the words by which one is asked about; of more, nobody knows which is meant. */
    private static final int MOST_MEANT = 3;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final ParsedUtterance parsed;
    private final Comparison comparison;
    private final List<Span> asked;

    private AnswersAsked(ParsedUtterance parsed, Comparison comparison) {
        this.parsed = parsed;
        this.comparison = comparison;
        this.asked = AskedBack.spans(parsed)
                .filter(span -> !Questions.asksWhatIsUsed(parsed, span.from()))
                .toList();
    }

    static Optional<Meaning> read(ParsedUtterance parsed) {
        return parsed.utterance().comparisons().stream()
                .filter(unused -> parsed.utterance().isReply())
                .flatMap(comparison -> new AnswersAsked(parsed, comparison).read().stream())
                .findFirst();
    }

    private Optional<Meaning> read() {
        var meant = asked.isEmpty() ? Optional.of(named()).filter(this::isOnlyNamed) : asked();
        return meant.filter(answers -> !answers.isEmpty())
                .map(answers -> new Meaning.AboutAnswers(
                        comparison.id(),
                        answers,
                        asked.stream().anyMatch(span -> span.is(Sign.ASKED_BACK, "READING"))));
    }

    /** "mobile?": whoever answers the open question with "a chat?" only hesitates. */
    private boolean isOnlyNamed(Map<StepId, List<AnswerId>> answers) {
        return parsed.utterance().text().strip().endsWith("?")
                && parsed.clauses().stream().noneMatch(Clause::question)
                && answers.keySet().stream().noneMatch(parsed::isOpen)
                && saysNothingElse();
    }

    private Optional<Map<StepId, List<AnswerId>>> asked() {
        if (saysNothingElse()) {
            return Optional.of(named());
        }
        // "is that the end?" names no answer by a part of its label
        boolean yesOrNo = asked.stream().anyMatch(span -> parsed.signs().isAt(span.from(), Sign.QUESTION_OPENER));
        return yesOrNo ? Optional.empty() : byLabel();
    }

    private boolean saysNothingElse() {
        return parsed.saysOnly(asked, token -> isPadding(token) || parsed.namesAnswer(token, this::isNamed));
    }

    private boolean isPadding(int token) {
        return parsed.signs().isAnyAt(token, PADDING);
    }

    /** Of words inside others, the longer ones name it: "one region". */
    private Map<StepId, List<AnswerId>> named() {
        return parsed.longest(mention -> mention.senses(Sense.AnAnswer.class).anyMatch(this::isNamed)).stream()
                .filter(mention -> !TokenRange.anyCovers(asked, mention.from()))
                .flatMap(mention -> mention.senses(Sense.AnAnswer.class).filter(this::isNamed))
                .collect(Collectors.groupingBy(
                        Sense.AnAnswer::step,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Sense.AnAnswer::answer, Collectors.toList()),
                                answers -> answers.stream().distinct().toList())));
    }

    /** A hint names an answer of the open question only. */
    private boolean isNamed(Sense.AnAnswer answer) {
        return answer.comparison().equals(comparison.id()) && (answer.anywhere() || parsed.answersOpenStep(answer));
    }

    /** "why experts?" asks about "Experts who program a little". */
    private Optional<Map<StepId, List<AnswerId>>> byLabel() {
        var words = IntStream.range(0, parsed.size())
                .filter(token -> !TokenRange.anyCovers(asked, token) && !isPadding(token))
                .mapToObj(token -> parsed.token(token).written())
                .collect(Collectors.toSet());
        var found = new LinkedHashMap<StepId, List<AnswerId>>();
        for (var step : comparison.steps()) {
            var answers = words.isEmpty() ? List.<AnswerId>of() : byLabel(step, words);
            if (!answers.isEmpty()) {
                found.put(step.id(), answers);
            }
        }
        boolean clear = found.values().stream().mapToInt(List::size).sum() <= MOST_MEANT;
        return clear ? Optional.of(found) : Optional.empty();
    }

    private static List<AnswerId> byLabel(Step step, Set<String> words) {
        return step.answers().stream()
                .filter(answer -> wordsOf(answer).containsAll(words))
                .map(Answer::id)
                .toList();
    }

    private static Set<String> wordsOf(Answer answer) {
        return Arrays.stream(NO_LETTERS.split(answer.label().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }
}
