package io.github.stackconsultant.localworkspace;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the channel that an app means, by its id or by a person's, as far as the app may know of it. */
final class Places {

    private final Channels channels;
    private final People people;

    Places(Channels channels, People people) {
        this.channels = channels;
        this.people = people;
    }

    Optional<Channel> find(@Nullable String channelOrUser) {
        String id = people.find(channelOrUser).map(Person::directChannelId).orElse(channelOrUser);
        return channels.find(id).filter(channel -> channel.visibleTo(Team.BOT_USER_ID));
    }
}
