package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.Place;
import java.time.Clock;
import java.util.Optional;

/** Asks before something is lost, and has the message that asked say what became of it. */
final class Confirming {

    /**
     * What is asked before something is lost.
     *
     * @param about the person's open or else latest consultation
     */
    record Question(Confirmation.Kind kind, ConsultationNotice words, Optional<Consultation> about) {}

    private final Confirmations confirmations;
    private final Consultations consultations;
    private final KnowledgeBase knowledge;
    private final Clock clock;

    Confirming(Confirmations confirmations, Consultations consultations, KnowledgeBase knowledge, Clock clock) {
        this.confirmations = confirmations;
        this.consultations = consultations;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /** Asks; if the same was asked before, that message says so. */
    Reply ask(Turn turn, Question question, Said said) {
        if (isAsked(turn, question.kind()) || turn.move().decides()) {
            settle(turn, Settled.Result.ASKED_AGAIN, said);
        }
        confirmations.ask(Confirmation.of(question.kind(), turn, question.about(), clock.instant()));
        said.ask(question.words());
        return new Reply.Accepted();
    }

    /** {@return what the person was asked, if nothing has changed since} */
    Optional<Confirmation> standing(Turn turn, Optional<Consultation> open) {
        return confirmations.of(turn.person()).filter(asked -> asked.stands(latest(turn, open)));
    }

    /** {@return the same, if it is of that kind} */
    Optional<Confirmation> standing(Turn turn, Consultation about, Confirmation.Kind kind) {
        return standing(turn, Optional.of(about)).filter(asked -> asked.kind() == kind);
    }

    /** {@return the open consultation, or else the person's latest} */
    Optional<Consultation> latest(Turn turn, Optional<Consultation> open) {
        return open.or(() -> consultations.latestOf(turn.person()));
    }

    /** {@return whether nothing was asked since that change came to wait, so that a yes typed there and now is its answer} */
    boolean asksLastToApply(Turn turn, Consultation waiting) {
        return standing(turn, waiting, Confirmation.Kind.APPLY)
                .filter(asked -> isAnsweredNow(turn, asked))
                .isPresent();
    }

    /** {@return it as a question that words answer; later, only a no counts} */
    StandingQuestion question(Turn turn, Confirmation asked, boolean open) {
        var question = StandingQuestion.of(asked, open);
        return isAnsweredNow(turn, asked) ? question : question.refusable();
    }

    /** {@return whether it is asked where the turn takes place whether that change is applied} */
    boolean asksThere(Turn turn, Consultation waiting) {
        return Confirmation.toApply(waiting, clock.instant()).isAskedAt(turn.place());
    }

    /** {@return whether what the turn says is said where that was asked, and soon enough to be its answer} */
    boolean isAnsweredNow(Turn turn, Confirmation asked) {
        return asked.isAnsweredAt(turn.place(), clock.instant());
    }

    /** Keeps what the person was asked about that consultation, although the consultation has changed. */
    void stillAsks(Consultation before, Consultation now) {
        confirmations
                .of(now.person())
                .filter(asked -> asked.stands(Optional.of(before)))
                .ifPresent(asked -> confirmations.ask(asked.after(now)));
    }

    /** What was asked is answered; to be called before anything else is said. */
    void settle(Turn turn, Settled.Result result, Said said) {
        var message = confirmations.of(turn.person()).flatMap(Confirmation::message);
        confirmations.withdraw(turn.person());
        said.settle(result, message);
    }

    /**
     * The same where somebody's own data was asked about, which names nobody. In a thread everybody has its buttons, and
     * what another one does with them is no answer to whoever was asked.
     */
    void settleOwn(Turn turn, Settled.Result result, Said said) {
        if (turn.place().kind() == Place.Kind.THREAD && !isAsked(turn, Confirmation.Kind.FORGET)) {
            said.leaveUnsettled();
        } else {
            settle(turn, result, said);
        }
    }

    /** Whether to apply a change is not what was offered last, so that a yes is no answer to it. */
    void asksNotLastToApply(Turn turn) {
        if (isAsked(turn, Confirmation.Kind.APPLY)) {
            confirmations.withdraw(turn.person());
        }
    }

    /** What was asked about a text that waits is not answered, since something else that was typed takes effect. */
    void setAside(Turn turn, Said said) {
        if (isAsked(turn, Confirmation.Kind.DESCRIPTION)) {
            settle(turn, Settled.Result.SET_ASIDE, said);
        }
    }

    /** {@return whether what the person was asked last is of that kind, whatever has changed since} */
    private boolean isAsked(Turn turn, Confirmation.Kind kind) {
        return confirmations
                .of(turn.person())
                .filter(asked -> asked.kind() == kind)
                .isPresent();
    }

    /**
     * What the message that shows a consultation asked is answered. A word leaves that message above; a click shows the
     * consultation in its place.
     *
     * @param waiting the consultation as that message shows it
     */
    void settleShown(Turn turn, Consultation waiting, Settled.Result result, Said said) {
        if (!turn.move().typed()) {
            return;
        }
        consultations
                .shown(waiting.id())
                .filter(message -> message.version() == waiting.version())
                .ifPresent(message -> {
                    // or it would say below that the consultation goes on there
                    consultations.forgetShown(waiting.id(), message);
                    said.settle(result, Optional.of(message.posted()));
                });
    }

    /**
     * After anything else that the person says or does, a word is no answer any more, except to what still waits. A click
     * that changes the consultation needs nothing here, since what was asked stands for its version only; looking at the
     * home page is nothing that is done.
     */
    void lapse(Turn turn, Reply reply, Said said) {
        boolean refused = reply instanceof Reply.Refused;
        if (refused && turn.move().decides() && !isAnothers(reply)) {
            said.settle(Settled.Result.NOTHING_CHANGED, Optional.empty());
        }
        if (said.asks() || turn.move() instanceof Move.Visit) {
            return;
        }
        var waiting = said.shown().filter(shown -> shown.awaitsApply(knowledge));
        boolean outdated = !turn.move().typed() && !refused && said.shown().isPresent();
        if (waiting.isPresent()) {
            confirmations.ask(Confirmation.toApply(waiting.get(), clock.instant()));
        } else if (!outdated) {
            confirmations.lapse(turn.person());
        }
    }

    private static boolean isAnothers(Reply reply) {
        return reply instanceof Reply.Refused refused && refused.reason() instanceof ConsultationNotice.NotYours;
    }
}
