package io.github.stackconsultant.localworkspace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The triggers with which an app may open a modal, once and within some seconds. */
final class Triggers {

    private static final int KEPT = 1_000;

    private final Clock clock;
    private final Identifiers identifiers;
    private final Duration life;
    private final Map<String, Trigger> byId = new LinkedHashMap<>();

    Triggers(Clock clock, Identifiers identifiers, Duration life) {
        this.clock = clock;
        this.identifiers = identifiers;
        this.life = life;
    }

    synchronized String issue(String user) {
        var id = identifiers.secret();
        byId.put(id, new Trigger(user, clock.instant(), false));
        while (byId.size() > KEPT) {
            byId.remove(byId.keySet().iterator().next());
        }
        return id;
    }

    /** Uses up a person's trigger, unless it is unknown, expired or used already. */
    synchronized Checked<String> exchange(@Nullable String id) {
        var trigger = byId.get(id);
        if (id == null || trigger == null) {
            return Checked.refused("invalid_trigger_id");
        }
        if (trigger.spent()) {
            return Checked.refused("exchanged_trigger_id");
        }
        if (clock.instant().isAfter(trigger.issued().plus(life))) {
            return Checked.refused("expired_trigger_id");
        }
        byId.put(id, new Trigger(trigger.user(), trigger.issued(), true));
        return new Checked.Granted<>(trigger.user());
    }

    private record Trigger(String user, Instant issued, boolean spent) {}
}
