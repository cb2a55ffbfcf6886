package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.understanding.Meaning;
import java.util.Optional;
import java.util.regex.Pattern;

/** Applies the description of a project to a consultation. */
final class Descriptions {

    private static final int FEWEST_OF_A_SENTENCE = 3;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final KnowledgeBase knowledge;
    private final Meanings meanings;
    private final Subjects subjects;
    private final Progress progress;
    private final Confirming confirming;
    private final AnotherConsultation another;

    Descriptions(
            KnowledgeBase knowledge,
            Meanings meanings,
            Subjects subjects,
            Progress progress,
            Confirming confirming,
            AnotherConsultation another) {
        this.knowledge = knowledge;
        this.meanings = meanings;
        this.subjects = subjects;
        this.progress = progress;
        this.confirming = confirming;
        this.another = another;
    }

    /** {@return the consultation with that text, as stored; nothing else of it changes, and what was asked stands} */
    Consultation keep(Consultation consultation, String text) {
        return keep(consultation, consultation.describedBy(text));
    }

    /** Stores a consultation as it is now; whatever was asked about it still is. */
    Consultation keep(Consultation before, Consultation now) {
        var kept = progress.remember(now);
        confirming.stillAsks(before, kept);
        return kept;
    }

    /** Begins with the description, or asks what to do with it if existing answers are at stake. */
    Reply describe(Heard heard) {
        var current = heard.open().orElseGet(() -> progress.begin(heard.turn()));
        return isAtStake(current) ? propose(heard, current) : take(heard, current);
    }

    /** {@return whether another description would come in the way of anything that was answered or described} */
    static boolean isAtStake(Consultation open) {
        return !open.answers().isEmpty()
                || open.project().name().isPresent()
                || open.project().proposal().isPresent();
    }

    /**
     * {@return the reply to words that say that they are about another project, or come where that is asked, or would have
     * told what is not told here; empty for any other}
     */
    Optional<Reply> aboutAnother(Heard heard, Consultation open, Meaning meaning) {
        if (AnotherProject.isSaidOutright(open, meaning)) {
            return Optional.of(begin(heard, open));
        }
        if (meaning instanceof Meaning.NoAnswer && asksWhich(heard.turn(), open)) {
            return Optional.of(askWhich(heard.turn(), open, heard.said()));
        }
        boolean describes = meaning instanceof Meaning.Answers
                || meaning instanceof Meaning.Words
                || meaning instanceof Meaning.Denial;
        boolean told = PrivateAnswers.wouldBeTold(heard.turn(), open, meaning);
        if (describes && (told || asksWhich(heard.turn(), open) || isOfAnotherComparison(heard, open, meaning))) {
            return Optional.of(propose(heard, open));
        }
        return told ? Optional.of(askWhich(heard.turn(), open, heard.said())) : Optional.empty();
    }

    /**
     * {@return whether all that is known of it is one answer, read from words that name no thing, so that what names one
     * tells more of the same: "we sell insurance"}
     */
    boolean hardlyTell(Consultation open, Comparison comparison) {
        boolean typed = open.answerTo(comparison.firstStep().id())
                .filter(answer -> answer instanceof StepAnswer.Chosen chosen
                        && BLANKS.split(chosen.words().strip()).length >= FEWEST_OF_A_SENTENCE)
                .isPresent();
        return typed
                && open.countOfAnswersSayingSomething() == 1
                && open.project().descriptions().stream()
                        .map(text -> meanings.ofDescription(open, text))
                        .noneMatch(AnotherProject::namesOne);
    }

    /** "PostgreSQL or MySQL for our web shop", said of a chat for which a backend is chosen. */
    private boolean isOfAnotherComparison(Heard heard, Consultation open, Meaning meaning) {
        return meaning instanceof Meaning.Answers answers
                && subjects.comparisonOf(open)
                        .filter(comparison -> AnotherProject.replacesWhatIsBuilt(open, comparison, answers))
                        .filter(comparison -> meanings.isOfAnother(comparison, heard.text()))
                        .isPresent();
    }

    /** Has the text wait for which project it is about; what waited unasked is a description of the one at hand. */
    private Reply propose(Heard heard, Consultation open) {
        var waiting = asksWhich(heard.turn(), open) ? open : open.keepingProposal();
        return askWhich(heard.turn(), progress.remember(waiting.proposing(heard.description())), heard.said());
    }

    /** {@return whether it was asked there just now which project a text that waits is about} */
    boolean asksWhich(Turn turn, Consultation open) {
        return open.project().proposal().isPresent()
                && confirming
                        .standing(turn, open, Confirmation.Kind.DESCRIPTION)
                        .filter(asked -> confirming.isAnsweredNow(turn, asked))
                        .isPresent();
    }

    /** Begins another project with a text that says that it is one; the one at hand is set aside and loses nothing. */
    private Reply begin(Heard heard, Consultation open) {
        var turn = heard.turn();
        var said = heard.said();
        var waiting = open.project().proposal().filter(unused -> asksWhich(turn, open));
        if (waiting.isPresent()) {
            confirming.settle(turn, Settled.Result.STARTED_OVER, said);
        } else {
            confirming.setAside(turn, said);
        }
        var left = waiting.isPresent() ? open.withoutProposal() : open.keepingProposal();
        var begun = another.insteadOf(left, turn, PlainNotice.ANOTHER_PROJECT, said);
        var all = waiting.map(before -> before.and(heard.description())).orElseGet(heard::description);
        return take(Heard.of(turn, all, said), begun);
    }

