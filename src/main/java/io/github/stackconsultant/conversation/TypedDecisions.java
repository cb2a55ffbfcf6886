package io.github.stackconsultant.conversation;

import io.github.stackconsultant.conversation.StandingQuestion.Expected;
import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.Meaning.SmallTalk.Kind;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/**
 * Takes a typed word as the answer to what was asked before something is done: whether a change that waits is applied,
 * whether something may be lost, or which project is meant.
 */
final class TypedDecisions {

    private static final Meaning CHATTER = new Meaning.SmallTalk(Kind.CHATTER);

    /** Where these are no answer, it is asked again. */
    private static final Set<Meaning> UNCLEAR = Set.of(
            StandingQuestion.YES,
            StandingQuestion.NO,
            StandingQuestion.OBJECTION,
            StandingQuestion.THIS_PROJECT,
            StandingQuestion.ANOTHER_PROJECT,
            CHATTER,
            StandingQuestion.command(Command.NOT_SURE));

    private static final Set<Meaning> HESITATION = Set.of(CHATTER, StandingQuestion.command(Command.NOT_SURE));

    private final Subjects subjects;
    private final Meanings meanings;
    private final Descriptions descriptions;
    private final Confirming confirming;
    private final UnappliedChange unapplied;
    private final StandingCard card;
    private final ConversationMoves table;

    TypedDecisions(
            Subjects subjects,
            Meanings meanings,
            Descriptions descriptions,
            Confirming confirming,
            UnappliedChange unapplied,
            StandingCard card,
            ConversationMoves table) {
        this.subjects = subjects;
        this.meanings = meanings;
        this.descriptions = descriptions;
        this.confirming = confirming;
        this.unapplied = unapplied;
        this.card = card;
        this.table = table;
    }

    /**
     * A question with the way to ask it.
     *
     * @param here whether it was asked where the words are said, since elsewhere they answer nothing
     * @param unclear replies to what is said in answer and does not answer it
     */
    private record Asked(StandingQuestion question, boolean here, Function<Meaning, Reply> unclear) {

        private Optional<Move> answered(Meaning meaning) {
            return here ? question.answered(meaning) : Optional.empty();
        }

        private boolean isMeantBy(Meaning meaning) {
            return UNCLEAR.contains(meaning)
                    || question.answered(meaning).isPresent()
                    || (question.expects() == Expected.BUTTON && meaning instanceof Meaning.Decision);
        }
    }

    /** {@return the reply to text that decides what stands, or is no decision though nothing else either} */
    Optional<Reply> reply(Turn turn, Optional<Consultation> open, String text, Said said) {
        return confirmation(turn, open, said)
                .flatMap(asked -> reply(turn, open, asked, text, said))
                .or(() -> change(turn, open, said).flatMap(asked -> reply(turn, open, asked, text, said)));
    }

    /** {@return the same where nothing counts but what the person was asked there: in the thread of another's consultation} */
    Optional<Reply> replyBeside(Turn turn, Optional<Consultation> open, String text, Said said) {
        return confirmation(turn, open, said)
                .filter(Asked::here)
                .flatMap(asked -> reply(turn, open, asked, text, said));
    }

    private Optional<Reply> reply(Turn turn, Optional<Consultation> open, Asked asked, String text, Said said) {
        var meaning = meaning(asked.question(), open, text);
        return asked.answered(meaning)
                .map(move -> decide(turn, asked.question(), move, said))
                .or(() -> Optional.of(meaning).filter(asked::isMeantBy).map(asked.unclear()));
    }

    /** A yes or a no counts only if nothing else is said: what is lost cannot be brought back. */
    private Meaning meaning(StandingQuestion question, Optional<Consultation> open, String text) {
        boolean which = question.expects() == Expected.PROJECT;
        if (which && open.isEmpty() && meanings.underCard(text) instanceof Meaning.AboutCard asked) {
            return asked;
        }
        var word = which ? meanings.whichProject(text) : meanings.decision(text, question.asked());
        if (!(word instanceof Meaning.NoAnswer)) {
            return word;
        }
        var meaning = question.expects() == Expected.BUTTON ? meanings.underCard(text) : meanings.of(open, text);
        return StandingQuestion.YES.equals(meaning) || StandingQuestion.NO.equals(meaning) ? CHATTER : meaning;
    }

