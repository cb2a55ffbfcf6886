package io.github.stackconsultant.localworkspace;

import java.io.IOException;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;

/** The routes for a person's use of modals and App Home. */
final class ViewRoutes {

    private final LocalRequests requests;
    private final Stores stores;
    private final ViewDesk desk;
    private final Submissions submissions;
    private final Events events;
    private final Timestamps timestamps;

    ViewRoutes(
            LocalRequests requests,
            Stores stores,
            ViewDesk desk,
            Submissions submissions,
            Events events,
            Timestamps timestamps) {
        this.requests = requests;
        this.stores = stores;
        this.desk = desk;
        this.submissions = submissions;
        this.events = events;
        this.timestamps = timestamps;
    }

    void addTo(RouterFunctions.Builder routes) {
        routes.GET("/local/views", this::open)
                .POST("/local/views/{view}/submit", this::submit)
                .POST("/local/views/{view}/close", this::close)
                .GET("/local/home", this::home)
                .POST("/local/home/open", this::openHome);
    }

    private ServerResponse open(ServerRequest request) {
        return requests.withPerson(
                request,
                person -> LocalRequests.json(PageJson.views(stores.modals().of(person.id()))));
    }

    private ServerResponse submit(ServerRequest request) throws IOException {
        var viewId = request.pathVariable("view");
        return requests.withBody(
                request, (person, body) -> withView(person, viewId, view -> submit(person, view, body)));
    }

    private ServerResponse submit(Person person, View view, JsonNode body) {
        var errors = submissions.submit(person, view, body.path("state"));
        var json = Json.object();
        errors.ifPresent(texts -> json.set("errors", Json.object(texts)));
        return LocalRequests.json(json);
    }

    private ServerResponse close(ServerRequest request) throws IOException {
        var viewId = request.pathVariable("view");
        return requests.withBody(
                request,
                (person, body) -> withView(person, viewId, view -> close(person, view, Json.flag(body, "all"))));
    }

    private ServerResponse close(Person person, View view, boolean all) {
        if (all) {
            desk.clear(person.id());
        } else {
            desk.close(person.id(), view.id());
        }
        return LocalRequests.done();
    }

    private ServerResponse withView(Person person, String viewId, Function<View, ServerResponse> action) {
        return stores.modals()
                .findById(viewId)
                .filter(opened -> opened.user().equals(person.id()))
                .map(opened -> action.apply(opened.view()))
                .orElseGet(() -> LocalRequests.error(HttpStatus.NOT_FOUND, "this view is not open"));
    }

    private ServerResponse home(ServerRequest request) {
        return requests.withPerson(request, this::home);
    }

    private ServerResponse openHome(ServerRequest request) throws IOException {
        return requests.withBody(request, (person, body) -> {
            var tab = Json.text(body, "tab", "home").equals("messages") ? "messages" : "home";
            if (person.guest()) {
                return LocalRequests.error(HttpStatus.NOT_FOUND, "a guest has no App Home here");
            }
            events.homeOpened(person, tab, timestamps.next(), stores.homes());
            return home(person);
        });
    }

    private ServerResponse home(Person person) {
        return LocalRequests.json(PageJson.home(stores.homes().of(person.id())));
    }
}
