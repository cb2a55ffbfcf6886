package io.github.stackconsultant.slack;

import com.slack.api.bolt.handler.UnmatchedRequestHandler;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import io.github.stackconsultant.conversation.Conversation;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.slack.Interaction.BlockAction;
import io.github.stackconsultant.slack.Interaction.Submission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles requests without a listener: a button or form of an old version gets a polite reply, and the log says what is
 * missing.
 */
final class UnmatchedRequests implements UnmatchedRequestHandler {

    private static final Logger log = LoggerFactory.getLogger(UnmatchedRequests.class);

    private final Conversation conversation;
    private final Turns turns;

    UnmatchedRequests(Conversation conversation, Turns turns) {
        this.conversation = conversation;
        this.turns = turns;
    }

    @Override
    public Response handle(Request<?> request) {
        if (request instanceof BlockAction click) {
            log.warn(
                    "nothing listens to the action {}: add it to ActionId, or its message is of another version",
                    click.callback());
            conversation.take(turns.click(click).turn(new Move.Unknown()));
        } else if (request instanceof SlashCommandRequest command) {
            log.warn(
                    "nothing listens to the command {}: the manifest and the app differ",
                    command.getPayload().getCommand());
            return command.getContext()
                    .ack("I do not know " + command.getPayload().getCommand() + ". Try /consult help.");
        } else if (request instanceof Submission submission) {
            log.warn(
                    "nothing listens to the form {}: no feature registers it, or it is of another version",
                    submission.callback());
            return submission.outdated();
        } else {
            log.info("nothing listens to this {} request", request.getRequestType());
        }
        return Response.ok();
    }
}
