package io.github.stackconsultant.conversation;

import io.github.stackconsultant.recommendation.ConsultationId;

/** The consultation was changed concurrently; load it again and replay the move. */
public class StaleConsultationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param consultation the consultation that was changed
     * @param version the version that could not be saved
     */
    public StaleConsultationException(ConsultationId consultation, long version) {
        super("consultation " + consultation + " was changed by another before version " + version);
    }
}
