package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.StepId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Understands plain English by known phrases and the words that qualify them. Its rules are tried in turn; text that
 * none of them recognises is not an answer.
 */
public final class PlainEnglish implements Understanding {

    private static final List<Function<ParsedUtterance, Optional<Meaning>>> RULES = List.of(
            OtherLanguages::read,
            ButtonWords::read,
            Positions::read,
            YesOrNo::ofReading,
            ExactAnswer::read,
            PlainEnglish::deeds,
            Questions::ofTheApp,
            DecisionReader::read,
            NotComparedReader::read,
            Objections::read,
            CardAsks::read,
            AskedBack::read,
            AnswersAsked::read,
            Denying::underACard,
            PlainEnglish::command,
            SmallTalkReader::read,
            Questions::whyNot,
            PlainEnglish::answers,
            Questions::read,
            PlainEnglish::unsure);

    /** What is tried last. */
    private static final List<Function<ParsedUtterance, Optional<Meaning>>> LAST_RULES =
            List.of(OtherLanguages::readFew, Hearsay::read, PlainEnglish::ownWords, SmallTalkReader::heard);

    /** "we build a product for dentists" names a step only by chance. */
    private static final Set<Meaning.Answers.Named> BESIDE_A_STEP =
            EnumSet.of(Meaning.Answers.Named.NOTHING, Meaning.Answers.Named.AT_HAND);

    private final PhraseFinder finder;

    /** Creates it with a finder of known phrases. */
    public PlainEnglish(PhraseFinder finder) {
        this.finder = finder;
    }

    @Override
    public Meaning understand(Utterance utterance) {
        var parsed = new ParsedUtterance(utterance, finder.read(utterance.text()));
        if (utterance.decision().isPresent()) {
            return decided(parsed, utterance.decision().get()).orElseGet(Meaning.NoAnswer::new);
        }
        return first(RULES, parsed)
                .or(() -> Denying.read(parsed))
                .or(() -> Denying.besideOtherWords(parsed))
                .or(() -> Rereading.read(parsed, finder))
                .or(() -> first(LAST_RULES, parsed))
                .orElseGet(Meaning.NoAnswer::new);
    }

    @Override
    public boolean saysMore(Utterance command) {
        return BesideCommand.saysAnything(new ParsedUtterance(command, finder.read(command.text())));
    }

    @Override
    public boolean readsAllOf(String text) {
        return finder.readsAllOf(text);
    }

    private static Optional<Meaning> first(
            List<Function<ParsedUtterance, Optional<Meaning>>> rules, ParsedUtterance parsed) {
        return rules.stream().flatMap(rule -> rule.apply(parsed).stream()).findFirst();
    }

    private static Optional<Meaning> decided(ParsedUtterance parsed, Utterance.Decision decision) {
        var project = decision.betweenProjects() ? WhichProjectReader.read(parsed) : Optional.<Meaning>empty();
        return project.or(() -> YesOrNo.read(parsed, decision));
    }

    private static Optional<Meaning> answers(ParsedUtterance parsed) {
        var found = new LinkedHashMap<ComparisonId, Map<StepId, Understood>>();
        var names = new HashMap<ComparisonId, Meaning.Answers.Named>();
        boolean replaces = false;
        // under a card, what adds to the answers on which it rests describes no other project
        boolean adds = parsed.utterance().underCard();
        var named = named(parsed);
        for (var comparison : parsed.utterance().comparisons()) {
            var reader = reader(parsed, comparison);
            var spoken = reader.parsed();
            var byStep = reader.read();
            if (!byStep.isEmpty()
                    && !onlyPossible(spoken, reader)
                    && !onlyInsults(spoken, reader)
                    && !Questions.drown(spoken, reader.said())) {
                found.put(comparison.id(), corrected(spoken, comparison, byStep));
                if (found.size() > 1 && named.isEmpty()) {
                    // nothing says about which of them it is, whatever the others understand
                    return Optional.empty();
                }
                var name = named(spoken, comparison, reader);
                names.put(comparison.id(), name);
                adds &= reader.adds();
                replaces |= reader.replaces()
                        || (BESIDE_A_STEP.contains(name) && namesItsSteps(spoken, comparison, byStep));
            }
        }
        boolean takesBack = replaces || Correcting.isMeantBy(parsed) || adds;
        return found.entrySet().stream()
                .filter(entry -> found.size() == 1
                        || named.filter(entry.getKey()::equals).isPresent())
                .map(entry -> (Meaning) new Meaning.Answers(
                        entry.getKey(),
                        entry.getValue(),
                        takesBack && !onlyAnswers(parsed, entry.getValue()),
                        names.getOrDefault(entry.getKey(), Meaning.Answers.Named.NOTHING)))
                .findFirst();
    }

    /** "we build an app as well" adds to the project. */
    private static Meaning.Answers.Named named(ParsedUtterance parsed, Comparison comparison, AnswerReader reader) {
        var named = new Naming(parsed, comparison).named(reader.claims());
        return named == Meaning.Answers.Named.PROJECT && Adding.isAtTheEnd(parsed)
                ? Meaning.Answers.Named.NOTHING
                : named;
    }

    /** "chat with an expert" may be what is asked for, while a question is open. */
    private static Optional<Meaning> deeds(ParsedUtterance parsed) {
        return Deeds.read(parsed)
                .filter(unused -> parsed.utterance().openStep().isEmpty()
                        || Deeds.isCertain(parsed)
                        || answers(parsed).isEmpty());
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
                        .allMatch(claim -> polarity.isHedged(claim.from(), claim.to(), claim.clause())
                                || Uncertainty.isSaidIn(parsed, claim.clause()));
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
                : Describing.reader(parsed, comparison);
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

    /** Not being sure of one thing takes nothing back of what is told beside it. */
    private static Optional<Meaning> command(ParsedUtterance parsed) {
        return CommandReader.read(parsed)
                .filter(command -> !Uncertainty.isMeantBy(command) || !Uncertainty.leavesMore(parsed));
    }

    private static Optional<Meaning> unsure(ParsedUtterance parsed) {
        return Uncertainty.read(parsed).map(notSure -> Uncertainty.leavesMore(parsed) ? words(parsed) : notSure);
    }

    /** Text that only answers the open step is no correction, whatever it begins with. */
    private static boolean onlyAnswers(ParsedUtterance parsed, Map<StepId, Understood> byStep) {
        return byStep.size() == 1 && byStep.keySet().stream().allMatch(parsed::isOpen);
    }

    private static Optional<Meaning> ownWords(ParsedUtterance parsed) {
        return new OwnWords(parsed).mayAnswer() ? Optional.of(words(parsed)) : Optional.empty();
    }

    private static Meaning words(ParsedUtterance parsed) {
        return new Meaning.Words(named(parsed), project(parsed));
    }

    /** "make it faster" names nothing that could be corrected, and begins nothing either. */
    private static Meaning.Answers.Named project(ParsedUtterance parsed) {
        if (parsed.utterance().underCard() && Correcting.isMeantBy(parsed)) {
            return Meaning.Answers.Named.AT_HAND;
        }
        return parsed.utterance().comparisons().stream()
                .findFirst()
                .map(any -> new Naming(parsed, any).named(List.of()))
                .orElse(Meaning.Answers.Named.NOTHING);
    }

    /** The comparison whose options are named, if it is the only one. */
    private static Optional<ComparisonId> named(ParsedUtterance parsed) {
        var named = parsed.senses(0, parsed.size(), Sense.AnOption.class)
                .map(Sense.AnOption::comparison)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
