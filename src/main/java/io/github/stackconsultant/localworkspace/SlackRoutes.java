package io.github.stackconsultant.localworkspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The routes that the app calls: the Web API and the response addresses. */
final class SlackRoutes {

    /** Longer than the default timeout of Slack's own client. */
    private static final int SILENCE_SECONDS = 12;

    private final WebApi api;
    private final Faults faults;
    private final ResponseUrlAnswers answers;

    SlackRoutes(WebApi api, Faults faults, ResponseUrlAnswers answers) {
        this.api = api;
        this.faults = faults;
        this.answers = answers;
    }

    void addTo(RouterFunctions.Builder routes) {
        routes.POST("/api/{method}", this::call).POST("/local/response/{id}", this::respond);
    }

    private ServerResponse call(ServerRequest request) throws IOException {
        var call = ApiCall.read(
                request.pathVariable("method"),
                contentType(request),
                LocalRequests.rawBody(request),
                request.headers().firstHeader("Authorization"));
        Optional<Faults.Fault> fault =
                api.knows(call.method()) ? faults.take(call.method(), call.text("channel", "")) : Optional.empty();
        return answer(fault, () -> api.answer(call), SlackRoutes::respond);
    }

    private static ServerResponse answer(
            Optional<Faults.Fault> fault, Supplier<ApiAnswer> doing, Function<ApiAnswer, ServerResponse> telling) {
        if (fault.isPresent() && !fault.get().losesTheAnswer()) {
            return fail(fault.get());
        }
        var answer = doing.get();
        return fault.map(SlackRoutes::fail).orElseGet(() -> telling.apply(answer));
    }

    private static ServerResponse fail(Faults.Fault fault) {
        return switch (fault.error()) {
            case "ratelimited" -> respond(ApiAnswer.rateLimited(fault.retryAfter()));
            case "http_500" -> LocalRequests.error(HttpStatus.INTERNAL_SERVER_ERROR, "internal_error");
            case "empty" -> ServerResponse.ok().build();
            case "half" ->
                ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).body("{\"ok\":tr");
            case "timeout" -> silence();
            default -> respond(ApiAnswer.refused(fault.error()));
        };
    }

    /** Simulates silence: answers only after the client's timeout. */
    private static ServerResponse silence() {
        var late = CompletableFuture.delayedExecutor(SILENCE_SECONDS, TimeUnit.SECONDS);
        return ServerResponse.async(
                CompletableFuture.supplyAsync(() -> LocalRequests.error(HttpStatus.GATEWAY_TIMEOUT, "timeout"), late));
    }

    private ServerResponse respond(ServerRequest request) throws IOException {
        var raw = LocalRequests.rawBody(request);
        var body = contentType(request).startsWith("application/x-www-form-urlencoded")
                ? Json.parseObject(Json.text(ApiCall.form(raw), "payload", "")).orElseGet(Json::object)
                : Json.parseObject(raw).orElseGet(Json::object);
        var id = request.pathVariable("id");
        return answer(faults.take(Faults.RESPONSE_URL, ""), () -> answers.answer(id, body), SlackRoutes::plain);
    }

    private static ServerResponse plain(ApiAnswer answer) {
        return answer.status() == HttpStatus.OK.value()
                ? ServerResponse.ok().contentType(MediaType.TEXT_PLAIN).body("ok")
                : respond(answer);
    }

    private static String contentType(ServerRequest request) {
        return request.headers().contentType().map(MediaType::toString).orElse("");
    }

    private static ServerResponse respond(ApiAnswer answer) {
        var response = ServerResponse.status(answer.status()).contentType(MediaType.APPLICATION_JSON);
        answer.headers().forEach(response::header);
        return response.body(Json.write(answer.body()).getBytes(StandardCharsets.UTF_8));
    }
}
