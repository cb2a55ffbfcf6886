package io.github.stackconsultant.slack;

import io.github.stackconsultant.recommendation.Listed;
import java.util.List;

/** Why somebody can never vote. */
enum UnableVoters {
    OUTSIDER("belongs to another organisation", "belong to another organisation"),
    DEACTIVATED("has a deactivated account", "have deactivated accounts"),
    APP("is an app", "are apps"),
    ABSENT("is not in that channel yet", "are not in that channel yet");

    private final String one;
    private final String several;

    UnableVoters(String one, String several) {
        this.one = one;
        this.several = several;
    }

    /** {@return a sentence that those people cannot vote, and why} */
    String of(List<String> names) {
        return Listed.and(names) + " " + (names.size() == 1 ? one : several) + " and cannot vote here.";
    }
}
