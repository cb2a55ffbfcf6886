package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.Place;
import java.util.Optional;
import java.util.OptionalLong;

/** The moves that begin a consultation, go on with it, or end it. */
final class LifeMoves {

    private final Subjects subjects;
    private final Progress progress;
    private final Descriptions descriptions;

    LifeMoves(Subjects subjects, Progress progress, Descriptions descriptions) {
        this.subjects = subjects;
        this.progress = progress;
        this.descriptions = descriptions;
    }

    void registerIn(MoveTable table) {
        table.on(Move.Start.class, (turn, move, said) -> start(turn, said));
        table.on(Move.Restart.class, this::restart);
        table.on(Move.Cancel.class, this::cancel);
        table.on(Move.GoOn.class, this::goOn);
        table.on(Move.StartOver.class, this::startOver);
    }

    private Reply start(Turn turn, Said said) {
        var open = subjects.openOf(turn, said).orElseGet(() -> progress.begin(turn));
        var here = open.place().kind() == Place.Kind.HOME || turn.place().kind() != Place.Kind.HOME
                ? open.at(turn.place())
                : open;
        return progress.called(turn, here, said);
    }

    private Reply restart(Turn turn, Move.Restart move, Said said) {
        var open = subjects.openOf(turn, said);
        if (open.isEmpty()) {
            return namesAnothers(turn, said).orElseGet(() -> progress.called(turn, progress.begin(turn), said));
        }
        if (unconfirmed(open.get(), move.confirmed())) {
            said.notice(
                    Notice.CONFIRM_RESTART,
                    open.get().id().value(),
                    count(open.get()),
                    Long.toString(open.get().version()));
            return new Reply.Accepted();
        }
        return namesAnothers(turn, said)
                .orElseGet(() -> progress.called(turn, open.get().cleared(), said));
    }

    private Reply cancel(Turn turn, Move.Cancel move, Said said) {
        return subjects.onOpen(turn, said, open -> {
            if (unconfirmed(open, move.confirmed())) {
                said.notice(Notice.CONFIRM_CANCEL, open.id().value(), count(open), Long.toString(open.version()));
                return new Reply.Accepted();
            }
            var reply = progress.clicked(turn, open.cancelled(), said);
            said.notice(Notice.CANCELLED, open.id().value());
            return reply;
        });
    }

    /** Answers at stake are asked about once; a confirmation counts only for what the person saw. */
    private static boolean unconfirmed(Consultation open, OptionalLong confirmed) {
        return !open.answers().isEmpty() && (confirmed.isEmpty() || confirmed.getAsLong() != open.version());
    }

    private static String count(Consultation open) {
        return Integer.toString(open.answers().size());
    }

    private Optional<Reply> namesAnothers(Turn turn, Said said) {
        if (turn.consultation().isEmpty()) {
            return Optional.empty();
        }
        var reply = subjects.onOwn(turn, said, own -> new Reply.Accepted());
        return Optional.of(reply).filter(Reply.Refused.class::isInstance);
    }

    private Reply goOn(Turn turn, Move.GoOn move, Said said) {
        return subjects.onOpen(turn, said, open -> {
            var goingOn = open.proposal().map(open::describedBy).orElse(open).proposing(Optional.empty());
            return progress.called(turn, goingOn, said);
        });
    }

    private Reply startOver(Turn turn, Move.StartOver move, Said said) {
        return subjects.onOpen(
                turn,
                said,
                open -> open.proposal()
                        .map(description -> descriptions.take(turn, open.cleared(), description, said))
                        .orElseGet(() -> progress.called(turn, open, said)));
    }
}
