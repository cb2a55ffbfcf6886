package io.github.stackconsultant.persistence;

import org.springframework.dao.DataRetrievalFailureException;

/**
 * A stored row cannot be read by this version, since a newer one wrote it: an outage until that one serves again. The
 * message names the row.
 */
class UnreadableRowException extends DataRetrievalFailureException {

    private static final long serialVersionUID = 1L;

    private final String row;

    UnreadableRowException(String kind, String id, RuntimeException cause) {
        super(kind + " " + id + " cannot be read from the database", cause);
        this.row = kind + " " + id;
    }

    /** {@return the row's kind and id} */
    String row() {
        return row;
    }
}
