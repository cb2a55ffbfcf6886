package io.github.stackconsultant.slack;

import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import io.github.stackconsultant.conversation.StaleConsultationException;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.privacy.FailureNames;
import io.github.stackconsultant.slack.Interaction.GlobalShortcut;
import io.github.stackconsultant.slack.Interaction.MessageShortcut;
import io.github.stackconsultant.slack.Interaction.Submission;
import io.github.stackconsultant.voting.StalePollException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Answers if a listener failed: the person gets a sentence, and events get a 503 while the store is unreachable, so
 * that Slack redelivers them.
 */
final class FailureAnswers implements Middleware {

    private static final Logger log = LoggerFactory.getLogger(FailureAnswers.class);
    private static final int UNAVAILABLE = 503;

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
        } catch (DataAccessException | TransactionException | StaleConsultationException | StalePollException outage) {
            // a database's own message may quote the values to be stored
            log.error("could not store a {} request: {}", request.getRequestType(), failures.line(outage));
            return answer(request, true);
        } catch (Exception bug) {
            log.error("failed on a {} request: {}", request.getRequestType(), failures.line(bug), failures.trace(bug));
            return answer(request, false);
        }
    }

    /** {@return the answer to a delivery that is refused because of overload} */
    Response tooBusy(Request<?> request) {
        return answer(request, true);
    }

    /** If the person cannot be told, answers with an error, so that Slack marks the button as failed. */
    private Response answer(Request<?> request, boolean outage) {
        if (request instanceof EventRequest) {
            return outage ? Response.error(UNAVAILABLE) : Response.ok();
        }
        if (request instanceof SlashCommandRequest command) {
            return command.getContext().ack(ephemeral());
        }
        if (request instanceof Submission submission) {
            return Submissions.atFirstField(submission, sentence());
        }
        return tellLater(request) ? Response.ok() : Response.error(UNAVAILABLE);
    }

    private String sentence() {
        return SlackWords.couldNotStore().text();
    }

    private SlashCommandResponse ephemeral() {
        return SlashCommandResponse.builder()
                .responseType("ephemeral")
                .text(sentence())
                .build();
    }

    private boolean tellLater(Request<?> request) {
        if (request instanceof BlockActionRequest click) {
            var surroundings = turns.click(click.getPayload(), click);
            return tellLater(
                    surroundings.person(),
                    surroundings.place(),
                    click.getPayload().getResponseUrl());
        } else if (request instanceof MessageShortcut shortcut) {
            var payload = shortcut.getPayload();
            return tellLater(
                    People.of(payload), Turns.inChannel(payload.getChannel().getId()), payload.getResponseUrl());
        } else if (request instanceof GlobalShortcut shortcut) {
            var payload = shortcut.getPayload();
            var person = People.of(payload);
            return tellLater(person, Place.direct(person), null);
        }
        return true;
    }

    private boolean tellLater(Person person, Place place, @Nullable String responseUrl) {
        return lateReplies.tell(SlackWords.couldNotStore(), person, place, turns.replyPath(responseUrl, false));
    }
}
