package io.github.stackconsultant.record;

import java.util.List;
import java.util.regex.Pattern;

/** Writes Markdown with people's words escaped: nothing in them formats, links, begins a block or ends a line. */
final class Markdown {

    /**
     * Line breaks of every kind, characters that change the writing direction, and others that do not belong in a text
     * file.
     */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern FORMATTING = Pattern.compile("[\\\\`*_\\[\\]<>~|]");
    /** Characters that begin a block at the start of a line, or close a heading at its end. */
    private static final Pattern BLOCK = Pattern.compile("^([-+=:])|(?<![^ ])(#)");

    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])");
    private static final Pattern ENTITY = Pattern.compile("&(?=[#\\p{Alnum}])");
    private static final Pattern ADDRESS = Pattern.compile("https?://[\\p{Alnum}\\-._~:/?#@!$&'*+,;=%]+");

    private final StringBuilder text = new StringBuilder();

    /** {@return the words on one line, unescaped but without unprintable characters} */
    static String plain(String words) {
        var printable = UNPRINTABLE.matcher(words).replaceAll(" ");
        return BLANKS.matcher(printable).replaceAll(" ").strip();
    }

    /** {@return the words on one line, escaped so that they render literally in any place} */
    static String words(String any) {
        var escaped = FORMATTING.matcher(plain(any)).replaceAll("\\\\$0");
        escaped = ENTITY.matcher(escaped).replaceAll("\\\\&");
        escaped = NUMBERED.matcher(escaped).replaceAll("$1\\\\$2");
        return BLOCK.matcher(escaped).replaceAll("\\\\$1$2");
    }

    /** {@return the words as a link if it is a web address; otherwise only the words} */
    static String link(String words, String address) {
        return ADDRESS.matcher(address).matches() ? "[" + words(words) + "](" + address + ")" : words(words);
    }

    /** Adds a heading. */
    Markdown heading(int level, String line) {
        return block("#".repeat(level) + " " + line);
    }

    /** Adds a paragraph. */
    Markdown paragraph(String line) {
        return block(line);
    }

    /** Adds a list; without items, adds nothing. */
    Markdown items(List<String> items) {
        return items.isEmpty() ? this : block("* " + String.join("\n* ", items));
    }

    /** {@return an item with a list of its own below it} */
    static String item(String line, List<String> below) {
        return line + "\n  * " + String.join("\n  * ", below);
    }

    private Markdown block(String block) {
        if (!text.isEmpty()) {
            text.append("\n");
        }
        text.append(block).append("\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
