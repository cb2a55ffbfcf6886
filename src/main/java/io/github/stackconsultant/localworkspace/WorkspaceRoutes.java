package io.github.stackconsultant.localworkspace;

import java.time.Duration;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.function.ServerResponse.SseBuilder;
import tools.jackson.databind.node.ObjectNode;

/** The routes for a page's initial data, and the stream of events from then on. */
final class WorkspaceRoutes {

    private final LocalRequests requests;
    private final Stores stores;
    private final AppManifest manifest;
    private final StreamHub hub;

    WorkspaceRoutes(LocalRequests requests, Stores stores, AppManifest manifest, StreamHub hub) {
        this.requests = requests;
        this.stores = stores;
        this.manifest = manifest;
        this.hub = hub;
    }

    void addTo(RouterFunctions.Builder routes) {
        routes.GET("/local/workspace", this::workspace).GET("/local/stream", this::stream);
    }

    private ServerResponse workspace(ServerRequest request) {
        return requests.withPerson(request, person -> LocalRequests.json(workspace(person)));
    }

    private ObjectNode workspace(Person person) {
        var json = Json.object();
        json.putObject("team").put("id", Team.ID).put("name", Team.NAME);
        json.set("app", person.guest() ? PageJson.appForGuest(manifest) : PageJson.app(manifest));
        var everybody = json.putArray("people");
        stores.people().all().forEach(somebody -> everybody.add(PageJson.person(somebody)));
        var visible = json.putArray("channels");
        stores.channels().all().stream()
                .filter(channel -> !channel.isDirect() && channel.visibleTo(person.id()))
                .forEach(channel -> visible.add(PageJson.channel(
                        channel, stores.messages().lastTs(channel.id()).orElse(null))));
        // a guest has no direct messages with the app of another organisation
        return person.guest()
                ? json.putNull("dm")
                : json.set("dm", Json.object().put("id", person.directChannelId()));
    }

    private ServerResponse stream(ServerRequest request) {
        return requests.withPerson(
                request, person -> ServerResponse.sse(response -> open(person, response), Duration.ZERO));
    }

    private void open(Person person, SseBuilder response) {
        var stream = new EventStream(person.id(), response);
        if (!hub.add(stream)) {
            response.complete();
            return;
        }
        var writer = new Thread(
                () -> {
                    stream.run();
                    hub.remove(stream);
                },
                "local-workspace-stream-" + person.name());
        writer.setDaemon(true);
        response.onTimeout(stream::close).onError(failure -> stream.close()).onComplete(stream::close);
        writer.start();
    }
}
