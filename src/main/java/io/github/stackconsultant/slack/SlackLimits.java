package io.github.stackconsultant.slack;

/**
 * Slack's limits on what the app sends, as numbers of characters or elements, according to its documentation and SDKs;
 * if these differ, the smaller one.
 */
final class SlackLimits {

    static final int MESSAGE_BLOCKS = 50;
    static final int VIEW_BLOCKS = 100;
    /** Undocumented: the texts of all blocks of a message together. Above some 13,200, Slack refuses the message. */
    static final int MESSAGE_BLOCKS_TEXT = 12_000;

    /** A view may have at most 250,000 bytes, and a character takes up to six. */
    static final int VIEW_BLOCKS_TEXT = 35_000;

    static final int MESSAGE_TEXT = 4_000;
    static final int SECTION_TEXT = 3_000;
    static final int SECTION_FIELD_TEXT = 2_000;
    static final int CONTEXT_TEXT = 3_000;
    static final int HEADER_TEXT = 150;
    static final int BUTTON_TEXT = 75;
    static final int BUTTON_VALUE = 2_000;
    static final int OPTION_TEXT = 75;
    static final int OPTION_VALUE = 75;
    static final int OPTIONS = 100;
    /** The texts of one question's menus together, so that a message has room for the rest. */
    static final int MENUS_TEXT = 8_000;

    static final int PLACEHOLDER = 150;
    static final int LABEL_TEXT = 2_000;
    static final int INPUT_HINT = 2_000;
    static final int VIEW_TITLE = 24;
    static final int VIEW_METADATA = 3_000;
    static final int ACTION_ELEMENTS = 25;
    static final int BLOCK_ID = 255;
    static final int CONFIRM_TITLE = 100;
    static final int CONFIRM_TEXT = 300;
    static final int CONFIRM_BUTTON = 30;
    static final int TYPED_TEXT = 3_000;
    /** A typed line, for example a name. */
    static final int TYPED_LINE = 200;

    /** No e-mail address is longer: RFC 5321 and its erratum 1690. */
    static final int TYPED_EMAIL = 254;

    /** Fits into one section even after escaping. */
    static final int TYPED_MATTER = 2_000;

    static final int CHART_TITLE = 50;
    static final int CHART_SERIES = 6;
    static final int CHART_LABEL = 20;

    private static final String ELLIPSIS = "\u2026";

    private SlackLimits() {}

    /**
     * Truncates a text and marks it as truncated; never splits a surrogate pair.
     *
     * @param most how many characters fit, above 1
     */
    static String clip(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - ELLIPSIS.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + ELLIPSIS;
    }

    /** Truncates a text in mrkdwn like {@link #clip}, without leaving an incomplete link or escape. */
    static String clipMrkdwn(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var clipped = clip(text, most);
        return withoutHalf('&', ';', withoutHalf('<', '>', clipped));
    }

    /** In mrkdwn, these characters only occur as the two ends of an escape or a link. */
    private static String withoutHalf(char opening, char closing, String clipped) {
        int start = clipped.lastIndexOf(opening);
        return start >= 0 && clipped.indexOf(closing, start) < 0 ? clipped.substring(0, start) + ELLIPSIS : clipped;
    }
}
