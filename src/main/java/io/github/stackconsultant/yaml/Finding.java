package io.github.stackconsultant.yaml;

/**
 * A problem or a piece of advice, with its location in a knowledge file.
 *
 * @param file the file's name for messages
 * @param line counted from 1; 0 if it is about the file as a whole
 * @param path keys and ids down to the location; empty if there is none
 * @param what what is wrong, in a sentence without its full stop
 * @param remedy what to do about it, likewise
 */
public record Finding(String file, int line, String path, String what, String remedy) {

    /** Keeps it on one line, whatever the file contains. */
    public Finding {
        path = path.replaceAll("\\s+", " ");
        what = what.replaceAll("\\s+", " ");
    }

    /** {@return the finding in one line: file, line, path, what is wrong, and the remedy} */
    public String sentence() {
        var place = line == 0 ? file : file + ":" + line;
        var subject = path.isEmpty() ? "" : path + " ";
        return place + " " + subject + what + ". " + remedy + ".";
    }
}
