package io.github.stackconsultant.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.interactive_components.ActionResponseSender;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.webhook.WebhookResponse;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.ReplyPath;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers through a delivery's {@code response_url}: five uses within half an hour. */
class ReplyPaths {

    /** A minute less than Slack allows, so that an answer under way still arrives. */
    private static final Duration LIFE = Duration.ofMinutes(29);

    private static final int OK = 200;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final ActionResponseSender sender;
    private final Clock clock;

    ReplyPaths(Slack slack, Clock clock) {
        this.sender = new ActionResponseSender(slack);
        this.clock = clock;
    }

    /** {@return whether the path can still be used} */
    boolean fresh(ReplyPath path) {
        return path.received().plus(LIFE).isAfter(clock.instant());
    }

    /**
     * Says something to the one person.
     *
     * @param replacing whether it takes the original's place or stands beside it
     */
    SlackAnswer say(ReplyPath path, Rendered message, boolean replacing) {
        return send(
                path,
                ActionResponse.builder()
                        .responseType("ephemeral")
                        .replaceOriginal(replacing)
                        .text(message.text())
                        .blocks(message.blocks())
                        .build());
    }

    /** Takes the original message away. */
    SlackAnswer delete(ReplyPath path) {
        return send(path, ActionResponse.builder().deleteOriginal(true).build());
    }

    private SlackAnswer send(ReplyPath path, ActionResponse message) {
        try {
            return answer(sender.send(path.address(), message));
        } catch (IOException | RuntimeException silence) {
            return new SlackAnswer.Later(new Outcome.Failed(silence.getClass().getSimpleName()));
        }
    }

    private static SlackAnswer answer(WebhookResponse response) {
        int status = response.getCode();
        if (status == OK) {
            return new SlackAnswer.Done("", "");
        }
        if (status == TOO_MANY_REQUESTS) {
            return new SlackAnswer.Later(new Outcome.AskedToWait(SlackApi.waitingTime(retryAfter(response))));
        }
        if (status >= SERVER_ERROR) {
            return new SlackAnswer.Later(new Outcome.Failed("http_" + status));
        }
        var body = Optional.ofNullable(response.getBody()).orElse("");
        return new SlackAnswer.Refused(body.contains("invalid_blocks") ? "invalid_blocks" : "http_" + status);
    }

    private static Optional<String> retryAfter(WebhookResponse response) {
        return Optional.ofNullable(response.getHeaders())
                .map(Map::entrySet)
                .flatMap(headers -> headers.stream()
                        .filter(header -> "retry-after".equalsIgnoreCase(header.getKey()))
                        .map(Map.Entry::getValue)
                        .flatMap(List::stream)
                        .findFirst());
    }
}
