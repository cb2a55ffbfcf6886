package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.ShownBack;
import io.github.stackconsultant.conversation.ShownMessage;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Topic;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.util.List;
import java.util.Optional;

/** Keeps the message that shows a consultation in line with its state: the last state always wins. */
final class ConsultationMessenger {

    /** Each further round means that the state changed meanwhile, in which case another statement follows anyway. */
    private static final int ROUNDS = 3;

    private final Consultations consultations;
    private final ConsultationBlocks blocks;
    private final MessageSender sender;
    private final ReplyPaths replyPaths;

    ConsultationMessenger(
            Consultations consultations, ConsultationBlocks blocks, MessageSender sender, ReplyPaths replyPaths) {
        this.consultations = consultations;
        this.blocks = blocks;
        this.sender = sender;
        this.replyPaths = replyPaths;
    }

    Outcome say(Statement statement) {
        var id = new ConsultationId(statement.subject());
        var current = consultations.find(id);
        if (current.isEmpty()) {
            return new Outcome.Refused("no such consultation");
        }
        return show(statement, current.get(), statement.topic() == Topic.CONSULTATION_BELOW, ROUNDS);
    }

    private Outcome show(Statement statement, Consultation consultation, boolean below, int rounds) {
        var answer = consultation.place().kind() == Place.Kind.PRIVATE
                ? privately(statement, consultation)
                : openly(statement, consultation, below);
        if (!(answer instanceof SlackAnswer.Done)) {
            return answer.outcome();
        }
        var latest = consultations.find(consultation.id());
        boolean moved = replaceable(statement, consultation)
                && latest.filter(now -> now.version() != consultation.version()).isPresent();
        return moved && rounds > 1 ? show(statement, latest.get(), false, rounds - 1) : new Outcome.Said();
    }

    /** A message visible to one person only is shown again only if it can replace the old one. */
    private static boolean replaceable(Statement statement, Consultation consultation) {
        return consultation.place().kind() != Place.Kind.PRIVATE
                || statement.replyPath().filter(ReplyPath::original).isPresent();
    }

    /**
     * Visible to one person in a channel: replaces what was clicked, or is posted anew, or else goes to the direct
     * messages.
     */
    private SlackAnswer privately(Statement statement, Consultation consultation) {
        shrinkOpenMessage(consultation);
        var rendered = blocks.render(consultation, Place.Kind.PRIVATE, understood(statement));
        var path = statement.replyPath().filter(replyPaths::fresh);
        if (path.isPresent()) {
            var answer = sender.throughPath(path.get(), rendered, path.get().original());
            if (!MessageSender.closed(answer)) {
                return answer;
            }
        }
        var place = consultation.place();
        var answer = sender.privately(place, consultation.person().user(), rendered);
        return MessageSender.closed(answer) ? inDirectMessages(statement, consultation, place.channel()) : answer;
    }

    private static List<ShownBack> understood(Statement statement) {
        return statement
                .detail(ConsultationNotice.Understood.class)
                .map(ConsultationNotice.Understood::steps)
                .orElse(List.of());
    }

    private SlackAnswer inDirectMessages(Statement statement, Consultation consultation, String channel) {
        var direct = Place.direct(consultation.person());
        var told = sender.directly(consultation.person(), direct, SlackWords.movedToDirect(channel));
        return told instanceof SlackAnswer.Done ? post(statement, consultation, direct) : told;
    }

    private SlackAnswer openly(Statement statement, Consultation consultation, boolean below) {
        statement
                .replyPath()
                .filter(ReplyPath::original)
                .filter(replyPaths::fresh)
                .ifPresent(replyPaths::delete);
        var answer = updateOrPost(statement, consultation, below);
        return consultation.place().kind() == Place.Kind.THREAD && MessageSender.closed(answer)
                ? inDirectMessages(statement, consultation, consultation.place().channel())
                : answer;
    }

    private SlackAnswer updateOrPost(Statement statement, Consultation consultation, boolean below) {
        var shown = consultations.shown(consultation.id());
        if (!below && shown.isPresent() && samePlace(shown.get(), consultation)) {
            var answer = update(statement, consultation, shown.get());
            if (!MessageSender.closed(answer)) {
                return answer;
            }
            consultations.forgetShown(consultation.id());
        } else {
            shrinkOpenMessage(consultation);
        }
        return post(statement, consultation, consultation.place());
    }

    private static boolean samePlace(ShownMessage shown, Consultation consultation) {
        return shown.place().kind() == consultation.place().kind()
                && shown.place().thread().equals(consultation.place().thread());
    }

    private SlackAnswer update(Statement statement, Consultation consultation, ShownMessage shown) {
        var rendered = blocks.render(consultation, consultation.place().kind(), understood(statement));
        var answer = sender.update(shown.channel(), shown.timestamp(), rendered);
        if (answer instanceof SlackAnswer.Done) {
            remember(consultation, shown.place(), shown.channel(), shown.timestamp());
        }
        return answer;
    }

    private SlackAnswer post(Statement statement, Consultation consultation, Place place) {
        var rendered = blocks.render(consultation, place.kind(), understood(statement));
        var answer = place.kind() == Place.Kind.THREAD
                ? sender.inThread(place, rendered)
                : sender.directly(consultation.person(), place, rendered);
        if (answer instanceof SlackAnswer.Done done) {
            remember(consultation, place, done.channel(), done.timestamp());
        }
        return answer;
    }

    private void remember(Consultation consultation, Place place, String channel, String timestamp) {
        consultations.remember(
                consultation.id(),
                new ShownMessage(
                        place,
                        channel,
                        timestamp,
                        consultation.version(),
                        blocks.asked(consultation).map(step -> step.id())));
    }

    /**
     * Reduces the older message in a single attempt; if that fails, its buttons still report that they are outdated.
     */
    private void shrinkOpenMessage(Consultation consultation) {
        Optional<ShownMessage> shown = consultations.shown(consultation.id());
        shown.ifPresent(old -> {
            sender.update(old.channel(), old.timestamp(), blocks.shrunk(old, consultation));
            consultations.forgetShown(consultation.id());
        });
    }
}
