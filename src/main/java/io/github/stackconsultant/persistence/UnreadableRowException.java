package io.github.stackconsultant.persistence;

import org.springframework.dao.DataRetrievalFailureException;
import tools.jackson.core.JacksonException;

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

    /** {@return what is read of that row, if this version can read it} */
    static <T, E extends Exception> T reading(String kind, String id, Reading<T, E> row) throws E {
        try {
            return row.read();
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new UnreadableRowException(kind, id, unreadable);
        }
    }

    /** {@return the row's kind and id} */
    String row() {
        return row;
    }

    /** Reads a row, or a part of it. */
    interface Reading<T, E extends Exception> {

        T read() throws E;
    }
}
