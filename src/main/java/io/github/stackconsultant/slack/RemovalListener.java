package io.github.stackconsultant.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.model.event.AppUninstalledEvent;
import io.github.stackconsultant.privacy.WorkspaceErasure;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases all data of a workspace once the app is removed from it. */
final class RemovalListener {

    private static final Logger log = LoggerFactory.getLogger(RemovalListener.class);

    private final WorkspaceErasure erasure;
    private final Clock clock;

    RemovalListener(WorkspaceErasure erasure, Clock clock) {
        this.erasure = erasure;
        this.clock = clock;
    }

    void registerIn(App app) {
        app.event(AppUninstalledEvent.class, (payload, context) -> {
            place(context).ifPresentOrElse(workspace -> erase(workspace, payload), RemovalListener::unknown);
            return context.ack();
        });
    }

    /** {@return what everything was stored under; empty if neither a workspace nor an organisation is named} */
    private static Optional<String> place(EventContext context) {
        return Optional.ofNullable(context.getTeamId());
    }

    private static void unknown() {
        log.error(
                "The app was removed, but Slack does not say from which workspace: nothing is erased; see \"Privacy\" in"
                        + " src/docs/operation.md");
    }

    /** Whoever runs the app has to know the workspace if Slack's last attempt fails, too. */
    private void erase(String workspace, EventsApiPayload<AppUninstalledEvent> payload) {
        try {
            if (erasure.erase(workspace, removed(payload), Turns.delivery(payload))) {
                log.info("The app was removed from workspace {}: everything of it is being erased", workspace);
            }
        } catch (RuntimeException notStored) {
            log.error(
                    "The app was removed from workspace {}, but that could not be stored: Slack delivers it again within"
                            + " some minutes, three times at most; if no line after this one says that it is being"
                            + " erased, see \"Privacy\" in src/docs/operation.md",
                    workspace);
            throw notStored;
        }
    }

    /** Slack may deliver it late, when the app is installed again and in use. */
    private Instant removed(EventsApiPayload<AppUninstalledEvent> payload) {
        var now = clock.instant();
        Integer said = payload.getEventTime();
        return said == null || said <= 0 || Instant.ofEpochSecond(said).isAfter(now)
                ? now
                : Instant.ofEpochSecond(said);
    }
}
