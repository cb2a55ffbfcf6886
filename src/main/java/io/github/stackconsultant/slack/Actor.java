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

/**
 * Who acts, as a request says it.
 *
 * @param team the workspace where they act, if it is said: an app that is installed for a whole organisation hears of actions
 *     outside of any
 * @param ownTeam the workspace that they belong to, if it is said
 * @param enterprise the organisation of the workspace where they act, if it belongs to one
 * @param user their user id
 */
record Actor(Optional<String> team, Optional<String> ownTeam, Optional<String> enterprise, String user) {

    static Actor of(BlockActionPayload payload) {
        return new Actor(
                Optional.ofNullable(payload.getTeam()).map(BlockActionPayload.Team::getId),
                Optional.ofNullable(payload.getUser().getTeamId()),
                Optional.ofNullable(payload.getEnterprise()).map(BlockActionPayload.Enterprise::getId),
                payload.getUser().getId());
    }

    static Actor of(ViewSubmissionPayload payload) {
        return new Actor(
                Optional.ofNullable(payload.getTeam()).map(ViewSubmissionPayload.Team::getId),
                Optional.ofNullable(payload.getUser().getTeamId()),
                Optional.ofNullable(payload.getEnterprise()).map(ViewSubmissionPayload.Enterprise::getId),
                payload.getUser().getId());
    }

    static Actor of(GlobalShortcutPayload payload) {
        return new Actor(
                Optional.ofNullable(payload.getTeam()).map(GlobalShortcutPayload.Team::getId),
                Optional.ofNullable(payload.getUser().getTeamId()),
                Optional.ofNullable(payload.getEnterprise()).map(GlobalShortcutPayload.Enterprise::getId),
                payload.getUser().getId());
    }

    static Actor of(MessageShortcutPayload payload) {
        return new Actor(
                Optional.ofNullable(payload.getTeam()).map(MessageShortcutPayload.Team::getId),
                Optional.ofNullable(payload.getUser().getTeamId()),
                Optional.ofNullable(payload.getEnterprise()).map(MessageShortcutPayload.Enterprise::getId),
                payload.getUser().getId());
    }

    static Actor of(SlashCommandPayload payload) {
        return new Actor(
                Optional.ofNullable(payload.getTeamId()),
                Optional.empty(),
                Optional.ofNullable(payload.getEnterpriseId()),
                payload.getUserId());
    }

    /**
     * Determines who caused an event.
     *
     * @param user the user id in the event
     */
    static Actor of(EventsApiPayload<?> payload, String user) {
        return new Actor(
                Optional.ofNullable(payload.getTeamId()),
                Optional.empty(),
                Optional.ofNullable(payload.getEnterpriseId()),
                user);
    }

    /**
     * Determines who caused an event of whatever kind.
     *
     * @param user the user id in the event
     */
    static Actor of(EventRequest request, String user) {
        var context = request.getContext();
        return new Actor(
                Optional.ofNullable(context.getTeamId()),
                Optional.empty(),
                Optional.ofNullable(context.getEnterpriseId()),
                user);
    }

    /** {@return the same, who is known to belong to that workspace} */
    Actor belongingTo(Optional<String> workspace) {
        return new Actor(team, workspace, enterprise, user);
    }

    /** {@return the person for whom something is stored} */
    Person person() {
        return new Person(team.or(() -> ownTeam).or(() -> enterprise).orElse("none"), user);
    }

    /**
     * {@return whether they belong to another organisation, so that they act in a channel that two share; within one
     * enterprise, channels may include people of several workspaces}
     */
    boolean isOutsider() {
        return enterprise.isEmpty()
                && team.flatMap(here -> ownTeam.filter(own -> !own.equals(here)))
                        .isPresent();
    }
}
