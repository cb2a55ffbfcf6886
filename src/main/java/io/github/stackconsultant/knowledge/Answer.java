package io.github.stackconsultant.knowledge;

import java.util.List;

/**
 * One offered answer of a step.
 *
 * @param label what the person reads on the button or in the menu
 * @param description one line more, shown in menus; may be empty
 * @param needs what it demands of the options; empty for an answer that is known to have no bearing on the choice
 * @param cues what identifies it in typed text
 * @param excludes answers of the same step that contradict it; the exclusion works both ways
 */
public record Answer(
        AnswerId id, String label, String description, List<Need> needs, Cues cues, List<AnswerId> excludes) {

    /** Copies the lists. */
    public Answer {
        needs = List.copyOf(needs);
        excludes = List.copyOf(excludes);
    }
}
