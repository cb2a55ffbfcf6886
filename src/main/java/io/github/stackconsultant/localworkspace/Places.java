package io.github.stackconsultant.localworkspace;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves the channel that an app names, by its id or a person's id, provided the app may see it. */
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
