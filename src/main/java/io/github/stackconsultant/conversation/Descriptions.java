package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.Understanding;
import io.github.stackconsultant.understanding.Utterance;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Applies the description of a project to a consultation. */
final class Descriptions {

    /** Commands that take no answer away, and whose words may be one. */
    private static final Set<Command> HARMLESS = EnumSet.of(Command.SOURCES, Command.PRIVACY, Command.SKIP);

    private final KnowledgeBase knowledge;
    private final Understanding understanding;
    private final Subjects subjects;
    private final Progress progress;
    private final Confirming confirming;

    Descriptions(
            KnowledgeBase knowledge,
            Understanding understanding,
            Subjects subjects,
            Progress progress,
            Confirming confirming) {
        this.knowledge = knowledge;
        this.understanding = understanding;
        this.subjects = subjects;
        this.progress = progress;
        this.confirming = confirming;
    }

    /**
     * {@return what the text means; a command may name any option, whatever the open consultation is about, but where
     * "privacy" or "confidential" answers the open question it does}
     */
    Meaning meaning(Optional<Consultation> open, String text) {
        var here = here(open, text);
        var called = commandOr(here, text);
        boolean answers = here instanceof Meaning.Answers
                && called instanceof Meaning.Instruction instruction
                && HARMLESS.contains(instruction.command());
        return answers ? here : called;
    }

    /** {@return what text means behind the app's own command: there, the word of a command always is one} */
    Meaning meaningOfCall(Optional<Consultation> open, String text) {
        return commandOr(here(open, text), text);
    }

    private Meaning here(Optional<Consultation> open, String text) {
        return understanding.understand(new Utterance(text, comparisons(open), open.flatMap(subjects::openStepOf)));
    }

    private Meaning commandOr(Meaning here, String text) {
        var anywhere = understanding.understand(new Utterance(text, knowledge.comparisons(), Optional.empty()));
        return anywhere instanceof Meaning.Instruction && !(here instanceof Meaning.AboutCard) ? anywhere : here;
    }

    /** {@return what the text means if no question is open and there is a current recommendation} */
    Meaning meaningUnderCard(String text) {
        return understanding.understand(Utterance.underCard(text, knowledge.comparisons()));
    }

    /**
     * {@return a yes, a no, or what is neither and says nothing else either; anything else for other text}
     *
     * @param asked the command that led to the question, if one did
     */
    Meaning decision(String text, Optional<Command> asked) {
        return understanding.understand(Utterance.decision(text, asked, knowledge.comparisons()));
    }

    /** {@return which of two projects is meant, or else what {@link #decision} returns} */
    Meaning whichProject(String text) {
        return understanding.understand(Utterance.whichProject(text, knowledge.comparisons()));
    }

    private List<Comparison> comparisons(Optional<Consultation> open) {
        return open.flatMap(subjects::comparisonOf).map(List::of).orElse(knowledge.comparisons());
    }

    /** Begins with the description, or asks what to do with it if existing answers are at stake. */
    Reply describe(Turn turn, Optional<Consultation> open, String text, Said said) {
        var current = open.orElseGet(() -> progress.begin(turn));
        return isAtStake(current) ? propose(turn, current, text, said) : take(turn, current, text, said);
    }

    /** {@return whether another description would come in the way of anything that was answered or typed} */
    static boolean isAtStake(Consultation open) {
        return !open.answers().isEmpty() || !open.project().descriptions().isEmpty();
    }

    /**
     * {@return the reply to words that say that they are about another project, or come where that is asked, or would have
     * told what is not told here; empty for any other}
     */
    Optional<Reply> aboutAnother(Turn turn, Consultation open, Meaning meaning, String text, Said said) {
        if (AnotherProject.isSaidOutright(open, meaning)) {
            return Optional.of(begin(turn, open, text, said));
        }
        boolean describes = meaning instanceof Meaning.Answers || meaning instanceof Meaning.Words;
        boolean told = PrivateAnswers.wouldBeTold(turn, open, meaning);
        if (describes && (told || asksWhich(turn, open))) {
            return Optional.of(propose(turn, open, text, said));
        }
        return told ? Optional.of(askWhich(turn, open, said)) : Optional.empty();
    }

    /** Has the text wait for which project it is about; what waited unasked is a description of the one at hand. */
    private Reply propose(Turn turn, Consultation open, String text, Said said) {
        var waiting = asksWhich(turn, open) ? open : open.keepingProposal();
        return askWhich(turn, progress.remember(waiting.proposing(text)), said);
    }

    /** {@return whether it was asked there just now which project a text that waits is about} */
    private boolean asksWhich(Turn turn, Consultation open) {
        return open.project().proposal().isPresent()
                && confirming
                        .standing(turn, Optional.of(open))
                        .filter(asked ->
                                asked.kind() == Confirmation.Kind.DESCRIPTION && confirming.isAnsweredNow(turn, asked))
                        .isPresent();
    }

    /** Begins another project with a text that says that it is one; the one at hand is set aside and loses nothing. */
    private Reply begin(Turn turn, Consultation open, String text, Said said) {
        var waiting = open.project().proposal().filter(unused -> asksWhich(turn, open));
        if (waiting.isPresent()) {
            confirming.settle(turn, Settled.Result.STARTED_OVER, said);
        } else {
            confirming.setAside(turn, said);
        }
        var aside = setAside(waiting.isPresent() ? open.withoutProposal() : open.keepingProposal(), said);
        if (aside.status() == Consultation.Status.ADVISED) {
            said.notice(PlainNotice.ANOTHER_PROJECT);
        }
        var whole = waiting.map(before -> before + "\n" + text).orElse(text);
        return take(turn, progress.begin(turn), whole, said);
    }

