package io.github.stackconsultant.handover;

import io.github.stackconsultant.conversation.Notice;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Statements;
import io.github.stackconsultant.messaging.Topic;
import java.util.ArrayList;
import java.util.List;
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

    Reply refuse(Notice notice, String... details) {
        notice(notice, details);
        return new Reply.Refused(notice);
    }

    /** A word to whoever the turn is of, where they are. */
    void notice(Notice notice, String... details) {
        add(Topic.NOTICE, turn.place(), "", named(notice, details));
    }

    /** A word to somebody else, in their direct messages. */
    void noticeTo(Person person, Notice notice, String... details) {
        add(new Statement(Topic.NOTICE, person, Place.direct(person), Optional.empty(), "", named(notice, details)));
    }

    /** Has the state of that subject shown in that channel. */
    void add(Topic topic, Person person, Place channel, String subject) {
        add(Statement.about(topic, subject, person, channel));
    }

    private static List<String> named(Notice notice, String... details) {
        var words = new ArrayList<>(List.of(notice.name()));
        words.addAll(List.of(details));
        return words;
    }
}
