package io.github.stackconsultant.persistence;

/** The address of the database cannot be understood; the message never holds the address, since a password is in it. */
class MalformedDatabaseUrlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedDatabaseUrlException(String problem) {
        super(DatabaseUrlPostProcessor.VARIABLE + " cannot be used: " + problem);
    }
}
