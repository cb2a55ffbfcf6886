package io.github.stackconsultant.localworkspace;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;

/** Routes for tests and developers: ordered faults, and the log of deliveries. */
final class ToolRoutes {

    private static final int LATEST = 50;

    private final Faults faults;
    private final DeliveryLog log;

    ToolRoutes(Faults faults, DeliveryLog log) {
        this.faults = faults;
        this.log = log;
    }

    void addTo(RouterFunctions.Builder routes) {
        routes.POST("/local/faults", this::order)
                .GET("/local/faults", request -> suffered())
                .DELETE("/local/faults", request -> clear())
                .GET("/local/deliveries", this::deliveries);
    }

    private ServerResponse order(ServerRequest request) throws IOException {
        var body = Json.parseObject(LocalRequests.rawBody(request));
        return body.filter(fault -> fault.path("error").isString())
                .map(this::order)
                .orElseGet(() -> LocalRequests.error(HttpStatus.BAD_REQUEST, "a fault needs an error"));
    }

    private ServerResponse order(JsonNode body) {
        faults.order(new Faults.Fault(
                Json.text(body, "method", "*"),
                Json.text(body, "channel", ""),
                Json.text(body, "error", ""),
                body.path("retryAfter").asInt(1),
                body.path("times").asInt(1),
                Math.max(1, body.path("every").asInt(1)),
                0));
        return LocalRequests.done();
    }

    private ServerResponse suffered() {
        var json = Json.object();
        var methods = json.putObject("suffered");
        faults.suffered().forEach(methods::put);
        return LocalRequests.json(json);
    }

    private ServerResponse clear() {
        faults.clear();
        return LocalRequests.done();
    }

    private ServerResponse deliveries(ServerRequest request) {
        int limit = request.param("limit")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(LATEST);
        var json = Json.object().put("underWay", log.underWay());
        var list = json.putArray("deliveries");
        log.latest(limit)
                .forEach(entry -> list.addObject()
                        .put("at", entry.at().toString())
                        .put("kind", entry.kind())
                        .put("status", entry.status())
                        .put("attempt", entry.attempt())
                        .put("millis", entry.millis()));
        return LocalRequests.json(json);
    }
}
