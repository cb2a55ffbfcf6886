package io.github.stackconsultant.slack;

/** Neutralises all markup in a text, in one pass, since a page has a thousand texts and all of them are escaped. */
final class LiteralMrkdwn {

    /** Line breaks, after which a line may begin with a quote mark. */
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    private static final int ROOM = 32;

    private final String text;
    private final StringBuilder disarmed;

    private LiteralMrkdwn(String text) {
        this.text = text;
        this.disarmed = new StringBuilder(text.length() + ROOM);
    }

    static String of(String text) {
        int first = nextMark(text, 0);
        return first == text.length() ? text : new LiteralMrkdwn(text).from(first);
    }

    /** {@return where the next character stands that may be markup; the end if there is none} */
    private static int nextMark(String text, int from) {
        int at = from;
        while (at < text.length() && !mayBeMarkup(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean mayBeMarkup(char each) {
        return switch (each) {
            case '&', '<', '>', '`', '*', '_', '~' -> true;
            default -> false;
        };
    }

    private String from(int first) {
        int copied = 0;
        for (int at = first; at < text.length(); at = nextMark(text, at + 1)) {
            disarmed.append(text, copied, at);
            add(at, text.charAt(at));
            copied = at + 1;
        }
        return disarmed.append(text, copied, text.length()).toString();
    }

    private void add(int at, char each) {
        switch (each) {
            case '&' -> disarmed.append("&amp;");
            case '<' -> disarmed.append("&lt;");
            case '>' -> disarmed.append(beginsLine(at) ? "\u200b&gt;" : "&gt;");
            case '`' -> disarmed.append('\u02cb');
            default -> addMark(at, each);
        }
    }

    /** A mark within a word formats nothing; any other is neutralised by a space on its inner side. */
    private void addMark(int at, char each) {
        if (isWithinWord(at)) {
            disarmed.append(each);
        } else {
            disarmed.append('\u2009').append(each).append('\u2009');
        }
    }

    private boolean beginsLine(int at) {
        return at == 0 || LINE_ENDS.indexOf(text.charAt(at - 1)) >= 0;
    }

    private boolean isWithinWord(int at) {
        return at > 0
                && belongsToWord(text.charAt(at - 1))
                && at + 1 < text.length()
                && belongsToWord(text.codePointAt(at + 1));
    }

    private static boolean belongsToWord(int letter) {
        return Character.isLetter(letter)
                || switch (Character.getType(letter)) {
                    case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }
}