    /** Asks whether to go on with the description that waits, or to start over with it, or under a card another one. */
    Reply askWhich(Turn turn, Consultation proposed, Said said) {
        var words = proposed.open()
                ? continueOrStartOver(turn, proposed)
                : new ConsultationNotice.WhichProject(proposed.id());
        var question = new Confirming.Question(Confirmation.Kind.DESCRIPTION, words, Optional.of(proposed));
        return confirming.ask(turn, question, said);
    }

    private static ConsultationNotice continueOrStartOver(Turn turn, Consultation proposed) {
        int answers = proposed.countOfAnswersSayingSomething();
        return proposed.mayBeToldAt(turn.place())
                ? new ConsultationNotice.ContinueOrStartOver(proposed.id(), answers)
                : new ConsultationNotice.GoOnInPublic(proposed.id(), answers);
    }

    /**
     * Stores the description with the consultation and applies what is understood; it is not an answer to the open
     * question.
     */
    Reply take(Heard heard, Consultation consultation) {
        var text = heard.text();
        sayIfReadInPart(heard);
        var meaning = meanings.ofDescription(consultation, text);
        var kept = consultation.describedBy(text);
        if (asksForHelp(meaning)) {
            heard.said().notice(PlainNotice.LET_US_BEGIN);
            return progress.called(heard.turn(), picked(kept, meaning), heard.said());
        }
        var described = kept.calledBy(heard.description());
        if (meaning instanceof Meaning.Answers answers) {
            return understood(heard, uptake(described, answers));
        }
        var picked = picked(described, meaning);
        if (picked.equals(described)) {
            heard.said().notice(kept(described));
        }
        return progress.called(heard.turn(), picked, heard.said());
    }

    /** Reads what was written before it was known what is compared, now that it is. */
    Reply takeUp(Turn turn, Consultation picked, Said said) {
        var text = String.join("\n", picked.project().descriptions());
        return !text.isEmpty() && meanings.ofDescription(picked, text) instanceof Meaning.Answers answers
                ? progress.clicked(turn, uptake(picked, answers), said)
                : progress.clicked(turn, picked, said);
    }

    /** Where it is not known yet what is compared, nobody can say that nothing matched. */
    private static PlainNotice kept(Consultation described) {
        return described.comparison().isPresent() ? PlainNotice.DESCRIPTION_KEPT : PlainNotice.DESCRIPTION_WAITS;
    }

    /** Such words are no project's name. */
    private static boolean asksForHelp(Meaning meaning) {
        return meaning instanceof Meaning.Words words && words.named() == Meaning.Answers.Named.CHOICE;
    }

    private Reply understood(Heard heard, Uptake uptake) {
        return progress.understood(heard.turn(), uptake, heard.said());
    }

    private void sayIfReadInPart(Heard heard) {
        if (!meanings.readAllOf(heard.text())) {
            heard.said().notice(PlainNotice.READ_IN_PART);
        }
    }

    /** Goes on with the waiting description: it changes what it speaks of, as though it answered the open question. */
    Reply goOn(Turn turn, Consultation open, Said said) {
        return open.project()
                .proposal()
                .map(text -> goOn(Heard.of(turn, text, said).in(Optional.of(open)), open))
                .orElseGet(() -> progress.called(turn, open, said));
    }

    private Reply goOn(Heard heard, Consultation open) {
        sayIfReadInPart(heard);
        var kept = open.keepingProposal().calledBy(heard.description());
        return meanings.of(heard.open(), heard.text()) instanceof Meaning.Answers answers
                ? understood(heard, uptake(kept, answers))
                : progress.called(heard.turn(), kept, heard.said());
    }

    /** Applies what was understood to the consultation, and keeps the whole text if it was more than a label. */
    Reply answered(Heard heard, Consultation consultation, Meaning.Answers answers) {
        sayIfReadInPart(heard);
        var uptake = uptake(consultation, answers);
        var kept = uptake.shownBack().isEmpty() ? uptake : uptake.describedBy(heard.text());
        return understood(heard, describes(answers, uptake) ? kept.calledBy(heard.description()) : kept);
    }

    /** {@return whether the words say what is built, and more than its label} */
    private boolean describes(Meaning.Answers answers, Uptake uptake) {
        var built = knowledge
                .comparison(answers.comparison())
                .map(comparison -> comparison.firstStep().id())
                .flatMap(first -> Optional.ofNullable(answers.byStep().get(first)));
        return built.filter(
                        said -> !uptake.shownBack().isEmpty() || !said.either().isEmpty())
                .isPresent();
    }

    /** Leaves out what words under a card deny of the answers on which it rests; if they deny none, the card stands. */
    Reply denied(Heard heard, Consultation card, Meaning.Denial denial) {
        return subjects.comparisonOf(card)
                .filter(comparison -> denies(denial, card.reconciledWith(comparison), comparison))
                .map(comparison -> {
                    var today = subjects.reconciled(card.reopened(), heard.said());
                    return understood(
                            heard, Uptake.of(today, denial, comparison).describedBy(heard.text()));
                })
                .orElseGet(() -> heard.said().answer(new ConsultationNotice.CardStands(card.id())));
    }

    /**
     * Leaves out what words deny of the answers given so far; empty if they deny none. Whoever says only what it is not
     * is asked what it is.
     */
    Optional<Reply> takenBack(Heard heard, Consultation open, Meaning.Denial denial) {
        return subjects.comparisonOf(open)
                .map(comparison -> Uptake.of(open, denial, comparison).askingWhatElse(comparison))
                .filter(uptake -> !uptake.shownBack().isEmpty())
                .map(uptake -> understood(heard, uptake.describedBy(heard.text())));
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
