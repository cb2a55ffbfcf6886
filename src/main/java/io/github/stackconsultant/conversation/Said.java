package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.Notice;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Statements;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects what one turn leads to saying. */
final class Said extends Statements {

    private final Turn turn;
    private boolean asks;
    private Optional<Consultation> shown = Optional.empty();
    private boolean settles;
    private boolean drawsHome;
    private Optional<Notice> toldAtHome = Optional.empty();

    Said(Turn turn) {
        super(turn.person(), turn.replyPath());
        this.turn = turn;
    }

    /** Tells the reason why the move is refused. */
    Reply refuse(Notice reason) {
        notice(reason);
        return new Reply.Refused(reason);
    }

    /** Tells what answers the move. */
    Reply answer(Notice notice) {
        notice(notice);
        return new Reply.Accepted();
    }

    void notice(Notice notice) {
        say(notice, new ConsultationContent.Told(notice));
    }

    /** Asks for a confirmation. */
    void ask(ConsultationNotice question) {
        asks = true;
        say(question, new ConsultationContent.Question(question));
    }

    /** On the home page, a notice of whichever kind stands on the page itself. */
    private void say(Notice notice, ConsultationContent elsewhere) {
        if (isAtHome()) {
            toldAtHome = Optional.of(notice);
            home();
        } else {
            add(turn.answeredAt(), elsewhere);
        }
    }

    private boolean isAtHome() {
        return turn.place().kind() == Place.Kind.HOME;
    }

    /** Answers a question. */
    void inform(Information information) {
        add(turn.answeredAt(), information);
    }

    /**
     * Makes the message that asked for a confirmation say what became of it, the first time that this is called; whatever
     * else answers the click goes beside it.
     */
    void settle(Settled.Result result, Optional<PostedMessage> message) {
        var clicked =
                turn.replyPath().filter(path -> path.original() && turn.move().decides());
        if (!settles && (clicked.isPresent() || message.isPresent())) {
            add(new Statement(turn.person(), turn.place(), clicked, new Settled(result, message)));
            clicked.ifPresent(path -> answerBeside());
        }
        settles = true;
    }

    /** Leaves the message that asked as it is, whatever becomes of the click. */
    void leaveUnsettled() {
        settles = true;
        answerBeside();
    }

    /** {@return whether a confirmation is asked for} */
    boolean asks() {
        return asks;
    }

    /** {@return the consultation that is shown, if one is} */
    Optional<Consultation> shown() {
        return shown;
    }

    /** Updates the message that shows the consultation. */
    void update(Consultation consultation) {
        show(consultation, new ConsultationContent.Current(consultation.id(), List.of()));
    }

    /** Shows the consultation in a new message, below what was typed. */
    void showBelow(Consultation consultation) {
        showBelow(consultation, List.of());
    }

    /** The same, with what was understood of what was typed. */
    void showBelow(Consultation consultation, List<ShownBack> understood) {
        show(consultation, new ConsultationContent.Below(consultation.id(), understood));
    }

    private void show(Consultation consultation, ConsultationContent.State state) {
        shown = Optional.of(consultation);
        if (consultation.place().kind() != Place.Kind.HOME) {
            add(consultation.place(), state);
        }
        if (isAtHome()) {
            home();
        }
    }

    /** Draws the home page. */
    void home() {
        drawsHome = true;
    }

    /** The home page is drawn only once, in the end: drawn again, it would be without what was told on it. */
    @Override
    public List<Statement> statements() {
        var page = Stream.of(new ConsultationContent.Home(toldAtHome, cardElsewhere()))
                .filter(unused -> drawsHome)
                .map(home -> Statement.at(Place.home(turn.person()), turn.person(), home));
        return Stream.concat(super.statements().stream(), page).toList();
    }

    private Optional<ConsultationContent.CardElsewhere> cardElsewhere() {
        return shown.filter(now -> now.status() == Consultation.Status.ADVISED)
                .flatMap(now ->
                        now.recommendation().map(given -> new ConsultationContent.CardElsewhere(given, now.place())));
    }
}
