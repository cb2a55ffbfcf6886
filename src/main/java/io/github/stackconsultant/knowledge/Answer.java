package io.github.stackconsultant.knowledge;

import java.util.List;

/**
 * One offered answer of a step.
 *
 * @param label what the person reads on the button or in the menu
 * @param description one line more, shown in menus; may be empty
 * @param needs what it asks of the options; empty for an answer that is known to decide nothing
 * @param cues by what it is recognised in what people type
 */
public record Answer(AnswerId id, String label, String description, List<Need> needs, Cues cues) {

    /** Copies the list. */
    public Answer {
        needs = List.copyOf(needs);
    }
}
