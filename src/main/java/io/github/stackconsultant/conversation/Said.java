package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statements;
import io.github.stackconsultant.messaging.Topic;
import io.github.stackconsultant.messaging.Word;
import java.util.List;

/** Collects what one turn leads to saying. */
final class Said extends Statements {

    private final Turn turn;

    Said(Turn turn) {
        super(turn.person(), turn.replyPath());
        this.turn = turn;
    }

    Reply refuse(Notice notice) {
        return refuse(notice.word());
    }

    Reply refuse(Word word) {
        notice(word, "");
        return new Reply.Refused(word.kind());
    }

    Reply refuse(Consultation about, Notice notice) {
        return refuse(about, notice.word());
    }

    Reply refuse(Consultation about, Word word) {
        notice(word, about.id().value());
        return new Reply.Refused(word.kind());
    }

    void notice(Notice notice, String subject) {
        notice(notice.word(), subject);
    }

    void notice(Word word, String subject) {
        boolean onHome = turn.place().kind() == Place.Kind.HOME;
        add(onHome ? Topic.HOME : Topic.NOTICE, turn.place(), subject, word.written());
    }

    /** Has the message that shows the consultation updated. */
    void update(Consultation consultation) {
        show(Topic.CONSULTATION, consultation, List.of());
    }

    /** Has the consultation shown in a new message, below what was typed. */
    void showBelow(Consultation consultation) {
        showBelow(consultation, List.of());
    }

    void showBelow(Consultation consultation, List<String> details) {
        show(Topic.CONSULTATION_BELOW, consultation, details);
    }

    private void show(Topic topic, Consultation consultation, List<String> details) {
        if (consultation.place().kind() != Place.Kind.HOME) {
            add(topic, consultation.place(), consultation.id().value(), details);
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
            add(Topic.HOME, Place.home(turn.person()), "", List.of());
        }
    }
}
