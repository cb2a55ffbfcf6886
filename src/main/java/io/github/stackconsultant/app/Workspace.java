package io.github.stackconsultant.app;

import java.util.Locale;

/** Which workspace the app serves. */
enum Workspace {
    /** The real Slack. */
    SLACK,
    /** The embedded one, for trying the app without Slack. */
    LOCAL;

    /** {@return its name in settings} */
    String setting() {
        return name().toLowerCase(Locale.ROOT);
    }
}
