package io.github.stackconsultant.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.model.view.View;
import io.github.stackconsultant.messaging.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, as a request says it. What is stored of them is stored with the id of what the app is installed in, which is the same
 * in whatever way they act: in a channel that two organisations share, a request names both.
 *
 * @param place the workspace that the app is installed in or, where it is installed for a whole organisation, the organisation;
 *     empty if that is not said
 * @param ownTeam the workspace that they belong to, if it is said; of some people of other organisations, their organisation
 * @param enterprise the organisation that the app is installed in, or that its workspace belongs to, if any
 * @param user their user id
 */
record Actor(Optional<String> place, Optional<String> ownTeam, Optional<String> enterprise, String user) {

    /** Begins the ids of organisations; a workspace's begins with another letter. */
    private static final String ORGANISATION = "E";

    static Actor of(BlockActionPayload payload) {
        var said = new Installation(
                installedIn(payload.getView()),
                payload.isEnterpriseInstall(),
                Optional.ofNullable(payload.getTeam()).map(BlockActionPayload.Team::getId),
                Optional.ofNullable(payload.getEnterprise()).map(BlockActionPayload.Enterprise::getId));
        return said.actor(payload.getUser().getTeamId(), payload.getUser().getId());
    }

    static Actor of(ViewSubmissionPayload payload) {
        var said = new Installation(
                installedIn(payload.getView()),
                payload.isEnterpriseInstall(),
                Optional.ofNullable(payload.getTeam()).map(ViewSubmissionPayload.Team::getId),
                Optional.ofNullable(payload.getEnterprise()).map(ViewSubmissionPayload.Enterprise::getId));
        return said.actor(payload.getUser().getTeamId(), payload.getUser().getId());
    }

    static Actor of(GlobalShortcutPayload payload) {
        var said = new Installation(
                Optional.empty(),
                payload.isEnterpriseInstall(),
                Optional.ofNullable(payload.getTeam()).map(GlobalShortcutPayload.Team::getId),
                Optional.ofNullable(payload.getEnterprise()).map(GlobalShortcutPayload.Enterprise::getId));
        return said.actor(payload.getUser().getTeamId(), payload.getUser().getId());
    }

    static Actor of(MessageShortcutPayload payload) {
        var said = new Installation(
                Optional.empty(),
                payload.isEnterpriseInstall(),
                Optional.ofNullable(payload.getTeam()).map(MessageShortcutPayload.Team::getId),
                Optional.ofNullable(payload.getEnterprise()).map(MessageShortcutPayload.Enterprise::getId));
        return said.actor(payload.getUser().getTeamId(), payload.getUser().getId());
    }

    static Actor of(SlashCommandPayload payload) {
        var said = new Installation(
                Optional.empty(),
                payload.isEnterpriseInstall(),
                Optional.ofNullable(payload.getTeamId()),
                Optional.ofNullable(payload.getEnterpriseId()));
        return said.actor(null, payload.getUserId());
    }

    /**
     * Determines who caused an event.
     *
     * @param context of an event that {@link BoltRequests} read
     * @param user the user id in the event
     */
    static Actor of(EventContext context, String user) {
        return new Actor(
                Optional.ofNullable(context.getTeamId()),
                Optional.empty(),
                Optional.ofNullable(context.getEnterpriseId()),
                user);
    }

    private static Optional<String> installedIn(@Nullable View view) {
        return Optional.ofNullable(view).map(View::getAppInstalledTeamId);
    }

    /**
     * What a request says of where the app is installed.
     *
     * @param view what its view says, which is right where the form's own workspace is the person's
     * @param whole whether it is installed for a whole organisation
     * @param team the request's workspace
     * @param enterprise the request's organisation
     */
    private record Installation(
            Optional<String> view, boolean whole, Optional<String> team, Optional<String> enterprise) {

        private Actor actor(@Nullable String ownTeam, String user) {
            var place = view.or(() -> enterprise.filter(unused -> whole)).or(() -> team);
            // of a form from a workspace that the app is not installed in, the organisation is that workspace's
            boolean theirs = place.isPresent() && !place.equals(team) && !place.equals(enterprise);
            return new Actor(place, Optional.ofNullable(ownTeam), theirs ? Optional.empty() : enterprise, user);
        }
    }

    /** {@return the same, who is known to belong to that workspace, or to that organisation} */
    Actor belongingTo(Optional<String> workspace) {
        return new Actor(place, workspace, enterprise, user);
    }

    /** {@return the person for whom something is stored} */
    Person person() {
        return new Person(place.or(() -> ownTeam).or(() -> enterprise).orElse("none"), user);
    }

    /**
     * {@return whether they belong to another organisation, so that they act in a channel that two share; within one
     * enterprise, channels may include people of several workspaces}
     */
    boolean isOutsider() {
        return place.flatMap(here -> ownTeam.filter(own -> !own.equals(here)).filter(this::foreign))
                .isPresent();
    }

    private boolean foreign(String own) {
        return own.startsWith(ORGANISATION) ? !enterprise.equals(Optional.of(own)) : enterprise.isEmpty();
    }
}
