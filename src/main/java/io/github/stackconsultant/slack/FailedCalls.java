package io.github.stackconsultant.slack;

import com.google.gson.JsonParseException;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.SlackFilesUploadV2Exception;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.Response;
import org.springframework.http.HttpStatus;

/** What it means that a call of Slack's did not succeed. */
final class FailedCalls {

    private static final Duration DEFAULT_WAIT = Duration.ofSeconds(1);
    /** Far more than Slack asks for; one call too early costs less than a message that waits for days. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    /** Slack's error codes for too many calls, in case they come without a 429. */
    private static final Set<String> SLOWER = Set.of("ratelimited", "rate_limited");

    /** Slack's error codes for temporary trouble of its own. */
    private static final Set<String> PASSING = Set.of(
            "internal_error",
            "fatal_error",
            "service_unavailable",
            "request_timeout",
            "update_failed",
            "team_added_to_org",
            "external_channel_migrating");

    private FailedCalls() {}

    /** The calls of an upload fail together; the error code is that of the first one refused. */
    static <T> SlackAnswer<T> ofUpload(SlackFilesUploadV2Exception failed) {
        return Stream.concat(failed.getGetURLResponses().stream(), Stream.ofNullable(failed.getCompleteResponse()))
                .map(SlackApiTextResponse.class::cast)
                .filter(response -> !response.isOk())
                .flatMap(response -> Stream.ofNullable(response.getError()))
                .findFirst()
                .map(FailedCalls::<T>refused)
                .orElseGet(() -> new SlackAnswer.Later<>(new Outcome.Failed("upload")));
    }

    /** Nothing came that can be read, or nothing at all. */
    static <T> SlackAnswer<T> silent(Exception silence) {
        return new SlackAnswer.Later<>(new Outcome.Failed(cause(silence)));
    }

    /** The client fails on an empty body, and reports a timeout as an interruption. */
    private static String cause(Exception silence) {
        if (silence instanceof InterruptedIOException) {
            return "no answer in time";
        }
        if (silence instanceof NullPointerException) {
            return "an empty answer";
        }
        return silence instanceof JsonParseException
                ? "an answer that is no JSON"
                : silence.getClass().getSimpleName();
    }

    static <T> SlackAnswer<T> refused(String error) {
        if (SLOWER.contains(error)) {
            return new SlackAnswer.Later<>(new Outcome.AskedToWait(DEFAULT_WAIT));
        }
        if (PASSING.contains(error)) {
            return new SlackAnswer.Later<>(new Outcome.Failed(error));
        }
        return SlackAnswer.Later.<T>ofTheToken(error).orElseGet(() -> new SlackAnswer.Refused<>(error));
    }

    static <T> SlackAnswer<T> refused(SlackApiException refusal) {
        int status = refusal.getResponse().code();
        return status == HttpStatus.TOO_MANY_REQUESTS.value()
                ? askedToWait(refusal.getResponse())
                : new SlackAnswer.Later<>(new Outcome.Failed("http_" + status));
    }

    /** What a response with the status 429 means. */
    static <T> SlackAnswer<T> askedToWait(Response response) {
        return new SlackAnswer.Later<>(
                new Outcome.AskedToWait(waitingTime(Optional.ofNullable(response.header("Retry-After")))));
    }

    /** Reads a Retry-After header: whole seconds, an hour at most; anything else means the default. */
    static Duration waitingTime(Optional<String> header) {
        return header.map(String::strip)
                .filter(seconds -> seconds.matches("\\d{1,9}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .map(asked -> asked.compareTo(LONGEST_WAIT) < 0 ? asked : LONGEST_WAIT)
                .orElse(DEFAULT_WAIT);
    }
}
