package io.github.stackconsultant.handover;

import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.messaging.Notice;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Statements;

/** Collects what one turn leads to saying. */
final class Words extends Statements {

    private final HandoverTurn turn;

    Words(HandoverTurn turn) {
        super(turn.person(), turn.replyPath());
        this.turn = turn;
    }

    HandoverTurn turn() {
        return turn;
    }

    Reply refuse(Notice notice) {
        notice(notice);
        return new Reply.Refused(notice);
    }

    /** A short message to whoever the turn is of, where they are. */
    void notice(Notice notice) {
        add(turn.place(), new ConsultationContent.Told(notice));
    }

    /** Shows the request in that channel as it stands now. */
    void show(HandoverRequest request, Place channel) {
        add(Statement.at(channel, request.person(), new HandoverContent.Request(request.id())));
    }
}
