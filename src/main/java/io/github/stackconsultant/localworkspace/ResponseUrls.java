package io.github.stackconsultant.localworkspace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The addresses to which an app may answer an interaction, at most five times within thirty minutes. */
final class ResponseUrls {

    static final Duration LIFE = Duration.ofMinutes(30);
    static final int USES = 5;

    private static final int KEPT = 10_000;

    private final Clock clock;
    private final Identifiers identifiers;
    private final Map<String, Issued> byId = new LinkedHashMap<>();

    ResponseUrls(Clock clock, Identifiers identifiers) {
        this.clock = clock;
        this.identifiers = identifiers;
    }

    synchronized String issue(Target target) {
        var id = identifiers.secret();
        byId.put(id, new Issued(target, clock.instant(), 0));
        while (byId.size() > KEPT) {
            byId.remove(byId.keySet().iterator().next());
        }
        return id;
    }

    /** Counts one use, unless the address is unknown, too old or used up. */
    synchronized Checked<Target> use(String id) {
        var issued = byId.get(id);
        if (issued == null || clock.instant().isAfter(issued.at().plus(LIFE))) {
            return Checked.refused("expired_url");
        }
        if (issued.uses() >= USES) {
            return Checked.refused("used_url");
        }
        byId.put(id, new Issued(issued.target(), issued.at(), issued.uses() + 1));
        return new Checked.Granted<>(issued.target());
    }

    /**
     * The target of an answer.
     *
     * @param user who interacted
     * @param originalTs the message of the app that was clicked; null after a slash command, or where a person wrote it
     * @param ephemeral whether only the person sees that message
     */
    record Target(
            String user,
            String channel,
            @Nullable String threadTs,
            @Nullable String originalTs,
            boolean ephemeral) {}

    private record Issued(Target target, Instant at, int uses) {}
}
