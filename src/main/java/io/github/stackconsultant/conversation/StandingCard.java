package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.understanding.CardPart;
import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.Meaning.SmallTalk.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Handles what is typed about the current recommendation while no question is open. The answers stay as they are, unless
 * their last change is taken back.
 */
final class StandingCard {

    /** Commands that make no sense here, since they need an open question. */
    private static final Set<Command> ABOUT_A_QUESTION = EnumSet.of(Command.SKIP, Command.NOT_SURE);

    /** Parts that are not on the card itself, but opened by one of its buttons. */
    private static final Set<CardPart> BESIDE = EnumSet.of(CardPart.NUMBERS, CardPart.SIDES, CardPart.WHAT_IF);

    /** Where no question is open, nothing is left to be closed. */
    private static final Meaning CANCEL = new Meaning.Instruction(Command.CANCEL);

    private static final Meaning UNDO = new Meaning.Instruction(Command.BACK);

    private static final Meaning THANKS = new Meaning.SmallTalk(Kind.THANKS);

    private static final Meaning SOURCES = new Meaning.Instruction(Command.SOURCES);

    private static final Set<Kind> SAYS_NOTHING_NEW =
            EnumSet.of(Kind.AGREEMENT, Kind.REFUSAL, Kind.FAREWELL, Kind.CHATTER);

    private final Subjects subjects;
    private final Progress progress;

    StandingCard(Subjects subjects, Progress progress) {
        this.subjects = subjects;
        this.progress = progress;
    }

    /**
     * {@return the consultation whose card may be meant; in a thread, which everybody reads, only one that is already
     * there}
     */
    Optional<Consultation> of(Turn turn, Optional<Consultation> open) {
        return open.isPresent() ? Optional.empty() : subjects.standing(turn);
    }

    /** {@return the reply to text about the card, in which a change may wait; empty for other text} */
    Optional<Reply> reply(Heard heard, Consultation card, Meaning meaning) {
        var turn = heard.turn();
        var said = heard.said();
        var information = information(card, meaning);
        if (information.isPresent()) {
            said.inform(information.get());
            remindOfChange(card, said);
            return Optional.of(new Reply.Accepted());
        }
        if (meaning instanceof Meaning.AboutCard about && BESIDE.contains(about.part())) {
            var recommendation = card.recommendation().orElseThrow();
            said.notice(new ConsultationNotice.BesideCard(card.id(), about.part(), recommendation));
            remindOfChange(card, said);
            return Optional.of(new Reply.Accepted());
        }
        if (meaning instanceof Meaning.Decision decision) {
            return decided(card, decision, said);
        }
        if (UNDO.equals(meaning)) {
            return Optional.of(undo(turn, card, said));
        }
        var told = told(card, meaning);
        if (!told.isEmpty()) {
            told.forEach(said::notice);
            return Optional.of(new Reply.Accepted());
        }
        if (meaning instanceof Meaning.AboutCard about && !about.part().isComment()) {
            return Optional.of(shown(turn, card, said));
        }
        if (saysNothingNew(meaning) || (CANCEL.equals(meaning) && !card.open())) {
            return Optional.of(said.answer(
                    card.open()
                            ? new ConsultationNotice.ChangeWaits(card.id())
                            : new ConsultationNotice.CardStands(card.id())));
        }
        return Optional.empty();
    }

    /** A card that a change waits for is still open. */
    private static void remindOfChange(Consultation card, Said said) {
        if (card.open()) {
            said.notice(new ConsultationNotice.ChangeWaits(card.id()));
        }
    }

    /** {@return what is said of the answers behind the card, or of what to do with it; nothing for another meaning} */
    private static List<ConsultationNotice> told(Consultation card, Meaning meaning) {
        if (meaning instanceof Meaning.AboutAnswers asked) {
            return AnswersExplanation.of(card, asked);
        }
        if (meaning instanceof Meaning.Objection) {
            return List.of(new ConsultationNotice.WhatIsWrong(card.id()));
        }
        if (isAbout(meaning, CardPart.ANSWERS)) {
            return List.of(new ConsultationNotice.Answered(card.id()));
        }
        var word = card.open() ? Optional.<ConsultationNotice>empty() : shortWord(meaning);
        if (word.isPresent()) {
            return List.of(word.get());
        }
        // who says yes where nothing was asked wants to go on
        boolean goesOn = StandingQuestion.YES.equals(meaning) && !card.open();
        boolean lost =
                meaning instanceof Meaning.AboutStep about && about.step().isEmpty();
        return lost || goesOn || isAbout(meaning, CardPart.NEXT)
                ? List.of(new ConsultationNotice.NextSteps(
                        card.id(), card.recommendation().orElseThrow()))
                : List.of();
    }