    private Reply decide(Turn turn, StandingQuestion question, Move move, Said said) {
        var reply = table.play(question.about().map(turn::on).orElse(turn), move, said);
        if (reply instanceof Reply.Refused) {
            confirming.settle(turn, Settled.Result.NOTHING_CHANGED, said);
        }
        return reply;
    }

    private Optional<Asked> change(Turn turn, Optional<Consultation> open, Said said) {
        return open.filter(current -> subjects.comparisonOf(current)
                        .filter(current::awaitsApply)
                        .isPresent())
                .map(waiting -> {
                    boolean own = unapplied.in(Optional.of(waiting)).isPresent();
                    return new Asked(
                            StandingQuestion.toApply(waiting, confirming.asksLastToApply(turn, waiting), own),
                            confirming.asksThere(turn, waiting),
                            meaning -> unclear(turn, waiting, meaning, said));
                });
    }

    /** What would answer it where it was asked has it asked again elsewhere, and so has a yes that comes too late. */
    private Reply unclear(Turn turn, Consultation waiting, Meaning meaning, Said said) {
        boolean decides = StandingQuestion.YES.equals(meaning)
                || !(confirming.asksThere(turn, waiting) || HESITATION.contains(meaning));
        return decides && waiting.mayBeToldAt(turn.place())
                ? askAgainToApply(turn, waiting, said)
                : said.answer(UnappliedChange.reminder(turn, waiting));
    }

    private Reply askAgainToApply(Turn turn, Consultation waiting, Said said) {
        if (turn.place().equals(waiting.place())) {
            confirming.settleShown(turn, waiting, Settled.Result.ASKED_AGAIN, said);
        }
        return card.shown(turn, waiting, said);
    }

    private Optional<Asked> confirmation(Turn turn, Optional<Consultation> open, Said said) {
        return confirming.standing(turn, open).flatMap(asked -> switch (asked.kind()) {
            case APPLY -> Optional.empty();
            case VOTE ->
                Optional.of(new Asked(
                                StandingQuestion.toConfirmVote(),
                                true,
                                unclear -> said.answer(PlainNotice.VOTE_BY_BUTTON)))
                        .filter(unused -> confirming.isAnsweredNow(turn, asked));
            default ->
                Optional.of(new Asked(
                                confirming.question(turn, asked, open.isPresent()),
                                asked.isAskedAt(turn.place()),
                                meaning -> askAgain(turn, asked, open, meaning, said)))
                        .filter(unused ->
                                asked.kind() != Confirmation.Kind.DESCRIPTION || confirming.isAnsweredNow(turn, asked));
        });
    }

    private Reply askAgain(Turn turn, Confirmation asked, Optional<Consultation> open, Meaning unclear, Said said) {
        return switch (asked.kind()) {
            case RESTART -> table.play(turn, new Move.Restart(OptionalLong.empty()), said);
            case CANCEL -> table.play(turn, new Move.Cancel(OptionalLong.empty()), said);
            case FORGET -> table.play(turn, new Move.ForgetMe(false), said);
            case DESCRIPTION -> askWhich(turn, confirming.latest(turn, open).orElseThrow(), unclear, said);
            case APPLY, VOTE -> throw new IllegalArgumentException(asked.kind() + " is not asked again here");
        };
    }

    /** Whoever says yes has overlooked that there are two. */
    private Reply askWhich(Turn turn, Consultation proposed, Meaning unclear, Said said) {
        if (StandingQuestion.YES.equals(unclear) || StandingQuestion.NO.equals(unclear)) {
            said.notice(PlainNotice.WHICH_OF_TWO);
        }
        return descriptions.askWhich(turn, proposed, said);
    }
}
