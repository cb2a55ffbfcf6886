package io.github.stackconsultant.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.List;
import java.util.Optional;

/** The pieces of Block Kit that the app uses, within Slack's limits by construction. */
final class Kit {

    private Kit() {}

    static PlainTextObject plain(String text, int most) {
        return PlainTextObject.builder()
                .text(SlackLimits.clip(text, most))
                .emoji(true)
                .build();
    }

    static MarkdownTextObject mrkdwn(String text, int most) {
        return MarkdownTextObject.builder()
                .text(SlackLimits.clipMrkdwn(text, most))
                // otherwise Slack turns plain words into links and mentions
                .verbatim(true)
                .build();
    }

    /** A value comes back with a click: one that is cut short would name something else. */
    private static String whole(String value, int most) {
        if (value.length() > most) {
            throw new IllegalArgumentException("a value of " + value.length() + " characters");
        }
        return value;
    }

    static LayoutBlock header(String text) {
        return HeaderBlock.builder().text(plain(text, SlackLimits.HEADER_TEXT)).build();
    }

    static LayoutBlock section(String mrkdwn) {
        return SectionBlock.builder()
                .text(mrkdwn(mrkdwn, SlackLimits.SECTION_TEXT))
                .build();
    }

    /** Text without any markup or emoji names, for example an address. */
    static LayoutBlock literally(String text) {
        var plain = plain(text, SlackLimits.SECTION_TEXT);
        plain.setEmoji(false);
        return SectionBlock.builder().text(plain).build();
    }

    static LayoutBlock section(String blockId, String mrkdwn, BlockElement accessory) {
        return SectionBlock.builder()
                .blockId(blockId)
                .text(mrkdwn(mrkdwn, SlackLimits.SECTION_TEXT))
                .accessory(accessory)
                .build();
    }

    /** Two texts side by side; a narrow screen shows the second below the first. */
    static LayoutBlock columns(String left, String right) {
        return SectionBlock.builder()
                .fields(List.of(
                        mrkdwn(left, SlackLimits.SECTION_FIELD_TEXT), mrkdwn(right, SlackLimits.SECTION_FIELD_TEXT)))
                .build();
    }

    static LayoutBlock context(String mrkdwn) {
        return ContextBlock.builder()
                .elements(List.of(mrkdwn(mrkdwn, SlackLimits.CONTEXT_TEXT)))
                .build();
    }

    static LayoutBlock divider() {
        return DividerBlock.builder().build();
    }

    static LayoutBlock actions(String blockId, List<? extends BlockElement> elements) {
        return ActionsBlock.builder()
                .blockId(blockId)
                .elements(List.copyOf(elements.subList(0, Math.min(elements.size(), SlackLimits.ACTION_ELEMENTS))))
                .build();
    }

    static LayoutBlock input(String blockId, String label, boolean optional, BlockElement element) {
        return InputBlock.builder()
                .blockId(blockId)
                .label(plain(label, SlackLimits.LABEL_TEXT))
                .optional(optional)
                .element(element)
                .build();
    }

    /** An input that may be left empty, with a line below it. */
    static LayoutBlock hinted(String blockId, String label, String hint, BlockElement element) {
        var input = (InputBlock) input(blockId, label, true, element);
        input.setHint(plain(hint, SlackLimits.INPUT_HINT));
        return input;
    }

    static ButtonElement button(String actionId, String label, String value) {
        return ButtonElement.builder()
                .actionId(actionId)
                .text(plain(label, SlackLimits.BUTTON_TEXT))
                .value(whole(value, SlackLimits.BUTTON_VALUE))
                .build();
    }

    static ButtonElement button(ActionId action, String label, String value) {
        return button(action.id(), label, value);
    }

    static ButtonElement primary(ActionId action, String label, String value) {
        var button = button(action, label, value);
        button.setStyle("primary");
        return button;
    }

    static ButtonElement danger(ActionId action, String label, String value) {
        var button = button(action, label, value);
        button.setStyle("danger");
        return button;
    }

    /** A button that reads well out of context to a screen reader. */
    static ButtonElement labelled(ButtonElement button, String accessibilityLabel) {
        button.setAccessibilityLabel(SlackLimits.clip(accessibilityLabel, SlackLimits.BUTTON_TEXT));
        return button;
    }

    static OptionObject option(String label, String value) {
        return option(label, value, "");
    }

    static OptionObject option(String label, String value, String description) {
        var option = OptionObject.builder()
                .text(plain(label, SlackLimits.OPTION_TEXT))
                .value(whole(value, SlackLimits.OPTION_VALUE))
                .build();
        if (!description.isEmpty()) {
            option.setDescription(plain(description, SlackLimits.OPTION_TEXT));
        }
        return option;
    }

    /** A menu behind three dots, for what is seldom needed. */
    static OverflowMenuElement overflow(ActionId action, List<OptionObject> options) {
        return OverflowMenuElement.builder()
                .actionId(action.id())
                .options(options)
                .build();
    }

    static StaticSelectElement menu(
            String actionId, String placeholder, List<OptionObject> options, Optional<OptionObject> initial) {
        return StaticSelectElement.builder()
                .actionId(actionId)
                .placeholder(plain(placeholder, SlackLimits.PLACEHOLDER))
                .options(first(options))
                .initialOption(initial.orElse(null))
                .build();
    }

    static MultiStaticSelectElement menuOfSeveral(
            String actionId, String placeholder, List<OptionObject> options, List<OptionObject> initial) {
        return MultiStaticSelectElement.builder()
                .actionId(actionId)
                .placeholder(plain(placeholder, SlackLimits.PLACEHOLDER))
                .options(first(options))
                .initialOptions(initial.isEmpty() ? null : initial)
                .build();
    }

    private static List<OptionObject> first(List<OptionObject> options) {
        return options.subList(0, Math.min(options.size(), SlackLimits.OPTIONS));
    }
}
