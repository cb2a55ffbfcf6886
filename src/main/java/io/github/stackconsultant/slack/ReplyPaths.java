package io.github.stackconsultant.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.util.http.SlackHttpClient;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.RecentMemory;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.slack.SlackAnswer.Nothing;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** Answers through a delivery's {@code response_url}, which allows five uses within half an hour. */
class ReplyPaths {

    private static final Logger log = LoggerFactory.getLogger(ReplyPaths.class);

    /** A minute less than Slack allows, so that an answer in flight still arrives in time. */
    private static final Duration LIFE = Duration.ofMinutes(29);

    /** Enough to read the name of an error. */
    private static final int MOST_BYTES = 4_096;

    /** An expired path may be refused with status 200. */
    private static final Pattern REFUSED = Pattern.compile("\"ok\"\\s*:\\s*false");

    private static final int MOST_SERVERS = 100;

    private final SlackHttpClient http;
    private final ReplyAddresses addresses;
    private final Clock clock;
    /** The servers that a line in the log names, and since when. */
    private final RecentMemory<String, Instant> refused = new RecentMemory<>(MOST_SERVERS);

    ReplyPaths(@Patient Slack slack, Clock clock) {
        this.http = slack.getHttpClient();
        this.addresses = new ReplyAddresses(http.getConfig().getMethodsEndpointUrlPrefix());
        this.clock = clock;
    }

    /** {@return whether the path can still be used} */
    boolean fresh(ReplyPath path) {
        return path.received().plus(LIFE).isAfter(clock.instant());
    }

    /** Puts a message in the place of the original one, as visible as that was. */
    SlackAnswer<Nothing> replace(ReplyPath path, Rendered message) {
        return send(path, holding(message).replaceOriginal(true).build());
    }

    /**
     * Adds a message that only the one person sees.
     *
     * @param thread where it is added, since Slack would show it in the channel outside of it
     */
    SlackAnswer<Nothing> add(ReplyPath path, Optional<String> thread, Rendered message) {
        var added = holding(message).responseType("ephemeral").replaceOriginal(false);
        thread.ifPresent(added::threadTs);
        return send(path, added.build());
    }

    private static ActionResponse.ActionResponseBuilder holding(Rendered message) {
        return ActionResponse.builder().text(message.text()).blocks(message.blocks());
    }

    /** Deletes the original message. */
    SlackAnswer<Nothing> delete(ReplyPath path) {
        return send(path, ActionResponse.builder().deleteOriginal(true).build());
    }

    /** The SDK's own sender drops the headers, and with them how long to wait. */
    private SlackAnswer<Nothing> send(ReplyPath path, ActionResponse message) {
        if (!addresses.has(path.address())) {
            warn(ReplyAddresses.server(path.address()));
            return new SlackAnswer.Refused<>("not_an_address_of_slack");
        }
        try (var response = http.postJsonBody(path.address(), SlackJson.WRITER.toJson(message))) {
            return answer(response);
        } catch (IOException | RuntimeException silence) {
            return FailedCalls.silent(silence);
        }
    }

    /** Once for each server, of the latest ones: each delivery has an address of its own. */
    private void warn(String server) {
        if (refused.isNew(server, clock.instant())) {
            log.warn("No answer is posted to {}: that is neither Slack's nor where SLACK_API_URL leads", server);
        }
    }

    /** A 200 without a body also counts as success, as Slack documents; so nothing is said twice. */
    private static SlackAnswer<Nothing> answer(Response response) throws IOException {
        int status = response.code();
        if (status == HttpStatus.TOO_MANY_REQUESTS.value()) {
            return FailedCalls.askedToWait(response);
        }
        var body = response.peekBody(MOST_BYTES).string();
        if (body.contains("invalid_blocks")) {
            return new SlackAnswer.Refused<>("invalid_blocks");
        }
        if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            return new SlackAnswer.Later<>(new Outcome.Failed("http_" + status));
        }
        return status == HttpStatus.OK.value() && !REFUSED.matcher(body).find()
                ? SlackAnswer.done()
                : new SlackAnswer.Refused<>("http_" + status);
    }
}
