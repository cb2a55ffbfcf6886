package io.github.stackconsultant.conversation;

import io.github.stackconsultant.understanding.CardPart;
import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.Meaning;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A change of a card's answers that waits for Apply. Until it is applied the old answers are in force: what only asks is
 * answered beside it, what changes more of the same project joins it, and what begins something else takes its place.
 */
final class UnappliedChange {

    /** Commands that need the card as it stands, or leave it. */
    private static final Set<Command> TAKING_ITS_PLACE = EnumSet.of(Command.START, Command.RESTART, Command.VOTE);

    /** What is answered with a button. */
    private static final Set<CardPart> OFFERING =
            EnumSet.of(CardPart.WHAT_IF, CardPart.NUMBERS, CardPart.SIDES, CardPart.NEXT);

    private final Subjects subjects;
    private final Progress progress;
    private final Confirming confirming;

    UnappliedChange(Subjects subjects, Progress progress, Confirming confirming) {
        this.subjects = subjects;
        this.progress = progress;
        this.confirming = confirming;
    }

    /** {@return the open consultation, if a change of its own card waits in it} */
    Optional<Consultation> in(Optional<Consultation> open) {
        return open.filter(subjects::awaitsApply)
                .filter(current -> !current.card().reviewed());
    }

    /** {@return whether something said while it waits takes its place; what is only asked or told does not} */
    static boolean givesWayTo(Meaning meaning) {
        return isOfAnswers(meaning)
                || (meaning instanceof Meaning.Instruction instruction
                        && TAKING_ITS_PLACE.contains(instruction.command()));
    }

    /** {@return whether what answers it offers something else, so that a bare yes behind it is no clear one to the change} */
    static boolean isOfferedBeside(Meaning meaning) {
        return meaning instanceof Meaning.Decision
                || meaning instanceof Meaning.Wish
                || (meaning instanceof Meaning.AboutCard about && OFFERING.contains(about.part()));
    }

    /** {@return whether it may be meant for the consultation that waits, so that a thread of others does not act on it} */
    static boolean couldAnswer(Meaning meaning) {
        return isOfAnswers(meaning) || meaning instanceof Meaning.Words || meaning instanceof Meaning.NoAnswer;
    }

    private static boolean isOfAnswers(Meaning meaning) {
        return meaning instanceof Meaning.Answers
                || meaning instanceof Meaning.Denial
                || meaning instanceof Meaning.Revisit;
    }

    /** {@return the reminder that it waits; in a thread, which everybody reads, not what it is} */
    static ConsultationNotice reminder(Turn turn, Consultation waiting) {
        return waiting.mayBeToldAt(turn.place())
                ? new ConsultationNotice.ChangeWaits(waiting.id())
                : PlainNotice.CHANGE_WAITS_ELSEWHERE;
    }

    /** Something else was offered since, so that a yes asks again whether to apply it. */
    void isNotAskedLast(Heard heard) {
        confirming.asksNotLastToApply(heard.turn());
    }

    /**
     * Drops it, says so, and lets something else be done under the card; where that shows nothing, the card is shown.
     *
     * @param then what is done, as though nothing were open
     */
    Reply giveWay(Heard heard, Consultation waiting, Supplier<Reply> then) {
        var said = heard.said();
        confirming.settleShown(heard.turn(), waiting, Settled.Result.DROPPED, said);
        said.notice(PlainNotice.CHANGE_DROPPED);
        var card = progress.remember(progress.restored(waiting));
        var reply = then.get();
        if (said.shown().isEmpty() && said.asks()) {
            said.update(card);
        } else if (said.shown().isEmpty()) {
            said.showBelow(card);
        }
        return reply;
    }
}