    /** {@return it, left for another one; where that closes it, it is said how to go back to it} */
    Consultation setAside(Consultation open, Said said) {
        var aside = progress.remember(progress.setAside(open));
        said.update(aside);
        if (aside.status() == Consultation.Status.CANCELLED && worded(aside) > 0) {
            said.notice(new ConsultationNotice.SetAside(aside.id(), worded(aside)));
        }
        return aside;
    }

    /** Asks whether to go on with the description that waits, or to start over with it, or under a card another one. */
    Reply askWhich(Turn turn, Consultation proposed, Said said) {
        var question = proposed.open()
                ? continueOrStartOver(turn, proposed)
                : new ConsultationNotice.WhichProject(proposed.id());
        return confirming.ask(turn, Confirmation.Kind.DESCRIPTION, question, Optional.of(proposed), said);
    }

    private static ConsultationNotice continueOrStartOver(Turn turn, Consultation proposed) {
        int answers = worded(proposed);
        return proposed.mayBeToldAt(turn.place())
                ? new ConsultationNotice.ContinueOrStartOver(proposed.id(), answers)
                : new ConsultationNotice.GoOnInPublic(proposed.id(), answers);
    }

    private static int worded(Consultation consultation) {
        return (int) consultation.answers().values().stream()
                .filter(answer -> !answer.withoutWords())
                .count();
    }

    /**
     * Stores the description with the consultation and applies what is understood; it is not an answer to the open
     * question.
     */
    Reply take(Turn turn, Consultation consultation, String text, Said said) {
        var described = consultation.describedBy(text).calledBy(text);
        var meaning = understanding.understand(Utterance.description(text, comparisons(Optional.of(described))));
        if (meaning instanceof Meaning.Answers answers) {
            var uptake = uptake(described, answers);
            return progress.understood(turn, uptake.consultation(), uptake.shownBack(), said);
        }
        var picked = picked(described, meaning);
        if (picked.equals(described)) {
            said.notice(PlainNotice.DESCRIPTION_KEPT);
        }
        return progress.called(turn, picked, said);
    }

    /** Goes on with the waiting description: it changes what it speaks of, as though it answered the open question. */
    Reply goOn(Turn turn, Consultation open, Said said) {
        var kept = open.project()
                .proposal()
                .map(text -> open.keepingProposal().calledBy(text))
                .orElse(open);
        var meaning = open.project().proposal().map(text -> meaning(Optional.of(open), text));
        if (meaning.isPresent() && meaning.get() instanceof Meaning.Answers answers) {
            var uptake = uptake(kept, answers);
            return progress.understood(turn, uptake.consultation(), uptake.shownBack(), said);
        }
        return progress.called(turn, kept, said);
    }

    /** Applies what was understood to the consultation, and keeps the whole text if it was more than a label. */
    Reply answered(Turn turn, Consultation consultation, Meaning.Answers answers, String text, Said said) {
        var uptake = uptake(consultation, answers);
        var kept = uptake.shownBack().isEmpty()
                ? uptake.consultation()
                : uptake.consultation().describedBy(text);
        return progress.understood(
                turn, describes(answers, uptake) ? kept.calledBy(text) : kept, uptake.shownBack(), said);
    }

    /** {@return whether the words say what is built, and more than its label} */
    private boolean describes(Meaning.Answers answers, Uptake uptake) {
        var built = knowledge
                .comparison(answers.comparison())
                .map(comparison -> comparison.steps().get(0).id())
                .flatMap(first -> Optional.ofNullable(answers.byStep().get(first)));
        return built.filter(
                        said -> !uptake.shownBack().isEmpty() || !said.either().isEmpty())
                .isPresent();
    }

    /** Leaves out what words under a card deny of the answers on which it rests; if they deny none, the card stands. */
    Reply denied(Turn turn, Consultation card, Meaning.Denial denial, String text, Said said) {
        return subjects.comparisonOf(card)
                .filter(comparison -> denies(denial, card.reconciledWith(comparison), comparison))
                .map(comparison -> {
                    var uptake = Uptake.of(subjects.reconciled(card.reopened(), said), denial, comparison);
                    var described = uptake.consultation().describedBy(text);
                    return progress.understood(turn, described, uptake.shownBack(), said);
                })
                .orElseGet(() -> said.answer(new ConsultationNotice.CardStands(card.id())));
    }

    /** Leaves out what words deny of the answers given so far; empty if they deny none. */
    Optional<Reply> takenBack(Turn turn, Consultation open, Meaning.Denial denial, String text, Said said) {
        return subjects.comparisonOf(open)
                .map(comparison -> Uptake.of(open, denial, comparison))
                .filter(uptake -> !uptake.shownBack().isEmpty())
                .map(uptake ->
                        progress.understood(turn, uptake.consultation().describedBy(text), uptake.shownBack(), said));
    }

    private static boolean denies(Meaning.Denial denial, Consultation card, Comparison comparison) {
        return !Uptake.of(card, denial, comparison).shownBack().isEmpty();
    }

    private Uptake uptake(Consultation consultation, Meaning.Answers answers) {
        var comparison = knowledge.comparison(answers.comparison());
        return Uptake.of(consultation, answers, comparison.orElseThrow());
    }

    private static Consultation picked(Consultation consultation, Meaning meaning) {
        return meaning instanceof Meaning.Words words
                        && consultation.comparison().isEmpty()
                ? consultation.comparing(words.comparison())
                : consultation;
    }
}
