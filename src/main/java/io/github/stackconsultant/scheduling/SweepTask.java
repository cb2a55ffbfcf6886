package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.github.stackconsultant.privacy.Sweep;

/**
 * A sweep that waits.
 *
 * @param again whether it was done once, and is now done again for what a turn that was under way stored meanwhile
 */
record SweepTask(Sweep sweep, boolean again) {

    static final TaskDescriptor<SweepTask> TASK = TaskDescriptor.of("sweep", SweepTask.class);

    SweepTask done() {
        return new SweepTask(sweep, true);
    }

    /** {@return what the log says of it: the workspace's id and nobody's} */
    String name() {
        return (sweep.user().isPresent() ? "somebody's name in " : "all of ") + "workspace " + sweep.workspace();
    }
}
