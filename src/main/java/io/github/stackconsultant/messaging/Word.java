package io.github.stackconsultant.messaging;

import java.util.ArrayList;
import java.util.List;

/**
 * A short word that is to be said.
 *
 * @param details what it names, as its kind reads it
 */
public record Word(WordKind kind, List<String> details) {

    /** Copies the list. */
    public Word {
        details = List.copyOf(details);
    }

    /** {@return this as a statement's details: its kind and what it names} */
    public List<String> written() {
        var written = new ArrayList<>(List.of(kind.name()));
        written.addAll(details);
        return written;
    }
}
