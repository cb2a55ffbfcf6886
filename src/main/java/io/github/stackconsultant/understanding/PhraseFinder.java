package io.github.stackconsultant.understanding;

/** Finds known phrases in what a person typed, whatever their case, their endings, and small slips of the keyboard. */
public interface PhraseFinder {

    /**
     * Reads a text.
     *
     * @param text of any length; only as much of it is read as a person would type
     * @return its words, and every phrase in it, longer and shorter ones alike
     */
    Reading read(String text);
}
