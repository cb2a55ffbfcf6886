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

    private static final Meaning FAREWELL = new Meaning.SmallTalk(Kind.FAREWELL);

    /** Where these are no answer, it is asked again. */
    private static final Set<Meaning> UNCLEAR = Set.of(
            StandingQuestion.YES,
            StandingQuestion.NO,
            StandingQuestion.OBJECTION,
            StandingQuestion.THIS_PROJECT,
            StandingQuestion.ANOTHER_PROJECT,
            CHATTER,
            new Meaning.Instruction(Command.NOT_SURE));

    private static final Set<Meaning> HESITATION = Set.of(CHATTER, new Meaning.Instruction(Command.NOT_SURE));

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
    Optional<Reply> reply(Heard heard) {
        return confirmation(heard)
                .flatMap(asked -> reply(heard, asked))
                .or(() -> change(heard).flatMap(asked -> reply(heard, asked)));
    }

    /** {@return the same where nothing counts but what the person was asked there: in the thread of another's consultation} */
    Optional<Reply> replyBeside(Heard heard) {
        return confirmation(heard).filter(Asked::here).flatMap(asked -> reply(heard, asked));
    }

    private Optional<Reply> reply(Heard heard, Asked asked) {
        var meaning = meaning(heard, asked.question());
        return asked.answered(meaning)
                .map(move -> decide(heard, asked.question(), move))
                .or(() -> Optional.of(meaning).filter(asked::isMeantBy).map(asked.unclear()));
    }

    /** A yes or a no counts only if nothing else is said: what is lost cannot be brought back. */
    private Meaning meaning(Heard heard, StandingQuestion question) {
        var text = heard.text();
        if (FAREWELL.equals(meanings.of(heard.open(), text))) {
            // a question that waits is not asked again of whoever says goodbye
            return FAREWELL;
        }
        boolean which = question.expects() == Expected.PROJECT;
        if (which
                && heard.open().isEmpty()
                && meanings.underCard(Optional.empty(), text) instanceof Meaning.AboutCard asked
                && !asked.part().isComment()) {
            return asked;
        }
        var word = which ? meanings.whichProject(text) : meanings.decision(text, question.asked());
        if (!(word instanceof Meaning.NoAnswer)) {
            return word;
        }
        var meaning = question.expects() == Expected.BUTTON
                ? meanings.underCard(heard.open(), text)
                : meanings.of(heard.open(), text);
        return StandingQuestion.YES.equals(meaning) || StandingQuestion.NO.equals(meaning)
                ? deniesMore(heard).orElse(CHATTER)
                : meaning;
    }

    /** "there is no heavy computation" is no bare no. */
    private Optional<Meaning> deniesMore(Heard heard) {
        return heard.open()
                .map(waiting -> meanings.underCard(Optional.of(waiting), heard.text()))
                .filter(Meaning.Denial.class::isInstance);
    }

    private Reply decide(Heard heard, StandingQuestion question, Move move) {
        var turn = heard.turn();
        var reply = table.play(question.about().map(turn::on).orElse(turn), move, heard.said());
        if (reply instanceof Reply.Refused) {
            confirming.settle(turn, Settled.Result.NOTHING_CHANGED, heard.said());
        }
        return reply;
    }

    private Optional<Asked> change(Heard heard) {
        return heard.open().filter(subjects::awaitsApply).map(waiting -> {
            boolean own = unapplied.in(Optional.of(waiting)).isPresent();
            boolean last = confirming.asksLastToApply(heard.turn(), waiting);
            return new Asked(
                    StandingQuestion.toApply(waiting, last, own),
                    confirming.asksThere(heard.turn(), waiting),
                    meaning -> unclear(heard, waiting, meaning));
        });
    }

    /** What would answer it where it was asked has it asked again elsewhere, and so has a yes that comes too late. */
    private Reply unclear(Heard heard, Consultation waiting, Meaning meaning) {
        boolean decides = StandingQuestion.YES.equals(meaning)
                || !(confirming.asksThere(heard.turn(), waiting) || HESITATION.contains(meaning));
        return decides && waiting.mayBeToldAt(heard.turn().place())
                ? askAgainToApply(heard, waiting)
                : heard.said().answer(UnappliedChange.reminder(heard.turn(), waiting));
    }

    private Reply askAgainToApply(Heard heard, Consultation waiting) {
        if (heard.turn().place().equals(waiting.place())) {
            confirming.settleShown(heard.turn(), waiting, Settled.Result.ASKED_AGAIN, heard.said());
        }
        return card.shown(heard.turn(), waiting, heard.said());
    }

    /** A word elsewhere or later is no answer to what waits on; a change that waits is asked about in its own way. */
    private Optional<Asked> confirmation(Heard heard) {
        var turn = heard.turn();
        return confirming
                .standing(turn, heard.open())
                .filter(asked -> asked.kind() != Confirmation.Kind.APPLY)
                .filter(asked -> !asked.kind().waits() || confirming.isAnsweredNow(turn, asked))
                .map(asked -> new Asked(
                        confirming.question(turn, asked, heard.open().isPresent()),
                        asked.isAskedAt(turn.place()),
                        meaning -> askAgain(heard, asked, meaning)));
    }

    private Reply askAgain(Heard heard, Confirmation asked, Meaning unclear) {
        return switch (asked.kind()) {
            case RESTART -> table.play(heard.turn(), new Move.Restart(OptionalLong.empty()), heard.said());
            case CANCEL -> table.play(heard.turn(), new Move.Cancel(OptionalLong.empty()), heard.said());
            case FORGET -> table.play(heard.turn(), new Move.ForgetMe(false), heard.said());
            case DESCRIPTION -> askWhich(heard, unclear);
            case VOTE -> heard.said().answer(PlainNotice.VOTE_BY_BUTTON);
            case APPLY -> throw new IllegalArgumentException("a change is asked about again by itself");
        };
    }

    /** Whoever says yes has overlooked that there are two. */
    private Reply askWhich(Heard heard, Meaning unclear) {
        if (StandingQuestion.YES.equals(unclear) || StandingQuestion.NO.equals(unclear)) {
            heard.said().notice(PlainNotice.WHICH_OF_TWO);
        }
        var proposed = confirming.latest(heard.turn(), heard.open()).orElseThrow();
        return descriptions.askWhich(heard.turn(), proposed, heard.said());
    }
}
