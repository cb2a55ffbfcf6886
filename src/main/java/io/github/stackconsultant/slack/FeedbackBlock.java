package io.github.stackconsultant.slack;

import com.slack.api.model.block.ContextActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.FeedbackButtonObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.FeedbackButtonsElement;
import io.github.stackconsultant.recommendation.Advice;
import java.util.List;
import java.util.stream.Stream;

/** Asks below a card whether it was helpful. */
final class FeedbackBlock {

    private FeedbackBlock() {}

    /** {@return the question, since Slack draws the two buttons as bare thumbs, and the buttons} */
    static List<LayoutBlock> of(Advice advice) {
        return List.of(Kit.context("Was this helpful?"), buttons(advice));
    }

    private static LayoutBlock buttons(Advice advice) {
        return ContextActionsBlock.builder()
                .blockId(BlockReference.of("feedback", advice).id())
                .elements(List.of(FeedbackButtonsElement.builder()
                        .actionId(ActionId.FEEDBACK.id())
                        .positiveButton(opinion("Helpful", "yes", "This recommendation was helpful"))
                        .negativeButton(opinion("Not helpful", "no", "This recommendation was not helpful"))
                        .build()))
                .build();
    }

    private static FeedbackButtonObject opinion(String label, String value, String accessibilityLabel) {
        return FeedbackButtonObject.builder()
                .text(Kit.plain(label, SlackLimits.BUTTON_TEXT))
                .value(value)
                .accessibilityLabel(accessibilityLabel)
                .build();
    }

    /** {@return the blocks with ordinary buttons in place of those for feedback, which older clients do not know} */
    static List<LayoutBlock> inButtons(List<LayoutBlock> blocks) {
        return blocks.stream()
                .map(block -> block instanceof ContextActionsBlock asked ? inButtons(asked) : block)
                .toList();
    }

    private static LayoutBlock inButtons(ContextActionsBlock asked) {
        var buttons = asked.getElements().stream()
                .filter(FeedbackButtonsElement.class::isInstance)
                .map(FeedbackButtonsElement.class::cast)
                .<BlockElement>flatMap(
                        pair -> Stream.of(button(1, pair.getPositiveButton()), button(2, pair.getNegativeButton())))
                .toList();
        return Kit.actions(asked.getBlockId(), buttons);
    }

    private static ButtonElement button(int position, FeedbackButtonObject opinion) {
        var button = Kit.button(
                ActionId.FEEDBACK_BUTTON.id(position), opinion.getText().getText(), opinion.getValue());
        return Kit.labelled(button, opinion.getAccessibilityLabel());
    }
}
