package io.github.stackconsultant.understanding;

/** Understands what people type. */
public interface Understanding {

    /**
     * Finds the meaning of an utterance; never guesses between two.
     *
     * @return never null; the same utterance always means the same
     */
    Meaning understand(Utterance utterance);

    /**
     * {@return whether a text that means a command says anything else beside it, in whatever words: "skip this, nobody else does
     * it for beekeepers"}
     */
    boolean saysMore(Utterance command);

    /** {@return whether it reads the whole of a text, and not only as much as a person would plausibly type} */
    boolean readsAllOf(String text);
}
