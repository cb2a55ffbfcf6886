package io.github.stackconsultant.conversation;

import io.github.stackconsultant.recommendation.ConsultationId;
import java.util.Optional;

/**
 * Text that somebody typed: who and where, and while which consultation is open.
 *
 * @param turn the turn that it came with, or what became of it
 * @param open the person's open consultation; empty as well where it is heard as though nothing were open
 * @param quoted whether the text is, or has in it, a message that somebody else may have written
 * @param called whether the app was called with it, and not just told it where it reads along
 * @param said what is said to it
 */
record Heard(Turn turn, Optional<Consultation> open, String text, boolean quoted, boolean called, Said said) {

    /** {@return text told where the app reads along, while nothing is open} */
    static Heard of(Turn turn, String text, Said said) {
        return new Heard(turn, Optional.empty(), text, turn.move() instanceof Move.Quote, false, said);
    }

    /** {@return a text that waited, heard in the same way} */
    static Heard of(Turn turn, DescribedProject.Proposal waited, Said said) {
        return new Heard(turn, Optional.empty(), waited.text(), waited.quoted(), false, said);
    }

    /** {@return the text, as a description} */
    DescribedProject.Proposal description() {
        return new DescribedProject.Proposal(text, quoted);
    }

    /** {@return the same, while that consultation is open} */
    Heard in(Optional<Consultation> consultation) {
        return new Heard(turn, consultation, text, quoted, called, said);
    }

    /** {@return the same, with another text} */
    Heard saying(DescribedProject.Proposal words) {
        return new Heard(turn, open, words.text(), words.quoted(), called, said);
    }

    /** {@return the same, as what the app was called with} */
    Heard inCall() {
        return new Heard(turn, open, text, quoted, true, said);
    }

    /** {@return the same, as though the app had not been called with it} */
    Heard inPassing() {
        return new Heard(turn, open, text, quoted, false, said);
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
