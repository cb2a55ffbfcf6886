package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of a page of the knowledge fits.
 *
 * @param blocks how many blocks
 * @param text how many characters in all of them
 */
record PageRoom(int blocks, int text) {

    static final PageRoom MODAL = new PageRoom(SlackLimits.VIEW_BLOCKS, SlackLimits.VIEW_BLOCKS_TEXT);

    /** With fewer blocks there would only be room for the note that there is more. */
    private static final int FEWEST_BLOCKS = 3;

    /** {@return the room of each of so many pages in one message} */
    static PageRoom inMessage(int pages) {
        return new PageRoom(
                Math.max(FEWEST_BLOCKS, SlackLimits.MESSAGE_BLOCKS / pages), SlackLimits.MESSAGE_BLOCKS_TEXT / pages);
    }

    /** {@return whether the page fits as it is} */
    boolean holds(List<LayoutBlock> page) {
        return page.size() <= blocks
                && page.stream().mapToInt(TextBudget::length).sum() <= text;
    }

    /** {@return as many of its blocks as fit, then a note that there is more, and its last one; texts are cut later} */
    List<LayoutBlock> cut(List<LayoutBlock> page) {
        int last = page.size() - 1;
        var cut = new ArrayList<>(page.subList(0, Math.min(last, blocks - 2)));
        cut.add(Kit.context("There is more than fits here."));
        cut.add(page.get(last));
        return cut;
    }
}
