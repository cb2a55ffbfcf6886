package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Opinion;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.handover.HandoverContent;
import io.github.stackconsultant.handover.HandoverRequest;
import io.github.stackconsultant.handover.Handovers;
import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.HandlerTable;
import io.github.stackconsultant.messaging.Installation;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.privacy.FailureNames;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the message in the consultants' channel, as it is set now, in line with the request that it shows. Logs ids
 * only.
 */
final class HandoverMessenger implements ContentMessenger {

    private static final Logger log = LoggerFactory.getLogger(HandoverMessenger.class);

    /** Each further round means that it was taken or handed back meanwhile, and another statement follows each of these. */
    private static final int ROUNDS = 3;

    private final Handovers handovers;
    private final Recommendations recommendations;
    private final MessageSender sender;
    private final Optional<String> consultants;
    private final PendingWrites writes;

    HandoverMessenger(
            Handovers handovers,
            Recommendations recommendations,
            MessageSender sender,
            Installation installation,
            FailureNames failures) {
        this.consultants = installation.channel();
        this.handovers = handovers;
        this.recommendations = recommendations;
        this.sender = sender;
        this.writes = new PendingWrites(failures::isRefusedForGood);
    }

    @Override
    public void registerIn(HandlerTable<Statement, Content, Outcome> contents) {
        contents.on(HandoverContent.Request.class, this::show);
        contents.on(HandoverContent.Feedback.class, this::tellOpinion);
    }

    private Outcome show(Statement statement, HandoverContent.Request shown) {
        writes.catchUp(shown.request().value());
        return handovers
                .find(shown.request())
                .map(request -> show(statement, request, ROUNDS))
                .orElseGet(() -> new Outcome.Refused("no such handover"));
    }

    private Outcome show(Statement statement, HandoverRequest request, int rounds) {
        var message = HandoverBlocks.request(request, recommendations.find(request.recommendation()));
        var updated = update(request, channel(statement), message);
        var answer = updated.orElseGet(() -> post(request, channel(statement), message));
        if (answer instanceof SlackAnswer.Refused<?> refused) {
            return refused(statement, request, refused, updated.isPresent());
        }
        if (!(answer instanceof SlackAnswer.Done<?>)) {
            return answer.outcome();
        }
        return Optional.of(request.id())
                .filter(id -> rounds > 1)
                .flatMap(handovers::find)
                .filter(now -> !now.taken().equals(request.taken()))
                .map(now -> show(statement, now, rounds - 1))
                .orElseGet(Outcome.Said::new);
    }

    /** What was to be said in a channel that is the consultants' no more is said in the one that is. */
    private String channel(Statement statement) {
        return consultants.orElseGet(() -> statement.place().channel());
    }

    /**
     * Updates the message that stands; empty if none does. Where the consultants' channel was before, nobody is shown more
     * of it.
     */
    private Optional<SlackAnswer<PostedMessage>> update(HandoverRequest request, String channel, Rendered message) {
        return request.posted()
                .filter(posted -> posted.channel().equals(channel))
                .map(posted -> sender.update(posted, message))
                .filter(answer -> !answer.wayClosed());
    }

    private SlackAnswer<PostedMessage> post(HandoverRequest request, String channel, Rendered message) {
        var answer = sender.inChannel(channel, message);
        if (answer instanceof SlackAnswer.Done<PostedMessage> done) {
            writes.store(request.id().value(), () -> handovers.remember(request.id(), done.value()));
        }
        return answer;
    }

    /**
     * The asker is told, and their request is kept; the log shows the operator the reason.
     *
     * @param stands whether an earlier message stands, which says the same but for who answers
     */
    private Outcome refused(
            Statement statement, HandoverRequest request, SlackAnswer.Refused<?> refused, boolean stands) {
        log.warn(
                "Slack refuses handover {} in CONSULTANT_CHANNEL {}: {}",
                request.id(),
                channel(statement),
                refused.error());
        if (stands || request.status() == HandoverRequest.Status.TAKEN) {
            return new Outcome.Said();
        }
        return sender.directly(request.person(), SlackWords.handoverNotSent(request.id()))
                .outcome();
    }

    /** Tells the consultants why a recommendation did not help, as it is known now. */
    private Outcome tellOpinion(Statement statement, HandoverContent.Feedback feedback) {
        var id = feedback.recommendation();
        var person = statement.person();
        var message = recommendations
                .find(id)
                .flatMap(given -> recommendations
                        .opinion(id, person)
                        .flatMap(Opinion::reason)
                        .map(reason -> HandoverBlocks.opinion(given, person, reason)));
        // empty if the person changed their mind meanwhile
        return message.map(each -> tellOpinion(statement, feedback, each)).orElseGet(Outcome.Said::new);
    }

    /** The person was told that it goes to the consultants. */
    private Outcome tellOpinion(Statement statement, HandoverContent.Feedback feedback, Rendered message) {
        var channel = channel(statement);
        var answer = sender.inChannel(channel, message);
        if (!(answer instanceof SlackAnswer.Refused<?> refused)) {
            return answer.outcome();
        }
        log.warn(
                "Slack refuses the reason about recommendation {} in CONSULTANT_CHANNEL {}: {}",
                feedback.recommendation(),
                channel,
                refused.error());
        return sender.directly(statement.person(), SlackWords.reasonNotSent()).outcome();
    }
}
