package io.github.stackconsultant.handover;

import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Statements;
import io.github.stackconsultant.messaging.Topic;
import io.github.stackconsultant.messaging.Word;

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

    Reply refuse(Word word) {
        notice(word);
        return new Reply.Refused(word.kind());
    }

    /** A word to whoever the turn is of, where they are. */
    void notice(Word word) {
        add(Topic.NOTICE, turn.place(), "", word.written());
    }

    /** Adds a statement that shows the current state of the subject in that channel. */
    void add(Topic topic, Person person, Place channel, String subject) {
        add(Statement.about(topic, subject, person, channel));
    }
}
