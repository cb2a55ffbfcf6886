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
    private final Removal removal;
    private final boolean besideOtherWords;

    /** An answer that words name. */
    private record Named(StepId step, AnswerId answer) {}

    private Denying(ParsedUtterance parsed, Comparison comparison, boolean besideOtherWords) {
        this.parsed = parsed;
        this.comparison = comparison;
        this.polarity = parsed.polarity();
        this.removal = new Removal(parsed);
        this.besideOtherWords = besideOtherWords;
    }

    /** What an open question asks may be denied by an answer to it, "no Python people"; there, answers are read before. */
    static Optional<Meaning> underACard(ParsedUtterance parsed) {
        return parsed.utterance().underCard() ? read(parsed) : Optional.empty();
    }

    static Optional<Meaning> read(ParsedUtterance parsed) {
        return read(parsed, false);
    }

    /**
     * What corrects something, or is short, may say more that matches no answer: "no, it's not internal, the pet owners use
     * it". There, a quality is denied even by a word that only hints at it.
     */
    static Optional<Meaning> besideOtherWords(ParsedUtterance parsed) {
        boolean corrects =
                Correcting.isMeantBy(parsed) || (parsed.utterance().underCard() && parsed.size() <= Correcting.SHORT);
        return corrects ? read(parsed, true) : Optional.empty();
    }

    private static Optional<Meaning> read(ParsedUtterance parsed, boolean besideOtherWords) {
        var answers = new LinkedHashMap<ComparisonId, Map<StepId, List<AnswerId>>>();
        if (parsed.utterance().isReply()) {
            for (var comparison : parsed.utterance().comparisons()) {
                var denied = new Denying(parsed, comparison, besideOtherWords).read();
                if (!denied.isEmpty()) {
                    answers.put(comparison.id(), denied);
                }
            }
        }
        return answers.isEmpty() ? Optional.empty() : Optional.of(new Meaning.Denial(answers));
    }

    /** {@return the answers that a text says, without those to which it only hints} */
    static Map<StepId, List<AnswerId>> affirmed(ParsedUtterance parsed, Comparison comparison) {
        var denying = new Denying(parsed, comparison, false);
        return denying.answers(parsed.longest(denying::isNamed).stream()
                .filter(mention -> !denying.isDenied(mention))
                .toList());
    }

    private Map<StepId, List<AnswerId>> read() {
        var denied = parsed.longest(this::isNamed).stream()
                .filter(mention ->
                        !polarity.tellsOfLeaving(mention.from()) && !polarity.tellsOfLeaving(mention.to() - 1))
                .toList();
        boolean nothingElse = parsed.clauses().stream().noneMatch(Clause::question)
                && parsed.clauses().stream()
                        .filter(clause -> !besideOtherWords || holdsAny(clause, denied))
                        .allMatch(clause -> saysNothingElse(clause, denied));
        return nothingElse && denied.stream().allMatch(this::isDenied) ? answers(denied) : Map.of();
    }

    private static boolean holdsAny(Clause clause, List<Reading.Mention> denied) {
        return denied.stream().anyMatch(mention -> clause.covers(mention.from()));
    }

    private boolean saysNothingElse(Clause clause, List<Reading.Mention> denied) {
        boolean leave = IntStream.range(clause.from(), clause.to()).anyMatch(polarity::tellsOfLeaving);
        return IntStream.range(clause.from(), clause.to())
                .allMatch(token -> parsed.signs().isAnyAt(token, PADDING)
                        || polarity.tellsOfLeaving(token)
                        || (leave && parsed.numerals().at(token).isPresent())
                        || parsed.names(token, Sense.ATerm.class)
                        || removal.covers(token)
                        || TokenRange.anyCovers(denied, token));
    }

    private boolean isNamed(Reading.Mention mention) {
        return answersOf(mention).findAny().isPresent()
                || partsOf(mention).findAny().isPresent();
    }

    private boolean isDenied(Reading.Mention mention) {
        return polarity.isDenied(mention) || (namesPeople(mention) && polarity.isFormer(mention));
    }

    private boolean namesPeople(Reading.Mention mention) {
        var people = StepsOfPeople.of(comparison);
        return answersOf(mention).anyMatch(named -> people.contains(named.step()));
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

    /**
     * What leaves open which answer it means is denied in each sense, "it is not a dashboard", unless it names a step: "the
     * performance is wrong" denies no answer.
     */
    private Stream<Named> answersOf(Reading.Mention mention) {
        return mention.senses().stream().flatMap(sense -> {
            if (sense instanceof Sense.OneOf left
                    && left.comparison().equals(comparison.id())
                    && !mention.means(Sense.ATerm.class)) {
                return left.answers().stream().map(answer -> new Named(left.step(), answer));
            }
            return sense instanceof Sense.AnAnswer answer
                            && answer.comparison().equals(comparison.id())
                            && (answer.anywhere() || isNamedByItsId(mention, answer) || isQuality(mention, answer))
                    ? Stream.of(new Named(answer.step(), answer.answer()))
                    : Stream.empty();
        });
    }

    /** An id of several words, "passing on", is no ordinary word. */
    private boolean isNamedByItsId(Reading.Mention mention, Sense.AnAnswer answer) {
        return mention.length() > 1
                && parsed.words(mention.from(), mention.to())
                        .replace(' ', '-')
                        .equalsIgnoreCase(answer.answer().value());
    }

    /** "not live": what stands right behind a "not" is a quality, and "no time" has none. */
    private boolean isQuality(Reading.Mention mention, Sense.AnAnswer answer) {
        int before = mention.from() - 1;
        return besideOtherWords
                && answer.strength() == Sense.Strength.HINT
                && !parsed.isOpen(answer.step())
                && parsed.signs().isAt(before, Sign.NEGATION)
                && endsWithNot(parsed.token(before).written());
    }

    /** "isn't" is read without its apostrophe. */
    private static boolean endsWithNot(String written) {
        return written.equals("not") || written.endsWith("nt");
    }

    private Stream<PartId> partsOf(Reading.Mention mention) {
        return mention.senses(Sense.APart.class)
                .filter(part -> part.comparison().equals(comparison.id()))
                .map(Sense.APart::part);
    }
}
