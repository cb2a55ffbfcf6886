package io.github.stackconsultant.persistence;

/** A stored row cannot be read by this version; the message names the row. */
class UnreadableRowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String row;

    UnreadableRowException(String kind, String id, RuntimeException cause) {
        super(kind + " " + id + " cannot be read from the database", cause);
        row = kind + " " + id;
    }

    /** {@return which row it is, in words without content} */
    String row() {
        return row;
    }
}
