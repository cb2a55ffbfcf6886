package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A message ready to send.
 *
 * @param text what it says in plain text: for notifications and screen readers
 */
record Rendered(String text, List<LayoutBlock> blocks) {

    Rendered {
        text = SlackLimits.clip(text, SlackLimits.MESSAGE_TEXT);
        blocks = List.copyOf(blocks.subList(0, Math.min(blocks.size(), SlackLimits.MESSAGE_BLOCKS)));
    }

    /** {@return the same with every block that only newer clients know replaced by its plain form} */
    Rendered plain() {
        return new Rendered(
                text,
                blocks.stream()
                        .map(block -> block instanceof ChartBlock chart ? chart.asText() : block)
                        .toList());
    }

    boolean hasChart() {
        return blocks.stream().anyMatch(ChartBlock.class::isInstance);
    }
}
