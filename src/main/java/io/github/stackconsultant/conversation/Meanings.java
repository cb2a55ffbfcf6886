package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.Understanding;
import io.github.stackconsultant.understanding.Utterance;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What typed text means where it is typed. */
final class Meanings {

    /** Commands that take no answer away, and whose words may be one. */
    private static final Set<Command> HARMLESS = EnumSet.of(Command.SOURCES, Command.PRIVACY, Command.SKIP);

    private static final Pattern FIRST_CLAUSE = Pattern.compile("\\s*([^,.;:!\\n]+)[,.;:!\\n]");

    private final KnowledgeBase knowledge;
    private final Understanding understanding;
    private final Subjects subjects;

    Meanings(KnowledgeBase knowledge, Understanding understanding, Subjects subjects) {
        this.knowledge = knowledge;
        this.understanding = understanding;
        this.subjects = subjects;
    }

    /**
     * {@return what the text means; a command may name any option, whatever the open consultation is about, but where
     * "privacy" or "confidential" answers the open question it does}
     */
    Meaning of(Optional<Consultation> open, String text) {
        var here = here(open, text);
        var called = commandOr(here, text);
        return here instanceof Meaning.Answers && !outranksAnswers(called) ? here : called;
    }

    private static boolean outranksAnswers(Meaning called) {
        return called instanceof Meaning.Instruction instruction && !HARMLESS.contains(instruction.command());
    }

    /** {@return what text means behind the app's own command: there, the word of a command always is one} */
    Meaning ofCall(Optional<Consultation> open, String text) {
        return commandOr(here(open, text), text);
    }

    private Meaning here(Optional<Consultation> open, String text) {
        var utterance = new Utterance(text, comparisons(open), open.flatMap(subjects::openStepOf));
        return understanding.understand(
                open.flatMap(this::asked).map(utterance::to).orElse(utterance));
    }

    /** {@return how its open question was asked} */
    private Optional<Utterance.Asked> asked(Consultation open) {
        return subjects.openStepOf(open).map(Step::id).map(step -> {
            var few = open.questions().undecidedOn(step).map(Undecided::either).orElse(List.of());
            return new Utterance.Asked(
                    few,
                    open.answerTo(step).isPresent(),
                    !LatestReading.of(open).isEmpty());
        });
    }

    private Meaning commandOr(Meaning here, String text) {
        var anywhere = understanding.understand(anywhere(text));
        boolean meant = here instanceof Meaning.AboutCard || here instanceof Meaning.Pressed;
        return isCommand(anywhere) && !meant ? anywhere : here;
    }

    /** {@return whether the text is about another comparison than that one, if all of them are asked} */
    boolean isOfAnother(Comparison comparison, String text) {
        var anywhere = understanding.understand(anywhere(text));
        var about = anywhere instanceof Meaning.Answers answers
                ? Optional.of(answers.comparison())
                : anywhere instanceof Meaning.Words words ? words.comparison() : Optional.<ComparisonId>empty();
        return about.filter(id -> !id.equals(comparison.id())).isPresent();
    }

    private static boolean isCommand(Meaning meaning) {
        return meaning instanceof Meaning.Instruction
                || meaning instanceof Meaning.Instructions
                || meaning instanceof Meaning.Lists;
    }

    private Utterance anywhere(String text) {
        return new Utterance(text, knowledge.comparisons(), Optional.empty());
    }

    /**
     * {@return what the text means if no question is open and there is a current recommendation}
     *
     * @param card the consultation that gave it, if that is known
     */
    Meaning underCard(Optional<Consultation> card, String text) {
        return understanding.understand(
                Utterance.underCard(text, knowledge.comparisons(), card.flatMap(Consultation::comparison)));
    }

    /** {@return what the text means as the description of a project, which that consultation is about} */
    Meaning ofDescription(Consultation described, String text) {
        return understanding.understand(Utterance.description(text, comparisons(Optional.of(described))));
    }

    /**
     * {@return a yes, a no, or what is neither and says nothing else either; anything else for other text}
     *
     * @param asked the command that led to the question, if one did
     */
    Meaning decision(String text, Optional<Command> asked) {
        return understanding.understand(Utterance.decision(text, asked, knowledge.comparisons()));
    }

    /** {@return whether text begins with a no, and says more: "no, it is for Spain"} */
    boolean refusesAtFirst(String text) {
        var first = FIRST_CLAUSE.matcher(text);
        return first.lookingAt() && StandingQuestion.NO.equals(decision(first.group(1), Optional.empty()));
    }

    /** {@return which of two projects is meant, or else what {@link #decision} returns} */
    Meaning whichProject(String text) {
        return understanding.understand(Utterance.whichProject(text, knowledge.comparisons()));
    }

    /** {@return whether that meaning leaves something unsaid of the text, since it is a command's, and more is said} */
    boolean leavesOut(Meaning meaning, String text) {
        return isCommand(meaning) && understanding.saysMore(anywhere(text));
    }

    /** {@return whether the whole of the text is read} */
    boolean readAllOf(String text) {
        return understanding.readsAllOf(text);
    }

    private List<Comparison> comparisons(Optional<Consultation> open) {
        return open.flatMap(subjects::comparisonOf).map(List::of).orElse(knowledge.comparisons());
    }
}
