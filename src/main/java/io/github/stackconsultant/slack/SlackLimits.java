package io.github.stackconsultant.slack;

/**
 * Slack's limits on what the app sends, in characters or pieces, as its documentation and its SDKs give them; where
 * sources differ, the smaller one.
 */
final class SlackLimits {

    static final int MESSAGE_BLOCKS = 50;
    static final int VIEW_BLOCKS = 100;
    /** Undocumented: the texts of all blocks of a message together; beyond some 13,200 Slack refuses them. */
    static final int MESSAGE_BLOCKS_TEXT = 12_000;

    static final int MESSAGE_TEXT = 4_000;
    static final int SECTION_TEXT = 3_000;
    static final int CONTEXT_TEXT = 3_000;
    static final int HEADER_TEXT = 150;
    static final int BUTTON_TEXT = 75;
    static final int BUTTON_VALUE = 2_000;
    static final int OPTION_TEXT = 75;
    static final int OPTION_VALUE = 75;
    static final int OPTIONS = 100;
    static final int PLACEHOLDER = 150;
    static final int LABEL_TEXT = 2_000;
    static final int VIEW_TITLE = 24;
    static final int VIEW_METADATA = 3_000;
    static final int ACTION_ELEMENTS = 25;
    static final int BLOCK_ID = 255;
    static final int TYPED_TEXT = 3_000;
    static final int CHART_TITLE = 50;
    static final int CHART_SERIES = 6;
    static final int CHART_POINTS = 20;
    static final int CHART_LABEL = 20;

    private static final String ELLIPSIS = "\u2026";

    private SlackLimits() {}

    /**
     * Cuts a text to what fits and shows that it was cut; never cuts a character of two units in half.
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

    /** Cuts a text in mrkdwn like the other, without leaving half an escape such as {@code &am} behind. */
    static String clipMrkdwn(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var clipped = clip(text, most);
        int ampersand = clipped.lastIndexOf('&');
        boolean halfEscape = ampersand >= 0 && clipped.indexOf(';', ampersand) < 0 && clipped.length() - ampersand <= 5;
        return halfEscape ? clipped.substring(0, ampersand) + ELLIPSIS : clipped;
    }
}
