package io.github.stackconsultant.localworkspace;

import java.util.ArrayList;
import java.util.List;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.node.ObjectNode;

/** The route for scripts that act as a person: all that is before their eyes, unless they have seen just that. */
final class SightRoutes {

    private final LocalRequests requests;
    private final Channels channels;
    private final Messages messages;
    private final Ephemerals ephemerals;
    private final ModalStacks modals;
    private final Homes homes;
    private final StreamHub hub;

    SightRoutes(
            LocalRequests requests,
            Channels channels,
            Messages messages,
            Ephemerals ephemerals,
            ModalStacks modals,
            Homes homes,
            StreamHub hub) {
        this.requests = requests;
        this.channels = channels;
        this.messages = messages;
        this.ephemerals = ephemerals;
        this.modals = modals;
        this.homes = homes;
        this.hub = hub;
    }

    void addTo(RouterFunctions.Builder routes) {
        routes.GET("/local/sight", this::sight);
    }

    private ServerResponse sight(ServerRequest request) {
        return requests.withPerson(request, person -> {
            // the version is read first: what changes meanwhile then counts as not yet seen
            String version = hub.version(person.id());
            return request.checkNotModified(version).orElseGet(() -> LocalRequests.json(sight(person), version));
        });
    }

    private ObjectNode sight(Person person) {
        ObjectNode json = PageJson.views(modals.of(person.id()));
        json.setAll(PageJson.home(homes.of(person.id())));
        json.setAll(PageJson.messages(readable(person)));
        return json;
    }

    private List<ObjectNode> readable(Person person) {
        List<ObjectNode> all = new ArrayList<>();
        ephemerals.of(person.id()).forEach(message -> all.add(PageJson.message(message, List.of())));
        channels.all().stream()
                .filter(channel -> channel.visibleTo(person.id()))
                .forEach(channel -> messages.withReplies(channel.id())
                        .forEach((message, replies) -> all.add(PageJson.message(message, replies))));
        return all;
    }
}
