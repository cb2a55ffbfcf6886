package io.github.stackconsultant.conversation;

import io.github.stackconsultant.recommendation.ConsultationId;
import java.util.Optional;

/**
 * Text that somebody typed: who and where, and while which consultation is open.
 *
 * @param turn the turn that it came with, or what became of it
 * @param open the person's open consultation; empty as well where it is heard as though nothing were open
 * @param called whether the app was called with it, and not just told it where it reads along
 * @param said what is said to it
 */
record Heard(Turn turn, Optional<Consultation> open, String text, boolean called, Said said) {

    /** {@return text told where the app reads along, while nothing is open} */
    static Heard of(Turn turn, String text, Said said) {
        return new Heard(turn, Optional.empty(), text, false, said);
    }

    /** {@return the same, while that consultation is open} */
    Heard in(Optional<Consultation> consultation) {
        return new Heard(turn, consultation, text, called, said);
    }

    /** {@return the same, with another text} */
    Heard saying(String words) {
        return new Heard(turn, open, words, called, said);
    }

    /** {@return the same, as what the app was called with} */
    Heard inCall() {
        return new Heard(turn, open, text, true, said);
    }

    /** {@return the same, as though the app had not been called with it} */
    Heard inPassing() {
        return new Heard(turn, open, text, false, said);
    }

    /** {@return the open consultation's id; empty if there is none} */
    Optional<ConsultationId> about() {
        return open.map(Consultation::id);
    }

    /** {@return the open consultation, if its answers may be told where the text was typed} */
    Optional<Consultation> told() {
        return open.filter(consultation -> consultation.mayBeToldAt(turn.place()));
    }
}
