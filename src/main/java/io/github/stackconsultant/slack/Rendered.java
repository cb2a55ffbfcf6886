package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import java.util.List;

/**
 * A message ready to send, within Slack's limits.
 *
 * @param text its text in mrkdwn, for notifications and screen readers
 */
record Rendered(String text, TextBudget.Fitted fitted) {

    Rendered(String text, List<LayoutBlock> blocks) {
        this(
                SlackLimits.clipMrkdwn(text, SlackLimits.MESSAGE_TEXT),
                TextBudget.fit(
                        blocks.subList(0, Math.min(blocks.size(), SlackLimits.MESSAGE_BLOCKS)),
                        SlackLimits.MESSAGE_BLOCKS_TEXT));
    }

    /** {@return a message of that text alone} */
    static Rendered of(String text) {
        return new Rendered(text, List.of(Kit.section(text)));
    }

    /** {@return a message of that text with a row of buttons below it} */
    static Rendered of(String text, BlockReference about, List<? extends BlockElement> buttons) {
        return new Rendered(text, List.of(Kit.section(text), Kit.actions(about.id(), buttons)));
    }

    List<LayoutBlock> blocks() {
        return fitted.blocks();
    }

    /** {@return its blocks as JSON, ready to send} */
    String json() {
        return fitted.json();
    }

    /** {@return the message with every block that only newer clients support replaced by its plain form} */
    Rendered plain() {
        return new Rendered(text, FeedbackBlock.inButtons(ChartBlock.inText(blocks())));
    }
}
