package io.github.stackconsultant.understanding;

/** Finds known phrases in typed text, regardless of case and endings, and despite small slips of the keyboard. */
public interface PhraseFinder {

    /**
     * Reads a text.
     *
     * @param text a text of any length; no more of it is read than a person would plausibly type
     * @return its words, and every phrase in it, including phrases inside longer ones
     */
    Reading read(String text);

    /** {@return whether the whole of a text is read} */
    boolean readsAllOf(String text);
}
