package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.Detail;
import io.github.stackconsultant.messaging.Notice;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statements;
import io.github.stackconsultant.messaging.Topic;
import java.util.Optional;

/** Collects what one turn leads to saying. */
final class Said extends Statements {

    private final Turn turn;

    Said(Turn turn) {
        super(turn.person(), turn.replyPath());
        this.turn = turn;
    }

    Reply refuse(Notice notice) {
        notice(notice, "");
        return new Reply.Refused(notice);
    }

    Reply refuse(Consultation about, Notice notice) {
        notice(notice, about.id().value());
        return new Reply.Refused(notice);
    }

    void notice(Notice notice, String subject) {
        boolean onHome = turn.place().kind() == Place.Kind.HOME;
        add(onHome ? Topic.HOME : Topic.NOTICE, turn.place(), subject, Optional.of(notice));
    }

    /** Has the message that shows the consultation updated. */
    void update(Consultation consultation) {
        show(Topic.CONSULTATION, consultation, Optional.empty());
    }

    /** Has the consultation shown in a new message, below what was typed. */
    void showBelow(Consultation consultation) {
        show(Topic.CONSULTATION_BELOW, consultation, Optional.empty());
    }

    /** The same, with what was understood of what was typed. */
    void showBelow(Consultation consultation, ConsultationNotice.Understood understood) {
        show(Topic.CONSULTATION_BELOW, consultation, Optional.of(understood));
    }

    private void show(Topic topic, Consultation consultation, Optional<Detail> detail) {
        if (consultation.place().kind() != Place.Kind.HOME) {
            add(topic, consultation.place(), consultation.id().value(), detail);
        }
        if (turn.place().kind() == Place.Kind.HOME) {
            home();
        }
    }

    /**
     * The home page is drawn only once, with the notice if there is one; drawing it again without the notice would
     * remove it.
     */
    void home() {
        if (statements().stream().noneMatch(statement -> statement.topic() == Topic.HOME)) {
            add(Topic.HOME, Place.home(turn.person()), "", Optional.empty());
        }
    }
}
