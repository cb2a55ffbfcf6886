package io.github.stackconsultant.slack;

import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppUninstalledEvent;
import io.github.stackconsultant.conversation.StaleConsultationException;
import io.github.stackconsultant.privacy.FailureNames;
import io.github.stackconsultant.slack.Interaction.BlockAction;
import io.github.stackconsultant.slack.Interaction.GlobalShortcut;
import io.github.stackconsultant.slack.Interaction.MessageShortcut;
import io.github.stackconsultant.slack.Interaction.Submission;
import io.github.stackconsultant.voting.StalePollException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;

/**
 * Answers if a listener failed: the person gets a sentence, and events get a 503 as long as Slack sends them again and
 * that may help, and that the app was removed whatever failed.
 */
final class FailureAnswers implements Middleware {

    private static final Logger log = LoggerFactory.getLogger(FailureAnswers.class);

    /** Slack sends an event three times more, the last time after five minutes. */
    private static final String LAST_TRY = "3";

    private final Turns turns;
    private final LateReplies lateReplies;
    private final FailureNames failures;

    FailureAnswers(Turns turns, LateReplies lateReplies, FailureNames failures) {
        this.turns = turns;
        this.lateReplies = lateReplies;
        this.failures = failures;
    }

    @Override
    @SuppressWarnings("rawtypes") // Bolt's own signature
    public Response apply(Request request, Response response, MiddlewareChain chain) {
        try {
            return chain.next(request);
        } catch (Exception failure) {
            return answer(request, failure);
        }
    }

    private Response answer(Request<?> request, Exception failure) {
        // a database's own message may quote the values to be stored
        var line = failures.line(failure);
        if (mayPass(failure)) {
            log.error("could not store a {} request: {}", request.getRequestType(), line);
            return answer(request, Failure.OUTAGE);
        }
        log.error("failed on a {} request: {}", request.getRequestType(), line, FailureNames.withoutWords(failure));
        return answer(request, Failure.BUG);
    }

    private boolean mayPass(Exception failure) {
        return failure instanceof TransactionException
                || failure instanceof StaleConsultationException
                || failure instanceof StalePollException
                || (failure instanceof DataAccessException && !failures.isRefusedForGood(failure));
    }

    /** {@return the answer to a delivery that is refused because of overload} */
    Response tooBusy(Request<?> request) {
        return answer(request, Failure.BUSY);
    }

    /** If the person cannot be told, answers with an error, so that Slack marks the button, or the form, as failed. */
    private Response answer(Request<?> request, Failure failure) {
        if (request instanceof SlashCommandRequest command) {
            return command.getContext().ack(ephemeral(failure));
        }
        if (request instanceof Submission submission) {
            return submission.refusedAtFirstField(failure.sentence()).orElseGet(FailureAnswers::marked);
        }
        if (request instanceof EventRequest event && (failure.passes() || isRemoval(event))) {
            return comesAgain(event, failure);
        }
        return tellLater(request, failure) ? Response.ok() : marked();
    }

    /** The one event that must not be lost, whatever failed: it may be mended before the last attempt. */
    private static boolean isRemoval(EventRequest event) {
        return AppUninstalledEvent.TYPE_NAME.equals(event.getEventType());
    }

    private static Response marked() {
        return Response.error(HttpStatus.SERVICE_UNAVAILABLE.value());
    }

    private Response comesAgain(EventRequest event, Failure failure) {
        if (isLast(event)) {
            tellLater(event, failure);
        }
        return marked();
    }

    /** {@return whether Slack does not send the event again, whatever the answer} */
    private static boolean isLast(EventRequest event) {
        return Optional.ofNullable(event.getHeaders().getFirstValue("X-Slack-Retry-Num"))
                .filter(LAST_TRY::equals)
                .isPresent();
    }

    private static SlashCommandResponse ephemeral(Failure failure) {
        return SlashCommandResponse.builder()
                .responseType("ephemeral")
                .text(failure.sentence())
                .build();
    }

    private boolean tellLater(Request<?> request, Failure failure) {
        if (request instanceof BlockAction click) {
            return tellLater(failure, turns.click(click).recipient().beside());
        } else if (request instanceof MessageShortcut shortcut) {
            return tellLater(failure, turns.recipient(shortcut));
        } else if (request instanceof GlobalShortcut shortcut) {
            return tellLater(failure, Recipient.directly(shortcut.person()));
        }
        return !(request instanceof EventRequest event) || tellLater(event, failure);
    }

    /** Who only opened the App Home said nothing, and would be told at each look at it. */
    private boolean tellLater(EventRequest event, Failure failure) {
        return EventFields.of(event)
                .filter(EventFields::speaksToTheApp)
                .map(said -> new Recipient(
                        Actor.of(event.getContext(), said.text("user").orElseThrow())
                                .person(),
                        said.place(),
                        Optional.empty()))
                .map(speaker -> tellLater(failure, speaker))
                .orElse(true);
    }

    private boolean tellLater(Failure failure, Recipient recipient) {
        return lateReplies.tell(failure.word(), recipient);
    }
}
