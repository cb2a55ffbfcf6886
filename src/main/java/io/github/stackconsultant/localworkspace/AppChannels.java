package io.github.stackconsultant.localworkspace;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Resolves the channel that an app names, provided the app may see it. */
final class AppChannels {

    private final Channels channels;
    private final People people;

    AppChannels(Channels channels, People people) {
        this.channels = channels;
        this.people = people;
    }

    Optional<Channel> find(@Nullable String id) {
        return channels.find(id).filter(channel -> channel.visibleTo(Team.BOT_USER_ID));
    }

    /** The same, but a person's id stands for the direct messages with them, as Slack takes it for new messages. */
    Optional<Channel> findOrDirect(@Nullable String channelOrUser) {
        return find(people.find(channelOrUser).map(Person::directChannelId).orElse(channelOrUser));
    }

    /** The answer for that channel, or the refusal if the app may see none of that id. */
    ApiAnswer with(@Nullable String id, Function<Channel, ApiAnswer> action) {
        return with(find(id), action);
    }

    /** The same for a channel, or for the direct messages with a person. */
    ApiAnswer withOrDirect(@Nullable String channelOrUser, Function<Channel, ApiAnswer> action) {
        return with(findOrDirect(channelOrUser), action);
    }

    private static ApiAnswer with(Optional<Channel> channel, Function<Channel, ApiAnswer> action) {
        return channel.map(action).orElseGet(() -> ApiAnswer.refused("channel_not_found"));
    }
}
