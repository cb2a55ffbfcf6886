package io.github.stackconsultant.slack;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/**
 * Receives Slack's HTTP deliveries. It takes the raw bytes, since the signature covers those, and passes genuine
 * requests to Bolt. Nothing that is too large, broken or odd is answered with a 5xx, which is left to failures and overload.
 * It is a servlet, since an acknowledgement needs nothing of what finds and writes pages.
 */
final class SlackEventsServlet extends HttpServlet {

    static final String PATH = "/slack/events";

    private static final long serialVersionUID = 1;

    private static final Logger log = LoggerFactory.getLogger(SlackEventsServlet.class);
    private static final String RATE_LIMITED = "app_rate_limited";

    /** With as many deliveries as there may be at once, this leaves threads for health and pages. */
    private static final int MOST_SLOW = 80;

    private final transient BoltRequests requests;
    private final transient Signature signature;
    private final transient DeliveredBodies bodies = new DeliveredBodies(MOST_SLOW);

    SlackEventsServlet(App app, Signature signature) {
        this.requests = new BoltRequests(app);
        this.signature = signature;
    }

    /** A servlet's own answer to methods that it does not know would be a 501. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("POST")) {
            write(answer(request), response);
        } else {
            response.setHeader("Allow", "POST");
            response.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
        }
    }

    private Response answer(HttpServletRequest request) {
        if (request.getContentLengthLong() > DeliveredBodies.MOST_BYTES) {
            return tooLarge();
        }
        var body = bodies.read(request);
        return body.isPresent()
                ? answer(request, body.get())
                : answer(HttpStatus.REQUEST_TIMEOUT, "The body did not come in time.");
    }

    private Response answer(HttpServletRequest request, byte[] body) {
        if (body.length > DeliveredBodies.MOST_BYTES) {
            return tooLarge();
        }
        if (!signed(request, body)) {
            return answer(HttpStatus.UNAUTHORIZED, "The signature is missing, wrong or not of now.");
        }
        var text = new String(body, StandardCharsets.UTF_8);
        // this is how Slack reports that it withholds events; Bolt does not know this type
        if (rateLimited(text)) {
            log.warn("Slack holds back events: the app was sent more than 30,000 in an hour");
            return answer(HttpStatus.OK, "");
        }
        return requests.handle(sent(request, text))
                .orElseGet(() -> answer(HttpStatus.BAD_REQUEST, "That is no Slack payload."));
    }

    private boolean signed(HttpServletRequest request, byte[] body) {
        return signature.valid(
                Optional.ofNullable(request.getHeader("X-Slack-Request-Timestamp")),
                Optional.ofNullable(request.getHeader("X-Slack-Signature")),
                body);
    }

    private static boolean rateLimited(String body) {
        try {
            return body.startsWith("{")
                    && body.contains(RATE_LIMITED)
                    && JsonParser.parseString(body).getAsJsonObject().get("type") instanceof JsonPrimitive type
                    && type.getAsString().equals(RATE_LIMITED);
        } catch (JsonParseException malformed) {
            return false;
        }
    }

    private static SlackRequestParser.HttpRequest sent(HttpServletRequest request, String body) {
        return SlackRequestParser.HttpRequest.builder()
                .requestUri(request.getRequestURI())
                .queryString(Map.of())
                .requestBody(body)
                .headers(new RequestHeaders(headers(request)))
                .remoteAddress(request.getRemoteAddr())
                .socketMode(false)
                .build();
    }

    private static Map<String, List<String>> headers(HttpServletRequest request) {
        var headers = new HashMap<String, List<String>>();
        for (var name : Collections.list(request.getHeaderNames())) {
            headers.put(name, Collections.list(request.getHeaders(name)));
        }
        return headers;
    }

    private static Response tooLarge() {
        return answer(HttpStatus.CONTENT_TOO_LARGE, "The body is over 1 MiB.");
    }

    private static Response answer(HttpStatus status, String words) {
        return Response.builder()
                .statusCode(status.value())
                .contentType("text/plain; charset=utf-8")
                .body(words)
                .build();
    }

    private static void write(Response answer, HttpServletResponse response) throws IOException {
        var body = Optional.ofNullable(answer.getBody()).orElse("").getBytes(StandardCharsets.UTF_8);
        response.setStatus(answer.getStatusCode());
        Optional.ofNullable(answer.getContentType()).ifPresent(response::setContentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
