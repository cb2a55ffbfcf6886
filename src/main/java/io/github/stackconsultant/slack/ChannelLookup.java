package io.github.stackconsultant.slack;

import java.util.Optional;

/** Looks a channel up while a form about it is open, as far as the workspace lets the app see its channels. */
final class ChannelLookup {

    private final SlackApi slack;
    private final GrantedScopes scopes;

    /**
     * Creates it.
     *
     * @param slack gives up so early that the form can still be stored and acknowledged
     */
    ChannelLookup(@Brief SlackApi slack, GrantedScopes scopes) {
        this.slack = slack;
        this.scopes = scopes;
    }

    /** {@return what is known of it; empty if the app may not look, or Slack does not say just now} */
    Optional<ChannelFacts> find(String channel) {
        if (!scopes.mayCountMembers()) {
            return Optional.empty();
        }
        var answer = slack.channel(channel);
        if (answer instanceof SlackAnswer.Refused<?> refused && refused.notAMember()) {
            return Optional.of(ChannelFacts.UNSEEN);
        }
        return answer instanceof SlackAnswer.Done<ChannelFacts> done ? Optional.of(done.value()) : Optional.empty();
    }
}
