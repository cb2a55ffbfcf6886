package io.github.stackconsultant.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.slack.Interaction.BlockAction;
import io.github.stackconsultant.slack.Interaction.MessageShortcut;
import java.util.Optional;
import java.util.stream.Stream;

/** The ids in a request of somebody that are stored with what comes of it: whose it is, and where. */
final class StoredIds {

    private StoredIds() {}

    /** {@return the ids of the workspace, of the person and, as far as there are any, of the channel and the thread} */
    static Stream<String> of(Request<?> request) {
        if (request instanceof EventRequest event) {
            var place = Actor.of(event.getContext(), "").person().workspace();
            return Stream.concat(
                    Stream.of(place), EventFields.of(event).stream().flatMap(StoredIds::of));
        } else if (request instanceof SlashCommandRequest command) {
            var payload = command.getPayload();
            return Stream.concat(of(Actor.of(payload).person()), Stream.ofNullable(payload.getChannelId()));
        }
        return request instanceof Interaction<?, ?> interaction
                ? Stream.concat(of(interaction.person()), places(interaction))
                : Stream.empty();
    }

    private static Stream<String> of(Person person) {
        return Stream.of(person.workspace(), person.user());
    }

    private static Stream<String> of(EventFields event) {
        return Stream.of("user", "channel", "ts", "thread_ts").flatMap(name -> event.text(name).stream());
    }

    private static Stream<String> places(Interaction<?, ?> interaction) {
        if (interaction instanceof BlockAction click) {
            return places(click.getPayload());
        }
        return interaction instanceof MessageShortcut shortcut ? places(shortcut.getPayload()) : Stream.empty();
    }

    private static Stream<String> places(BlockActionPayload payload) {
        var container = Optional.ofNullable(payload.getContainer());
        var message = Optional.ofNullable(payload.getMessage());
        return Stream.of(
                        Optional.ofNullable(payload.getChannel()).map(BlockActionPayload.Channel::getId),
                        container.map(BlockActionPayload.Container::getThreadTs),
                        container.map(BlockActionPayload.Container::getMessageTs),
                        message.map(shown -> shown.getThreadTs()))
                .flatMap(Optional::stream);
    }

    private static Stream<String> places(MessageShortcutPayload payload) {
        return Optional.ofNullable(payload.getChannel()).map(MessageShortcutPayload.Channel::getId).stream();
    }
}
