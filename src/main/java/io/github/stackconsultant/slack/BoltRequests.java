package io.github.stackconsultant.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import io.github.stackconsultant.privacy.FailureNames;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what Slack sent, over whichever way it came, and has Bolt handle it. */
final class BoltRequests {

    private static final Logger log = LoggerFactory.getLogger(BoltRequests.class);
    private static final String FORM = "payload=";

    private final App app;
    private final SlackRequestParser parser;

    BoltRequests(App app) {
        this.app = app;
        this.parser = new SlackRequestParser(app.config());
    }

    /** {@return Bolt's answer; empty if that is no payload of Slack's, or Bolt itself failed on it} */
    Optional<Response> handle(HttpRequest sent) {
        return read(sent).flatMap(this::run);
    }

    private Optional<Request<?>> read(HttpRequest sent) {
        try {
            return interaction(sent)
                    .flatMap(json -> Interaction.read(json, sent.getRequestBody(), sent.getHeaders(), app.config()))
                    .or(() -> Optional.ofNullable(parser.parse(sent)).map(BoltRequests::withPlace));
        } catch (RuntimeException malformed) {
            log.info(
                    "what was received is no Slack payload: {}",
                    malformed.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Bolt itself knows no place where the app is installed for a whole organisation. */
    private static Request<?> withPlace(Request<?> request) {
        if (request instanceof EventRequest event) {
            EventFields.of(event).ifPresent(fields -> fields.tellPlace(event.getContext()));
        }
        return request;
    }

    /** {@return the JSON that may be a click, a form or a shortcut: all of an envelope, but a field of a form} */
    private static Optional<String> interaction(HttpRequest sent) {
        var body = sent.getRequestBody();
        if (sent.isSocketMode()) {
            return Optional.of(body);
        }
        return body.startsWith(FORM)
                ? Optional.of(FormEncoding.decoded(body.substring(FORM.length())))
                : Optional.empty();
    }

    private Optional<Response> run(Request<?> request) {
        try {
            return Optional.of(app.run(request));
        } catch (Exception unexpected) {
            // the middleware handles failures of listeners; this is Bolt's own failure on a malformed payload
            log.error("Bolt failed on a {} request", request.getRequestType(), FailureNames.withoutWords(unexpected));
            return Optional.empty();
        }
    }
}
