package io.github.stackconsultant.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.request.builtin.EventRequest;
import io.github.stackconsultant.messaging.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Determines the acting person. If the app is installed for a whole organisation, Slack sends no team for actions
 * outside of workspaces.
 */
final class People {

    private People() {}

    static Person of(BlockActionPayload payload) {
        return person(
                Optional.ofNullable(payload.getTeam()).map(BlockActionPayload.Team::getId),
                payload.getUser().getTeamId(),
                Optional.ofNullable(payload.getEnterprise()).map(BlockActionPayload.Enterprise::getId),
                payload.getUser().getId());
    }

    static Person of(ViewSubmissionPayload payload) {
        return person(
                Optional.ofNullable(payload.getTeam()).map(ViewSubmissionPayload.Team::getId),
                payload.getUser().getTeamId(),
                Optional.ofNullable(payload.getEnterprise()).map(ViewSubmissionPayload.Enterprise::getId),
                payload.getUser().getId());
    }

    static Person of(GlobalShortcutPayload payload) {
        return person(
                Optional.ofNullable(payload.getTeam()).map(GlobalShortcutPayload.Team::getId),
                payload.getUser().getTeamId(),
                Optional.ofNullable(payload.getEnterprise()).map(GlobalShortcutPayload.Enterprise::getId),
                payload.getUser().getId());
    }

    static Person of(MessageShortcutPayload payload) {
        return person(
                Optional.ofNullable(payload.getTeam()).map(MessageShortcutPayload.Team::getId),
                payload.getUser().getTeamId(),
                Optional.ofNullable(payload.getEnterprise()).map(MessageShortcutPayload.Enterprise::getId),
                payload.getUser().getId());
    }

    static Person of(SlashCommandPayload payload) {
        return person(
                Optional.ofNullable(payload.getTeamId()),
                null,
                Optional.ofNullable(payload.getEnterpriseId()),
                payload.getUserId());
    }

    /** {@return the workspace that an event is stored under; empty if it names neither a workspace nor an organisation} */
    static Optional<String> workspace(EventsApiPayload<?> payload) {
        return Optional.ofNullable(payload.getTeamId()).or(() -> Optional.ofNullable(payload.getEnterpriseId()));
    }

    /**
     * Determines the person who caused an event.
     *
     * @param user the user id in the event
     */
    static Person of(EventsApiPayload<?> payload, String user) {
        return person(
                Optional.ofNullable(payload.getTeamId()), null, Optional.ofNullable(payload.getEnterpriseId()), user);
    }

    /**
     * Determines the person who caused an event of whatever kind.
     *
     * @param user the user id in the event
     */
    static Person of(EventRequest request, String user) {
        var context = request.getContext();
        return person(
                Optional.ofNullable(context.getTeamId()), null, Optional.ofNullable(context.getEnterpriseId()), user);
    }

    private static Person person(
            Optional<String> team, @Nullable String ofUser, Optional<String> enterprise, String user) {
        var workspace = team.or(() -> Optional.ofNullable(ofUser)).or(() -> enterprise);
        return new Person(workspace.orElse("none"), user);
    }
}
