package io.github.stackconsultant.localworkspace;

/** Slack's limits, as numbers of characters or elements, collected independently of the app's own table. */
final class BlockKitLimits {

    static final int MESSAGE_BLOCKS = 50;
    static final int VIEW_BLOCKS = 100;
    static final int MESSAGE_BLOCKS_TEXT = 13_200;
    static final int MESSAGE_TEXT = 40_000;
    static final int UPDATED_MESSAGE_TEXT = 4_000;

    /** No limit: not quite the highest number, since complaints name the one above a limit. */
    static final int UNLIMITED = Integer.MAX_VALUE - 1;

    static final int IDENTIFIER = 255;
    static final int URL = 3_000;

    static final int SECTION_TEXT = 3_000;
    static final int SECTION_FIELDS = 10;
    static final int SECTION_FIELD_TEXT = 2_000;
    static final int HEADER_TEXT = 150;
    static final int CONTEXT_ELEMENTS = 10;
    static final int ACTIONS_ELEMENTS = 25;
    static final int CONTEXT_ACTIONS_ELEMENTS = 5;
    static final int INPUT_LABEL = 2_000;
    static final int INPUT_HINT = 2_000;

    static final int TEXT_OBJECT = 3_000;
    static final int BUTTON_TEXT = 75;
    static final int BUTTON_VALUE = 2_000;
    static final int ACCESSIBILITY_LABEL = 75;
    static final int OPTION_TEXT = 75;
    static final int OPTION_VALUE = 75;
    static final int OPTION_DESCRIPTION = 75;
    static final int SELECT_OPTIONS = 100;
    static final int OVERFLOW_OPTIONS = 5;
    static final int CHECKBOX_OPTIONS = 10;
    static final int RADIO_OPTIONS = 10;
    static final int PLACEHOLDER = 150;
    static final int CONFIRM_TITLE = 100;
    static final int CONFIRM_TEXT = 300;
    static final int CONFIRM_BUTTON = 30;
    static final int TEXT_INPUT = 3_000;

    static final int CHARTS = 2;
    static final int CHART_TITLE = 50;
    static final int CHART_SERIES = 6;
    static final int CHART_POINTS = 20;
    static final int CHART_LABEL = 20;

    static final int VIEW_TITLE = 24;
    static final int VIEW_BUTTON = 24;
    static final int PRIVATE_METADATA = 3_000;
    static final int VIEW_BYTES = 250_000;
    static final int MODAL_STACK = 3;

    private BlockKitLimits() {}
}
