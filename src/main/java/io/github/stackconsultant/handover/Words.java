package io.github.stackconsultant.handover;

import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.messaging.Notice;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Statements;
import io.github.stackconsultant.messaging.Topic;
import java.util.Optional;

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
        add(Topic.NOTICE, turn.place(), "", Optional.of(notice));
    }

    /** Adds a statement that shows the current state of the subject in that channel. */
    void add(Topic topic, Person person, Place channel, String subject) {
        add(Statement.about(topic, subject, person, channel));
    }
}
