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
 * Reads what is only denied under a card, and nothing said instead: an answer, "it is not real time", or a part of the
 * system, "there is no computation", which denies the answers that speak for it.
 */
final class Denying {

    private static final Set<Sign> PADDING = EnumSet.of(
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

    private Denying(ParsedUtterance parsed, Comparison comparison) {
        this.parsed = parsed;
        this.comparison = comparison;
        this.polarity = new Polarity(parsed);
    }

    static Optional<Meaning> read(ParsedUtterance parsed) {
        var answers = new LinkedHashMap<ComparisonId, Map<StepId, List<AnswerId>>>();
        if (parsed.utterance().underCard()) {
            for (var comparison : parsed.utterance().comparisons()) {
                var denied = new Denying(parsed, comparison).read();
                if (!denied.isEmpty()) {
                    answers.put(comparison.id(), denied);
                }
            }
        }
        return answers.isEmpty() ? Optional.empty() : Optional.of(new Meaning.Denial(answers));
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

    private Stream<Sense.AnAnswer> answersOf(Reading.Mention mention) {
        return mention.senses().stream()
                .filter(sense -> sense instanceof Sense.AnAnswer answer
                        && answer.comparison().equals(comparison.id())
                        && answer.anywhere())
                .map(Sense.AnAnswer.class::cast);
    }

    private Stream<PartId> partsOf(Reading.Mention mention) {
        return mention.senses().stream()
                .filter(sense ->
                        sense instanceof Sense.APart part && part.comparison().equals(comparison.id()))
                .map(sense -> ((Sense.APart) sense).part());
    }
}
