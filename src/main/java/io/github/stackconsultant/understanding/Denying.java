package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.PartId;
import io.github.stackconsultant.knowledge.StepId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads what is only denied under a card or while a question is open, and nothing said instead: an answer, "it is not real time", or a part of the
 * system, "there is no computation", which denies the answers that speak for it.
 */
final class Denying {

    static final Set<Sign> PADDING = EnumSet.of(
            Sign.FILLER,
            Sign.SENTENCE,
            Sign.PREPOSITION,
            Sign.CONTRAST,
            Sign.CORRECTION,
            Sign.CHATTER,
            Sign.REFUSAL,
            Sign.NEGATION,
            Sign.DISMISSAL,
            Sign.AND,
            Sign.OR);

    private final ParsedUtterance parsed;
    private final Comparison comparison;
    private final Polarity polarity;

    /** An answer that words name. */
    private record Named(StepId step, AnswerId answer) {}

    private Denying(ParsedUtterance parsed, Comparison comparison) {
        this.parsed = parsed;
        this.comparison = comparison;
        this.polarity = new Polarity(parsed);
    }

    /** What an open question asks may be denied by an answer to it, "no Python people"; there, answers are read before. */
    static Optional<Meaning> underACard(ParsedUtterance parsed) {
        return parsed.utterance().underCard() ? read(parsed) : Optional.empty();
    }

    static Optional<Meaning> read(ParsedUtterance parsed) {
        var answers = new LinkedHashMap<ComparisonId, Map<StepId, List<AnswerId>>>();
        if (isAsked(parsed)) {
            for (var comparison : parsed.utterance().comparisons()) {
                var denied = new Denying(parsed, comparison).read();
                if (!denied.isEmpty()) {
                    answers.put(comparison.id(), denied);
                }
            }
        }
        return answers.isEmpty() ? Optional.empty() : Optional.of(new Meaning.Denial(answers));
    }

    /** {@return whether anything was said before that may be denied} */
    static boolean isAsked(ParsedUtterance parsed) {
        return parsed.utterance().underCard() || parsed.utterance().openStep().isPresent();
    }

    /** {@return the answers that a text says, without those to which it only hints} */
    static Map<StepId, List<AnswerId>> affirmed(ParsedUtterance parsed, Comparison comparison) {
        var denying = new Denying(parsed, comparison);
        return denying.answers(parsed.longest(denying::isNamed).stream()
                .filter(mention -> !denying.isDenied(mention))
                .toList());
    }

    private Map<StepId, List<AnswerId>> read() {
        var denied = parsed.longest(this::isNamed);
        boolean nothingElse = parsed.clauses().stream().noneMatch(Clause::question)
                && IntStream.range(0, parsed.size())
                        .allMatch(token -> parsed.signs().isAnyAt(token, PADDING)
                                || parsed.names(token, Sense.ATerm.class)
                                || denied.stream().anyMatch(mention -> mention.covers(token)));
        return nothingElse && denied.stream().allMatch(this::isDenied) ? answers(denied) : Map.of();
    }

    private boolean isNamed(Reading.Mention mention) {
        return answersOf(mention).findAny().isPresent()
                || partsOf(mention).findAny().isPresent();
    }

    private boolean isDenied(Reading.Mention mention) {
        return polarity.isDenied(mention.from(), mention.to(), parsed.clauseOf(mention.from()));
    }

    private Map<StepId, List<AnswerId>> answers(List<Reading.Mention> denied) {
        var named = denied.stream().flatMap(this::answersOf).toList();
        var parts = denied.stream().flatMap(this::partsOf).toList();
        var belonging = new Belonging(comparison);
        var byStep = new LinkedHashMap<StepId, List<AnswerId>>();
        for (var step : comparison.steps()) {
            var here = step.answers().stream()
                    .filter(answer -> named.stream()
                                    .anyMatch(each -> each.step().equals(step.id())
                                            && each.answer().equals(answer.id()))
                            || parts.stream().anyMatch(part -> belonging.speaksFor(answer, part)))
                    .map(Answer::id)
                    .toList();
            if (!here.isEmpty()) {
                byStep.put(step.id(), here);
            }
        }
        return byStep;
    }

    /** What leaves open which answer it means is denied in each sense: "it is not a dashboard". */
    private Stream<Named> answersOf(Reading.Mention mention) {
        return mention.senses().stream().flatMap(sense -> {
            if (sense instanceof Sense.OneOf left
                    && left.comparison().equals(comparison.id())
                    && !namesAStep(mention)) {
                return left.answers().stream().map(answer -> new Named(left.step(), answer));
            }
            return sense instanceof Sense.AnAnswer answer
                            && answer.comparison().equals(comparison.id())
                            && answer.anywhere()
                    ? Stream.of(new Named(answer.step(), answer.answer()))
                    : Stream.empty();
        });
    }

    /** "the performance is wrong" denies no answer. */
    private static boolean namesAStep(Reading.Mention mention) {
        return mention.senses().stream().anyMatch(Sense.ATerm.class::isInstance);
    }

    private Stream<PartId> partsOf(Reading.Mention mention) {
        return mention.senses().stream()
                .filter(sense ->
                        sense instanceof Sense.APart part && part.comparison().equals(comparison.id()))
                .map(sense -> ((Sense.APart) sense).part());
    }
}
