package io.github.stackconsultant.slack;

import com.slack.api.bolt.App;
import com.slack.api.model.event.AppUninstalledEvent;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.privacy.WorkspaceErasure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases all data of a workspace from which the app was removed. */
final class RemovalListener {

    private static final Logger log = LoggerFactory.getLogger(RemovalListener.class);

    private final WorkspaceErasure erasure;

    RemovalListener(WorkspaceErasure erasure) {
        this.erasure = erasure;
    }

    void registerIn(App app) {
        app.event(AppUninstalledEvent.class, (payload, context) -> {
            if (erasure.erase(payload.getTeamId(), new DeliveryId(payload.getEventId()))) {
                log.info("The app was removed from workspace {}: everything of it is erased", payload.getTeamId());
            }
            return context.ack();
        });
    }
}
