package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Understands plain English by known phrases and the words that qualify them. Its rules are tried in turn; text that
 * none of them recognises is not an answer.
 */
public final class PlainEnglish implements Understanding {

    /** Reads texts of one kind; empty for any other. */
    private interface Rule {
        Optional<Meaning> read(ParsedUtterance parsed);
    }

    /**
     * The rules in the order in which they are tried. Up to the small talk, a rule takes a text only if that says nothing
     * else; from there on, parts of a text count.
     */
    private final List<Rule> rules = List.of(
            // what is not said to us, or not in English
            OtherLanguages::read,
            Addressing::read,
            // what the open question shows, whatever it means elsewhere: buttons, numbers, yes or no, its very answers
            ButtonWords::read,
            Positions::read,
            YesOrNo::ofReading,
            ExactAnswer::read,
            // what is wanted of the app, and asked about it, so that no answer is found in its words
            PlainEnglish::deeds,
            Questions::ofTheApp,
            // what is said to a card, where there is one: a decision before an objection, and both before questions
            DecisionReader::read,
            NotComparedReader::read,
            Objections::read,
            CardAsks::read,
            // what was read is asked about, or denied
            AskedBack::read,
            AnswersAsked::read,
            Denying::underACard,
            // commands, and small talk, which may begin with the same words
            Choosing::begins,
            PlainEnglish::command,
            SmallTalkReader::read,
            // what a text tells of a project, also beside a question; "why not" only looks like that
            Questions::whyNot,
            PlainEnglish::answers,
            // questions, and not being sure
            Choosing::read,
            CardAsks::topic,
            Questions::read,
            PlainEnglish::unsure,
            // what nothing else could read
            Denying::read,
            Denying::besideOtherWords,
            Leaving::read,
            this::reread,
            OtherLanguages::readFew,
            Hearsay::read,
            PlainEnglish::ownWords,
            SmallTalkReader::heard);

    private final PhraseFinder finder;

    /** Creates it with a finder of known phrases. */
    public PlainEnglish(PhraseFinder finder) {
        this.finder = finder;
    }

    @Override
    public Meaning understand(Utterance utterance) {
        var parsed = new ParsedUtterance(utterance, finder.read(utterance.text()));
        if (utterance.decision().isPresent()) {
            return Addressing.read(parsed)
                    .or(() -> decided(parsed, utterance.decision().get()))
                    .orElseGet(Meaning.NoAnswer::new);
        }
        return rules.stream()
                .flatMap(rule -> rule.read(parsed).stream())
                .findFirst()
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

    private Optional<Meaning> reread(ParsedUtterance parsed) {
        return Rereading.read(parsed, finder);
    }

    private static Optional<Meaning> decided(ParsedUtterance parsed, Utterance.Decision decision) {
        var project = decision.betweenProjects() ? WhichProjectReader.read(parsed) : Optional.<Meaning>empty();
        return project.or(() -> YesOrNo.read(parsed, decision));
    }

    private static Optional<Meaning> answers(ParsedUtterance parsed) {
        var alone = Subject.alone(parsed);
        if (alone.isPresent()) {
            return ComparisonAnswers.read(parsed, alone.get()).map(ComparisonAnswers::meaning);
        }
        var comparisons = parsed.utterance().comparisons();
        var subject = comparisons.size() > 1 ? Subject.of(parsed) : Optional.<ComparisonId>empty();
        var found = new ArrayList<ComparisonAnswers>();
        for (var comparison : firstOf(comparisons, subject)) {
            ComparisonAnswers.read(parsed, comparison).ifPresent(found::add);
            if (found.size() == 1 && subject.filter(comparison.id()::equals).isPresent()) {
                break;
            }
            if (found.size() > 1) {
                // nothing says about which of them it is, whatever the others understand
                return Optional.empty();
            }
        }
        return found.stream().findFirst().map(ComparisonAnswers::meaning);
    }

    /** {@return the comparisons, with that one first} */
    private static List<Comparison> firstOf(List<Comparison> comparisons, Optional<ComparisonId> subject) {
        return comparisons.stream()
                .sorted(Comparator.comparing((Comparison comparison) ->
                        !subject.filter(comparison.id()::equals).isPresent()))
                .toList();
    }

    /** "chat with an expert" may be what is asked for, while a question is open. */
    private static Optional<Meaning> deeds(ParsedUtterance parsed) {
        return Deeds.read(parsed)
                .filter(unused -> parsed.utterance().openStep().isEmpty()
                        || Deeds.isCertain(parsed)
                        || answers(parsed).isEmpty());
    }

    /** Not being sure of one thing takes nothing back of what is told beside it. */
    private static Optional<Meaning> command(ParsedUtterance parsed) {
        return CommandReader.read(parsed)
                .filter(command -> !Uncertainty.isMeantBy(command) || !Uncertainty.leavesMore(parsed));
    }

    private static Optional<Meaning> unsure(ParsedUtterance parsed) {
        return Uncertainty.read(parsed).map(notSure -> Uncertainty.leavesMore(parsed) ? words(parsed) : notSure);
    }

    private static Optional<Meaning> ownWords(ParsedUtterance parsed) {
        return new OwnWords(parsed).mayAnswer() && !ListsAsked.areAllThatIsSaid(parsed)
                ? Optional.of(words(parsed))
                : Optional.empty();
    }

    private static Meaning words(ParsedUtterance parsed) {
        return new Meaning.Words(Subject.named(parsed), project(parsed));
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
}
