package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.understanding.Meaning;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The moves made by typing text. It answers what was asked before something is done, or else speaks of a change that waits,
 * or else means what it means.
 */
final class TypedMoves {

    private final Subjects subjects;
    private final Meanings meanings;
    private final Descriptions descriptions;
    private final UnappliedChange unapplied;
    private final TypedDecisions decisions;
    private final TypedReplies replies;
    private final TypedWhileChangeWaits whileChangeWaits;
    private final ConversationMoves table;

    TypedMoves(
            Subjects subjects,
            Meanings meanings,
            StandingCard card,
            Descriptions descriptions,
            UnappliedChange unapplied,
            UnderCard underCard,
            TypedDecisions decisions,
            TypedReplies replies,
            ConversationMoves table) {
        this.subjects = subjects;
        this.meanings = meanings;
        this.descriptions = descriptions;
        this.unapplied = unapplied;
        this.decisions = decisions;
        this.replies = replies;
        this.whileChangeWaits = new TypedWhileChangeWaits(meanings, unapplied, card, underCard, replies);
        this.table = table;
    }

    void registerIn(ConversationMoves moves) {
        moves.on(Move.Say.class, (turn, move, said) -> say(heard(turn, move.text(), said)));
        moves.on(Move.Type.class, this::type);
        moves.on(
                Move.Describe.class,
                (turn, move, said) -> describe(heard(turn, move.text(), said).inCall()));
        moves.on(Move.Quote.class, (turn, move, said) -> quote(turn, move.text(), said));
    }

    private Heard heard(Turn turn, String text, Said said) {
        return Heard.of(turn, text, said).in(subjects.openOf(turn, said));
    }

    private Reply say(Heard heard) {
        return heard.text().isBlank()
                ? heard.said()
                        .answer(new AsideNotice.NoWords(subjects.atHand(heard).map(Consultation::id)))
                : reply(heard);
    }

    private Reply reply(Heard heard) {
        return decisions
                .reply(heard)
                .orElseGet(() -> unapplied
                        .in(heard.open())
                        .map(waiting -> whileChangeWaits.reply(heard, waiting))
                        .orElseGet(() -> replies.to(heard)));
    }

    private Reply describe(Heard heard) {
        boolean own = subjects.atHand(heard)
                .filter(current -> livesInThisThread(heard.turn(), current))
                .isPresent();
        var host = own ? Optional.<Person>empty() : subjects.hostOf(heard.turn());
        if (host.isPresent()) {
            return decisions.replyBeside(heard).orElseGet(() -> beside(heard, host.get()));
        }
        if (heard.text().isBlank()) {
            return start(heard);
        }
        return reply(own ? heard.inPassing() : heard);
    }

    private Reply start(Heard heard) {
        Supplier<Reply> starts = () -> table.play(heard.turn(), new Move.Start(), heard.said());
        return unapplied
                .in(heard.open())
                .map(waiting -> unapplied.giveWay(heard, waiting, starts))
                .orElseGet(starts);
    }

    private Reply beside(Heard heard, Person host) {
        return Optional.of(meanings.ofCall(Optional.empty(), heard.text()))
                .filter(SpokenInAnothersThread::isHeard)
                .flatMap(meaning -> replies.wherever(heard.in(Optional.empty()), meaning))
                .orElseGet(() -> heard.said().refuse(ConsultationNotice.NotYours.of(host)));
    }

    private static boolean livesInThisThread(Turn turn, Consultation open) {
        return turn.place().kind() == Place.Kind.THREAD && turn.place().equals(open.place());
    }

    /** An input field for one step accepts whatever may be said at that step. */
    private Reply type(Turn turn, Move.Type move, Said said) {
        return subjects.onStep(turn, said, (open, comparison) -> {
            boolean asked = open.openStep(comparison)
                    .filter(step -> step.id().equals(move.step()))
                    .isPresent();
            return asked
                    ? say(heard(turn, move.words(), said))
                    : AnswerMoves.notAsked(open, comparison, move.step(), said);
        });
    }

    private Reply quote(Turn turn, String text, Said said) {
        if (text.isBlank()) {
            said.notice(PlainNotice.NO_WORDS);
            return table.play(turn, new Move.Start(), said);
        }
        var heard = heard(turn, text, said);
        if (meanings.of(heard.open(), text) instanceof Meaning.OtherLanguage foreign) {
            return replies.wherever(heard, foreign).orElseThrow();
        }
        return unapplied
                .in(heard.open())
                .map(waiting ->
                        unapplied.giveWay(heard, waiting, () -> descriptions.describe(heard.in(Optional.empty()))))
                .orElseGet(() -> descriptions.describe(heard));
    }
}
