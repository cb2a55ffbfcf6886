package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.StepId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Understands plain English by the phrases that are known, and by what the words between them do to them. It asks its
 * rules in turn; what none of them recognises is no answer.
 */
public final class PlainEnglish implements Understanding {

    private static final List<Function<Talk, Optional<Meaning>>> RULES = List.of(
            OtherLanguages::read,
            Positions::read,
            PlainEnglish::exactly,
            CardAsks::read,
            Moves::read,
            Manners::read,
            PlainEnglish::answers,
            Questions::read,
            PlainEnglish::unsure,
            PlainEnglish::ownWords,
            Manners::heard);

    private final PhraseFinder finder;

    /** Takes what finds the phrases. */
    public PlainEnglish(PhraseFinder finder) {
        this.finder = finder;
    }

    @Override
    public Meaning understand(Utterance utterance) {
        var talk = new Talk(utterance, finder.read(utterance.text()));
        return RULES.stream()
                .flatMap(rule -> rule.apply(talk).stream())
                .findFirst()
                .orElseGet(Meaning.NoAnswer::new);
    }

    /** A text that is nothing but an answer of the open step is that, whatever else the words could be. */
    private static Optional<Meaning> exactly(Talk talk) {
        return talk.openComparison()
                .filter(unused -> !isLeftOpen(talk))
                .flatMap(comparison -> talk.mentions().stream()
                        .filter(mention -> mention.length() == talk.size())
                        .flatMap(mention -> mention.senses().stream())
                        .filter(sense -> sense instanceof Sense.AnAnswer answer
                                && talk.isOpen(answer.step())
                                && !Clues.isOnlyClue(answer))
                        .map(sense -> (Sense.AnAnswer) sense)
                        .findFirst()
                        .map(answer -> new Meaning.Answers(
                                comparison.id(),
                                Map.of(
                                        answer.step(),
                                        Understood.certainly(List.of(answer.answer()), talk.words(0, talk.size()))),
                                false)));
    }

    /** "nobody minds Python": the same words as a whole may leave open which answer they are. */
    private static boolean isLeftOpen(Talk talk) {
        return talk.mentions().stream()
                .filter(mention -> mention.length() == talk.size())
                .flatMap(mention -> mention.senses().stream())
                .anyMatch(sense -> sense instanceof Sense.OneOf left && talk.isOpen(left.step()));
    }

    private static Optional<Meaning> answers(Talk talk) {
        var found = new LinkedHashMap<ComparisonId, Map<StepId, Understood>>();
        boolean replaces = false;
        for (var comparison : talk.utterance().comparisons()) {
            var spoken = focused(talk, comparison);
            var reader = new AnswerReader(spoken, comparison);
            var byStep = reader.read();
            if (!byStep.isEmpty()
                    && !onlyPossible(spoken, reader)
                    && !onlyInsults(spoken, reader)
                    && !Questions.drown(spoken, reader.claims())) {
                found.put(comparison.id(), corrected(spoken, comparison, byStep));
                replaces |= reader.replaces();
            }
        }
        var named = named(talk);
        boolean takesBack = replaces || Correcting.isMeantBy(talk);
        return found.entrySet().stream()
                .filter(entry -> found.size() == 1
                        || named.filter(entry.getKey()::equals).isPresent())
                .map(entry -> (Meaning) new Meaning.Answers(
                        entry.getKey(), entry.getValue(), takesBack && !onlyAnswers(talk, entry.getValue())))
                .findFirst();
    }

    /** "hard to say, maybe one city": what is only possible beside words that say so is no answer. */
    private static boolean onlyPossible(Talk talk, AnswerReader reader) {
        var polarity = new Polarity(talk);
        return isUnsure(talk)
                && reader.claims().stream()
                        .allMatch(claim ->
                                polarity.isHedged(claim.from(), claim.clause()) || saysUnsure(talk, claim.clause()));
    }

    /** "stupid machine": beside an insult, a word that only hints at an answer means none. */
    private static boolean onlyInsults(Talk talk, AnswerReader reader) {
        return talk.signs().anyWithin(0, talk.size(), Sign.ABUSE)
                && reader.claims().stream().allMatch(Claim::hint);
    }

    /** "change my market answer: research is not done": what follows is read as an answer to the step that is named. */
    private static Talk focused(Talk talk, Comparison comparison) {
        var named = named(talk, comparison);
        return Correcting.isMeantBy(talk) && named.size() == 1 ? talk.at(comparison.step(named.get(0))) : talk;
    }

    private static List<StepId> named(Talk talk, Comparison comparison) {
        return talk.senses(0, talk.size(), Sense.ATerm.class)
                .filter(term -> term.comparison().equals(comparison.id()))
                .map(Sense.ATerm::step)
                .distinct()
                .toList();
    }

    /** "no wait, the product is a shop": what names a step corrects that step. */
    private static Map<StepId, Understood> corrected(Talk talk, Comparison comparison, Map<StepId, Understood> byStep) {
        var named = named(talk, comparison).stream().filter(byStep::containsKey).toList();
        if (named.isEmpty() || !Correcting.isMeantBy(talk)) {
            return byStep;
        }
        var kept = new LinkedHashMap<>(byStep);
        kept.keySet().retainAll(named);
        return kept;
    }

    private static boolean isUnsure(Talk talk) {
        return talk.clauses().stream().anyMatch(clause -> saysUnsure(talk, clause));
    }

    private static boolean saysUnsure(Talk talk, Clause clause) {
        return talk.signs()
                .within(clause.from(), clause.to(), Sign.COMMAND)
                .anyMatch(span -> Moves.command(span) == Command.NOT_SURE && !tellsOfPeople(talk, clause, span));
    }

    /** "developers who know Django", "people who don't know Python": it is they who know it, or not. */
    private static boolean tellsOfPeople(Talk talk, Clause clause, Span span) {
        return talk.signs().anyWithin(clause.from(), span.from(), Sign.PEOPLE)
                && talk.mentionsFrom(span.to()).stream()
                        .flatMap(mention -> mention.senses().stream())
                        .anyMatch(sense ->
                                sense instanceof Sense.AnAnswer answer && answer.strength() == Sense.Strength.SKILL);
    }

    private static Optional<Meaning> unsure(Talk talk) {
        return isUnsure(talk)
                ? Optional.of(new Meaning.Instruction(Command.NOT_SURE, Optional.empty()))
                : Optional.empty();
    }

    /** What only answers the open step corrects nothing, whatever it begins with. */
    private static boolean onlyAnswers(Talk talk, Map<StepId, Understood> byStep) {
        return byStep.size() == 1 && byStep.keySet().stream().allMatch(talk::isOpen);
    }

    private static Optional<Meaning> ownWords(Talk talk) {
        if (!new OwnWords(talk).mayAnswer()) {
            return Optional.empty();
        }
        return Optional.of(new Meaning.Words(named(talk)));
    }

    /** The only comparison whose options are named. */
    private static Optional<ComparisonId> named(Talk talk) {
        var named = talk.senses(0, talk.size(), Sense.AnOption.class)
                .map(Sense.AnOption::comparison)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
