package io.github.stackconsultant.understanding;

/** Understands what people type. */
public interface Understanding {

    /**
     * Finds the meaning of an utterance; never guesses between two.
     *
     * @return never null; the same utterance always means the same
     */
    Meaning understand(Utterance utterance);
}