    /** {@return the reply to praise, and to whoever needs a moment; a change that waits is more important} */
    private static Optional<ConsultationNotice> shortWord(Meaning meaning) {
        if (THANKS.equals(meaning) || isAbout(meaning, CardPart.PRAISE)) {
            return Optional.of(PlainNotice.GLAD);
        }
        return isAbout(meaning, CardPart.PAUSE) ? Optional.of(PlainNotice.TAKE_YOUR_TIME) : Optional.empty();
    }

    /** Takes back the last change, if there was one in the same project; otherwise everything can be changed. */
    private Reply undo(Turn turn, Consultation card, Said said) {
        return subjects.comparisonOf(card)
                .filter(comparison ->
                        earlier(card.reconciledWith(comparison), comparison).isPresent())
                .flatMap(comparison -> earlier(subjects.reconciled(card.reopened(), said), comparison))
                .map(uptake -> progress.understood(turn, uptake, said))
                .orElseGet(() -> said.answer(new ConsultationNotice.Answered(card.id())));
    }

    private static Optional<Uptake> earlier(Consultation card, Comparison comparison) {
        return Optional.of(Uptake.takingBack(card, comparison))
                .filter(uptake -> !uptake.shownBack().isEmpty());
    }

    private static boolean isAbout(Meaning meaning, CardPart part) {
        return meaning instanceof Meaning.AboutCard about && about.part() == part;
    }

    /** What the card says among other things is said alone. */
    private static Optional<Information> information(Consultation card, Meaning meaning) {
        var recommendation = card.recommendation().orElseThrow();
        if (meaning instanceof Meaning.AboutOption about) {
            return card.isAbout(about.comparison())
                    ? Optional.of(new OptionStanding(recommendation, about.option(), about.name(), about.whether()))
                    : Optional.empty();
        }
        if (isAbout(meaning, CardPart.SURE) || isAbout(meaning, CardPart.DECIDE)) {
            return Optional.of(new Certainty(recommendation));
        }
        if (isAbout(meaning, CardPart.MEASURES)) {
            return Optional.of(new Measures(recommendation));
        }
        if (isAbout(meaning, CardPart.WHY)) {
            return Optional.of(new Reasons(recommendation));
        }
        if (isAbout(meaning, CardPart.TOGETHER)) {
            return Optional.of(new Together(recommendation));
        }
        return SOURCES.equals(meaning)
                ? card.comparison().map(about -> new SourceList(List.of(about), Optional.of(recommendation)))
                : Optional.empty();
    }

    /** Options of another comparison were not decided on here. */
    private static Optional<Reply> decided(Consultation card, Meaning.Decision decision, Said said) {
        var options = card.comparison().map(decision.named()::get).orElse(List.of());
        if (options.isEmpty() && !decision.named().isEmpty()) {
            return Optional.empty();
        }
        boolean several = decision.several() || options.size() > 1;
        return Optional.of(said.answer(new ConsultationNotice.Decided(
                card.id(),
                card.recommendation().orElseThrow(),
                several ? Optional.empty() : options.stream().findFirst(),
                several,
                decision.reason())));
    }

    private static boolean saysNothingNew(Meaning meaning) {
        return (meaning instanceof Meaning.SmallTalk talk && SAYS_NOTHING_NEW.contains(talk.kind()))
                || (meaning instanceof Meaning.AboutCard about && about.part().isComment())
                || (meaning instanceof Meaning.Instruction instruction
                        && ABOUT_A_QUESTION.contains(instruction.command()));
    }

    /** Shows it below; where it lives already, nothing is stored. */
    Reply shown(Turn turn, Consultation card, Said said) {
        if (!turn.place().equals(card.place())) {
            return progress.called(turn, card, said);
        }
        said.showBelow(card);
        return new Reply.Accepted();
    }
}
