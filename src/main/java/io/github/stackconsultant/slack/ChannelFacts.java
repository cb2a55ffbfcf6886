package io.github.stackconsultant.slack;

import com.slack.api.model.Conversation;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What Slack says about a channel.
 *
 * @param joined whether the app is in it
 * @param people how many are in it, without the app itself; empty if Slack does not say
 */
record ChannelFacts(boolean joined, OptionalInt people) {

    /** To the app, a private channel that it is not in is not there. */
    static final ChannelFacts UNSEEN = new ChannelFacts(false, OptionalInt.empty());

    /** A private channel that can be read at all is one that the app is in. */
    static ChannelFacts of(Conversation channel) {
        boolean joined = channel.isMember() || channel.isPrivate();
        var members = Optional.ofNullable(channel.getNumOfMembers());
        return new ChannelFacts(
                joined,
                members.map(all -> OptionalInt.of(Math.max(0, joined ? all - 1 : all)))
                        .orElse(OptionalInt.empty()));
    }

    /**
     * {@return a sentence for the field of the channel where nothing could be said in it}
     *
     * @param button what is pressed once the app is in it
     */
    Optional<String> notJoined(String button) {
        return joined
                ? Optional.empty()
                : Optional.of("I am not in that channel yet. Type /invite @Stack Consultant there, then press " + button
                        + ".");
    }
}
