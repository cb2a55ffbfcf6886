package io.github.stackconsultant.yaml;

/**
 * A problem, or a piece of advice, at its place in a knowledge file.
 *
 * @param file the file as people know it
 * @param line counted from 1; 0 where it is about the file as a whole
 * @param path keys and ids down to the place; empty where it has none
 * @param what what is wrong, in a sentence without its full stop
 * @param remedy what to do about it, likewise
 */
public record Finding(String file, int line, String path, String what, String remedy) {

    /** Keeps it to one line, whatever the file holds. */
    public Finding {
        path = path.replaceAll("\\s+", " ");
        what = what.replaceAll("\\s+", " ");
    }

    /** {@return the finding in one line: file, line, path, what is wrong, and the remedy} */
    public String sentence() {
        String place = line == 0 ? file : file + ":" + line;
        String subject = path.isEmpty() ? "" : path + " ";
        return place + " " + subject + what + ". " + remedy + ".";
    }
}
