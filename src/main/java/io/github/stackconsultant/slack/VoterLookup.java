package io.github.stackconsultant.slack;

import com.slack.api.model.User;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

    /** {@return the names of those who are known to belong to another organisation than that workspace} */
    List<String> outsiders(List<String> users, String workspace) {
        var outsiders = new ArrayList<String>();
        var end = clock.instant().plus(PATIENCE);
        for (var user : scopes.mayReadPeople() ? users : List.<String>of()) {
            if (!clock.instant().isBefore(end)) {
                break;
            }
            find(user)
                    .filter(found -> outsider(found, workspace))
                    .map(found -> WorkspaceFacts.name(found).orElse(user))
                    .ifPresent(outsiders::add);
        }
        return outsiders;
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
