package io.github.stackconsultant.slack;

import com.slack.api.model.User;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks named voters up while the form that names them is open, as far as the workspace lets the app see its people. */
final class VoterLookup {

    /** Nobody else is looked up after that: with the channel before and one call that hangs, the form is still in time. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** Of an organisation, many workspaces belong together, so nobody of any is a stranger. */
    private static final String WORKSPACE = "T";

    private final SlackApi slack;
    private final GrantedScopes scopes;
    private final Clock clock;

    /**
     * Creates it.
     *
     * @param slack gives up so early that the form can still be stored and acknowledged
     */
    VoterLookup(SlackApi slack, GrantedScopes scopes, Clock clock) {
        this.slack = slack;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Why somebody can never vote. */
    enum Unable {
        OUTSIDER("belongs to another organisation", "belong to another organisation"),
        DEACTIVATED("has a deactivated account", "have deactivated accounts"),
        APP("is an app", "are apps");

        private final String one;
        private final String several;

        Unable(String one, String several) {
            this.one = one;
            this.several = several;
        }

        /** {@return a sentence that those people cannot vote, and why} */
        String of(List<String> names) {
            return String.join(" and ", names) + " " + (names.size() == 1 ? one : several) + " and cannot vote here.";
        }
    }

    /** {@return the names of those of whom it is known that they cannot vote in that workspace, by the reason why} */
    Map<Unable, List<String>> unable(List<String> users, String workspace) {
        var unable = new EnumMap<Unable, List<String>>(Unable.class);
        var end = clock.instant().plus(PATIENCE);
        for (var user : scopes.mayReadPeople() ? users : List.<String>of()) {
            if (!clock.instant().isBefore(end)) {
                break;
            }
            find(user)
                    .ifPresent(found -> why(found, workspace)
                            .ifPresent(why -> unable.computeIfAbsent(why, unused -> new ArrayList<>())
                                    .add(WorkspaceFacts.name(found).orElse(user))));
        }
        return unable;
    }

    private static Optional<Unable> why(User user, String workspace) {
        if (outsider(user, workspace)) {
            return Optional.of(Unable.OUTSIDER);
        }
        if (user.isDeleted()) {
            return Optional.of(Unable.DEACTIVATED);
        }
        return user.isBot() ? Optional.of(Unable.APP) : Optional.empty();
    }

    private Optional<User> find(String user) {
        return slack.user(user) instanceof SlackAnswer.Done<Optional<User>> done ? done.value() : Optional.empty();
    }

    private static boolean outsider(User user, String workspace) {
        return workspace.startsWith(WORKSPACE)
                && user.getEnterpriseUser() == null
                && user.getTeamId() != null
                && !user.getTeamId().equals(workspace);
    }
}
