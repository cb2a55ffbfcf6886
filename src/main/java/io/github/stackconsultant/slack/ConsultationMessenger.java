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
    private final Whereabouts whereabouts = new Whereabouts();

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
        // what is posted already is updated instead
        boolean posted = whereabouts.catchUp(statement.subject());
        return switch (statement.topic()) {
            case CONSULTATION_BELOW -> show(statement, current.get(), !posted, ROUNDS);
            case CONSULTATION_MOVED -> goOnDirectly(statement, current.get(), posted);
            default -> show(statement, current.get(), false, ROUNDS);
        };
    }

    private Outcome show(Statement statement, Consultation consultation, boolean below, int rounds) {
        var answer = consultation.place().kind() == Place.Kind.PRIVATE
                ? privately(statement, consultation)
                : openly(statement, consultation, below);
        if (MessageSender.closed(answer) && consultation.place().kind() != Place.Kind.DIRECT) {
            return moveToDirect(statement, consultation);
        }
        if (!(answer instanceof SlackAnswer.Done<?>)) {
            return answer.outcome();
        }
        if (!replaceable(statement, consultation) || rounds == 1) {
            return new Outcome.Said();
        }
        if (below) {
            return mayHaveMoved(consultation)
                    ? new Outcome.GoesOn(statement.as(Topic.CONSULTATION))
                    : new Outcome.Said();
        }
        return moved(consultation)
                .map(latest -> show(statement, latest, false, rounds - 1))
                .orElseGet(Outcome.Said::new);
    }

    /** {@return the consultation as it is now, if it changed since} */
    private Optional<Consultation> moved(Consultation since) {
        return consultations.find(since.id()).filter(now -> now.version() != since.version());
    }

    /** What was posted is not posted again because nobody can tell just now; it is looked at once more. */
    private boolean mayHaveMoved(Consultation since) {
        try {
            return moved(since).isPresent();
        } catch (RuntimeException away) {
            return true;
        }
    }

    /** A message visible to one person only is shown again only if it can replace the old one. */
    private static boolean replaceable(Statement statement, Consultation consultation) {
        return consultation.place().kind() != Place.Kind.PRIVATE
                || statement.replyPath().filter(ReplyPath::original).isPresent();
    }

    /** Visible to one person in a channel: replaces what was clicked, or is posted anew. */
    private SlackAnswer<?> privately(Statement statement, Consultation consultation) {
        shrinkOpenMessage(consultation);
        var rendered = blocks.render(consultation, Place.Kind.PRIVATE, understood(statement));
        var path = statement.replyPath().filter(replyPaths::fresh);
        if (path.isPresent()) {
            var answer = sender.throughPath(path.get(), rendered, path.get().original());
            if (!MessageSender.closed(answer)) {
                return answer;
            }
        }
        return sender.privately(consultation.place(), consultation.person().user(), rendered);
    }

    private static List<ShownBack> understood(Statement statement) {
        return statement
                .detail(ConsultationNotice.Understood.class)
                .map(ConsultationNotice.Understood::steps)
                .orElse(List.of());
    }

    /** The word and the question are two statements, since either may have to wait. */
    private Outcome moveToDirect(Statement statement, Consultation consultation) {
        var channel = consultation.place().channel();
        var told = sender.directly(consultation.person(), SlackWords.movedToDirect(channel));
        return told instanceof SlackAnswer.Done<?>
                ? new Outcome.GoesOn(statement.as(Topic.CONSULTATION_MOVED))
                : told.outcome();
    }

    private Outcome goOnDirectly(Statement statement, Consultation consultation, boolean posted) {
        return posted
                ? new Outcome.Said()
                : post(statement, consultation, Place.direct(consultation.person()))
                        .outcome();
    }

    private SlackAnswer<MessageLocation> openly(Statement statement, Consultation consultation, boolean below) {
        statement
                .replyPath()
                .filter(ReplyPath::original)
                .filter(replyPaths::fresh)
                .ifPresent(replyPaths::delete);
        return updateOrPost(statement, consultation, below);
    }

    private SlackAnswer<MessageLocation> updateOrPost(Statement statement, Consultation consultation, boolean below) {
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

    private SlackAnswer<MessageLocation> update(Statement statement, Consultation consultation, ShownMessage shown) {
        var rendered = blocks.render(consultation, consultation.place().kind(), understood(statement));
        var answer = sender.update(shown.channel(), shown.timestamp(), rendered);
        if (answer instanceof SlackAnswer.Done<?>) {
            remember(consultation, shown.place(), new MessageLocation(shown.channel(), shown.timestamp()));
        }
        return answer;
    }

    private SlackAnswer<MessageLocation> post(Statement statement, Consultation consultation, Place place) {
        var rendered = blocks.render(consultation, place.kind(), understood(statement));
        var answer = place.kind() == Place.Kind.THREAD
                ? sender.inThread(place, rendered)
                : sender.directly(consultation.person(), place, rendered);
        if (answer instanceof SlackAnswer.Done<MessageLocation> done) {
            remember(consultation, place, done.value());
        }
        return answer;
    }

    private void remember(Consultation consultation, Place place, MessageLocation location) {
        var shown = new ShownMessage(
                place,
                location.channel(),
                location.timestamp(),
                consultation.version(),
                blocks.asked(consultation).map(step -> step.id()));
        whereabouts.store(consultation.id().value(), () -> consultations.remember(consultation.id(), shown));
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
