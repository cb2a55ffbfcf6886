package io.github.stackconsultant.slack;

import com.slack.api.model.User;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks named voters up while the form that names them is open, as far as the workspace lets the app see its people and
 * who of them is in a channel.
 */
final class VoterLookup {

    /** Nothing more is asked after that: with the channel before and one call that hangs, the form is still in time. */
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
    VoterLookup(@Brief SlackApi slack, GrantedScopes scopes, Clock clock) {
        this.slack = slack;
        this.scopes = scopes;
        this.clock = clock;
    }

    /**
     * {@return the names of those of whom it is known that they cannot vote in that channel of that workspace, by the
     * reason why; the id of whose name is not known}
     */
    Map<UnableVoters, List<String>> unable(List<String> users, String workspace, String channel) {
        var unable = new EnumMap<UnableVoters, List<String>>(UnableVoters.class);
        var end = clock.instant().plus(PATIENCE);
        var absent = absent(users, channel);
        // their names are needed for sure
        for (var user : users.stream()
                .sorted(Comparator.comparing(each -> !absent.contains(each)))
                .toList()) {
            var found = find(user, end);
            found.flatMap(person -> why(person, workspace))
                    .or(() -> Optional.of(UnableVoters.ABSENT).filter(unused -> absent.contains(user)))
                    .ifPresent(why -> unable.computeIfAbsent(why, unused -> new ArrayList<>())
                            .add(found.flatMap(WorkspaceFacts::name).orElse(user)));
        }
        return unable;
    }

    /** {@return who of those is not in the channel; nobody if the app may not look, or Slack does not say all of it} */
    private List<String> absent(List<String> users, String channel) {
        if (users.isEmpty() || !scopes.mayCountMembers()) {
            return List.of();
        }
        return slack.members(channel) instanceof SlackAnswer.Done<Optional<List<String>>> done
                ? done.value().stream()
                        .flatMap(there -> users.stream().filter(user -> !there.contains(user)))
                        .toList()
                : List.of();
    }

    private static Optional<UnableVoters> why(User user, String workspace) {
        if (outsider(user, workspace)) {
            return Optional.of(UnableVoters.OUTSIDER);
        }
        if (user.isDeleted()) {
            return Optional.of(UnableVoters.DEACTIVATED);
        }
        return user.isBot() ? Optional.of(UnableVoters.APP) : Optional.empty();
    }

    private Optional<User> find(String user, Instant end) {
        if (!scopes.mayReadPeople() || !clock.instant().isBefore(end)) {
            return Optional.empty();
        }
        return slack.user(user) instanceof SlackAnswer.Done<Optional<User>> done ? done.value() : Optional.empty();
    }

    private static boolean outsider(User user, String workspace) {
        return workspace.startsWith(WORKSPACE)
                && user.getEnterpriseUser() == null
                && user.getTeamId() != null
                && !user.getTeamId().equals(workspace);
    }
}
