package io.github.stackconsultant.localworkspace;

import io.github.stackconsultant.localworkspace.Changes.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.node.ObjectNode;

/**
 * The route for scripts that act as a person: all that is before their eyes, unless they have seen just that; of messages,
 * where they say what they have seen, only those that have changed since, and the places of those that are gone.
 */
final class SightRoutes {

    private final LocalRequests requests;
    private final Stores stores;
    private final Bulletin bulletin;
    private final Changes changes;

    SightRoutes(LocalRequests requests, Stores stores, Bulletin bulletin, Changes changes) {
        this.requests = requests;
        this.stores = stores;
        this.bulletin = bulletin;
        this.changes = changes;
    }

    void addTo(RouterFunctions.Builder routes) {
        routes.GET("/local/sight", this::sight);
    }

    private ServerResponse sight(ServerRequest request) {
        return requests.withPerson(request, person -> {
            // the tag is read first: what changes meanwhile then counts as not yet seen
            var tag = changes.tag(person.id());
            var seen = request.param("since").orElse("");
            return request.checkNotModified(tag).orElseGet(() -> LocalRequests.json(sight(person, tag, seen), tag));
        });
    }

    private ObjectNode sight(Person person, String tag, String seen) {
        var json = PageJson.views(stores.modals().of(person.id())).put("tag", tag);
        json.setAll(PageJson.home(stores.homes().of(person.id())));
        changes.since(person.id(), seen)
                .ifPresentOrElse(
                        changed -> addTo(json.put("since", seen), changed, person),
                        () -> json.setAll(PageJson.messages(readable(person))));
        return json;
    }

    private void addTo(ObjectNode json, Set<Place> changed, Person person) {
        var messages = json.putArray("messages");
        var gone = json.putArray("gone");
        changed.forEach(place -> find(place, person)
                .map(bulletin::json)
                .ifPresentOrElse(messages::add, () -> gone.add(PageJson.place(place))));
    }

    private Optional<Message> find(Place place, Person person) {
        return stores.ephemerals()
                .find(person.id(), place.ts())
                .or(() -> stores.channels()
                        .findVisible(place.channel(), person.id())
                        .flatMap(channel -> stores.messages().find(channel.id(), place.ts())));
    }

    private List<ObjectNode> readable(Person person) {
        List<ObjectNode> all = new ArrayList<>();
        stores.ephemerals().of(person.id()).forEach(message -> all.add(PageJson.message(message, List.of())));
        stores.channels().all().stream()
                .filter(channel -> channel.visibleTo(person.id()))
                .forEach(channel -> stores.messages()
                        .withReplies(channel.id())
                        .forEach((message, replies) -> all.add(PageJson.message(message, replies))));
        return all;
    }
}
