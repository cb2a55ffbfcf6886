package io.github.stackconsultant.knowledge;

import java.util.List;

/**
 * One offered answer of a step.
 *
 * @param label what the person reads on the button or in the menu
 * @param description one line more, shown in menus; may be empty
 * @param needs what it asks of the options; empty for an answer that is known to decide nothing
 * @param cues by what it is recognised in what people type
 * @param excludes answers of the same step that cannot hold beside it, nor it beside them
 */
public record Answer(
        AnswerId id, String label, String description, List<Need> needs, Cues cues, List<AnswerId> excludes) {

    /** Copies the lists. */
    public Answer {
        needs = List.copyOf(needs);
        excludes = List.copyOf(excludes);
    }

    /** An answer that names none that it excludes. */
    public Answer(AnswerId id, String label, String description, List<Need> needs, Cues cues) {
        this(id, label, description, needs, cues, List.of());
    }
}
