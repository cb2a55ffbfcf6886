package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.StepId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a text answers of one comparison, one step at least.
 *
 * @param name whether it names the project it is about
 * @param adds whether it adds to the answers given so far
 * @param replaces whether it replaces them
 */
record ComparisonAnswers(
        ParsedUtterance parsed,
        Comparison comparison,
        Map<StepId, Understood> byStep,
        Meaning.Answers.Named name,
        boolean adds,
        boolean replaces) {

    /** "we build a product for dentists" names a step only by chance. */
    private static final Set<Meaning.Answers.Named> BESIDE_A_STEP =
            EnumSet.of(Meaning.Answers.Named.NOTHING, Meaning.Answers.Named.AT_HAND);

    /** {@return what it answers of that comparison; empty if it answers nothing, or only by chance} */
    static Optional<ComparisonAnswers> read(ParsedUtterance parsed, Comparison comparison) {
        var reader = reader(parsed, comparison);
        var spoken = reader.parsed();
        var byStep = sure(spoken, reader);
        if (byStep.isEmpty()
                || onlyPossible(spoken, reader)
                || onlyInsults(spoken, reader)
                || Questions.drown(spoken, reader.said())) {
            return Optional.empty();
        }
        var name = named(spoken, comparison, reader);
        boolean replaces =
                reader.replaces() || (BESIDE_A_STEP.contains(name) && namesItsSteps(spoken, comparison, byStep));
        return Optional.of(new ComparisonAnswers(
                parsed, comparison, corrected(spoken, comparison, byStep), name, reader.adds(), replaces));
    }

    /** "not sure, we have three developers": whoever is not sure does not answer the open question by a word that only hints. */
    private static Map<StepId, Understood> sure(ParsedUtterance parsed, AnswerReader reader) {
        var sure = new LinkedHashMap<>(reader.read());
        boolean hinted = reader.claims().stream()
                .filter(claim -> parsed.isOpen(claim.step()))
                .allMatch(Claim::hint);
        if (sure.size() > 1 && hinted && Uncertainty.isSaid(parsed)) {
            sure.keySet().removeIf(parsed::isOpen);
        }
        return sure;
    }

    /** {@return that as a meaning; under a card, what adds to the answers on which it rests describes no other project} */
    Meaning meaning() {
        boolean takesBack = replaces
                || Correcting.isMeantBy(parsed)
                || (adds && parsed.utterance().underCard());
        return new Meaning.Answers(comparison.id(), byStep, takesBack && !onlyAnswersTheOpenStep(), name);
    }

    /** Text that only answers the open step is no correction, whatever it begins with. */
    private boolean onlyAnswersTheOpenStep() {
        return byStep.size() == 1 && byStep.keySet().stream().allMatch(parsed::isOpen);
    }

    /** "we build an app as well" adds to the project. */
    private static Meaning.Answers.Named named(ParsedUtterance parsed, Comparison comparison, AnswerReader reader) {
        var named = new Naming(parsed, comparison).named(reader.claims());
        return named == Meaning.Answers.Named.PROJECT && Adding.isAtTheEnd(parsed)
                ? Meaning.Answers.Named.NOTHING
                : named;
    }

    /** Under a card, "area: nationwide" says which answer it takes back. */
    private static boolean namesItsSteps(
            ParsedUtterance parsed, Comparison comparison, Map<StepId, Understood> byStep) {
        return parsed.utterance().underCard() && new HashSet<>(named(parsed, comparison)).equals(byStep.keySet());
    }

    /** "hard to say, maybe one city": what is only possible beside words that say so is no answer. */
    private static boolean onlyPossible(ParsedUtterance parsed, AnswerReader reader) {
        var polarity = parsed.polarity();
        return Uncertainty.isSaid(parsed)
                && reader.claims().stream()
                        .allMatch(claim -> polarity.isHedged(claim) || Uncertainty.isSaidIn(parsed, claim.clause()));
    }

    /** "stupid machine": next to an insult, a word that only hints at an answer does not count. */
    private static boolean onlyInsults(ParsedUtterance parsed, AnswerReader reader) {
        return parsed.signs().any(Sign.ABUSE) && reader.claims().stream().allMatch(Claim::hint);
    }

    private static AnswerReader reader(ParsedUtterance parsed, Comparison comparison) {
        return contradiction(parsed, comparison).orElseGet(() -> asked(parsed, comparison));
    }

    /** Whoever contradicts what was read does not answer the open question, if their words say anything without it. */
    private static Optional<AnswerReader> contradiction(ParsedUtterance parsed, Comparison comparison) {
        return Optional.of(parsed)
                .filter(Correcting::contradicts)
                .map(spoken -> new AnswerReader(spoken.at(Optional.empty()), comparison))
                .filter(reader -> !reader.read().isEmpty());
    }

    /** "change my market answer: research is not done": what follows is read as an answer to the step that is named. */
    private static AnswerReader asked(ParsedUtterance parsed, Comparison comparison) {
        var named = Correcting.isMeantBy(parsed) ? named(parsed, comparison) : List.<StepId>of();
        return named.size() == 1
                ? new AnswerReader(parsed.at(comparison.step(named.get(0))), comparison)
                : yielding(parsed, comparison, Describing.reader(parsed, comparison));
    }

    /** "speed and many users", said at the market: a word that only hints at the open step goes with what is clearly said. */
    private static AnswerReader yielding(ParsedUtterance parsed, Comparison comparison, AnswerReader asked) {
        var hinted = asked.said();
        boolean onlyHints = !hinted.isEmpty()
                && !parsed.isFirstOpen()
                && hinted.stream()
                        .allMatch(claim -> claim.hint()
                                && parsed.isOpen(claim.step())
                                && !parsed.signs().isAt(claim.from(), Sign.NEGATION));
        return onlyHints
                ? clearly(parsed, comparison)
                        .filter(other -> other.read().size() == 1)
                        .filter(other -> hinted.stream()
                                .allMatch(claim -> other.said().stream().anyMatch(claim::overlaps)))
                        .orElse(asked)
                : asked;
    }

    /** {@return the text read as an answer to the one ranked step that it clearly answers, and does so alone} */
    private static Optional<AnswerReader> clearly(ParsedUtterance parsed, Comparison comparison) {
        var steps = new AnswerReader(parsed.at(Optional.empty()), comparison)
                .said().stream()
                        .filter(claim -> !claim.hint())
                        .map(Claim::step)
                        .distinct()
                        .toList();
        return Optional.of(steps)
                .filter(found -> found.size() == 1 && comparison.isRanked(found.get(0)))
                .map(found -> new AnswerReader(parsed.at(comparison.step(found.get(0))), comparison));
    }

    private static List<StepId> named(ParsedUtterance parsed, Comparison comparison) {
        return parsed.senses(0, parsed.size(), Sense.ATerm.class)
                .filter(term -> term.comparison().equals(comparison.id()))
                .map(Sense.ATerm::step)
                .distinct()
                .toList();
    }

    /** "no wait, the product is a shop": a clause that names a step corrects that step. */
    private static Map<StepId, Understood> corrected(
            ParsedUtterance parsed, Comparison comparison, Map<StepId, Understood> byStep) {
        if (!Correcting.isMeantBy(parsed)) {
            return byStep;
        }
        var named =
                named(parsed, comparison).stream().filter(byStep::containsKey).toList();
        if (named.isEmpty()) {
            return byStep;
        }
        var kept = new LinkedHashMap<>(byStep);
        kept.keySet().retainAll(named);
        return kept;
    }
}
