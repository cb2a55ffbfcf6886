package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Remembering;
import io.github.stackconsultant.conversation.ShownBack;
import io.github.stackconsultant.conversation.ShownMessage;
import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.HandlerTable;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.privacy.FailureNames;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the message that shows a consultation in line with its state: the last state always wins. */
final class ConsultationMessenger implements ContentMessenger {

    private static final Logger log = LoggerFactory.getLogger(ConsultationMessenger.class);

    /** Each further round means that the state changed meanwhile, in which case another statement follows anyway. */
    private static final int ROUNDS = 3;

    private final Consultations consultations;
    private final ConsultationBlocks blocks;
    private final MessageSender sender;
    private final ReplyPaths replyPaths;
    private final FailureNames failures;
    private final PendingWrites writes;

    ConsultationMessenger(
            Consultations consultations,
            ConsultationBlocks blocks,
            MessageSender sender,
            ReplyPaths replyPaths,
            FailureNames failures) {
        this.consultations = consultations;
        this.blocks = blocks;
        this.sender = sender;
        this.replyPaths = replyPaths;
        this.failures = failures;
        this.writes = new PendingWrites(failures::isRefusedForGood);
    }

    /**
     * What is to be shown.
     *
     * @param statement what asks for it, and may bring a way to answer
     * @param shown the message that shows it so far, if it is known
     */
    private record Showing(Statement statement, ConsultationContent.State state, Optional<ShownMessage> shown) {

        private List<ShownBack> understood() {
            return state.understood();
        }

        private Showing after(Optional<ShownMessage> latest) {
            return new Showing(statement, state, latest);
        }

        private Outcome goesOn(ConsultationContent.State rest) {
            return new Outcome.GoesOn(statement.saying(rest));
        }

        private Outcome goesOnInPlace() {
            return goesOn(new ConsultationContent.Current(state.consultation(), understood()));
        }
    }

    @Override
    public void registerIn(HandlerTable<Statement, Content, Outcome> contents) {
        Way inPlace = (showing, current, posted) -> show(showing, current, false, ROUNDS);
        // what is posted already is updated instead
        Way below = (showing, current, posted) -> show(showing, current, !posted, ROUNDS);
        contents.on(ConsultationContent.Current.class, (statement, state) -> say(statement, state, inPlace));
        contents.on(ConsultationContent.Below.class, (statement, state) -> say(statement, state, below));
        contents.on(ConsultationContent.Moved.class, (statement, state) -> say(statement, state, this::goOnDirectly));
    }

    /** How it is shown, which hangs on whether it is posted already. */
    private interface Way {
        Outcome show(Showing showing, Consultation current, boolean posted);
    }

    private Outcome say(Statement statement, ConsultationContent.State state, Way way) {
        var id = state.consultation();
        boolean posted = writes.catchUp(id.value());
        return consultations
                .findShown(id)
                .map(found -> way.show(new Showing(statement, state, found.message()), found.consultation(), posted))
                .orElseGet(() -> new Outcome.Refused("no such consultation"));
    }

    private Outcome show(Showing showing, Consultation consultation, boolean below, int rounds) {
        var answer = consultation.place().kind() == Place.Kind.PRIVATE
                ? ephemerally(showing, consultation)
                : openly(showing, consultation, below);
        if (answer.wayClosed() && consultation.place().kind() != Place.Kind.DIRECT) {
            return moveToDirect(showing, consultation);
        }
        if (!(answer instanceof SlackAnswer.Done<Remembering> done)) {
            return answer.outcome();
        }
        if (done.value() == Remembering.ANOTHER_STANDS) {
            return showing.goesOnInPlace();
        }
        boolean showsWhatIs = done.value() == Remembering.UP_TO_DATE;
        if (!replaceable(showing.statement(), consultation) || rounds == 1 || showsWhatIs) {
            return new Outcome.Said();
        }
        if (below) {
            return mayHaveMoved(consultation) ? showing.goesOnInPlace() : new Outcome.Said();
        }
        return consultations
                .changed(consultation)
                .map(latest -> show(showing.after(consultations.shown(latest.id())), latest, false, rounds - 1))
                .orElseGet(Outcome.Said::new);
    }

    /** What was posted is not posted again because nobody can tell just now; it is looked at once more. */
    private boolean mayHaveMoved(Consultation since) {
        try {
            return consultations.changed(since).isPresent();
        } catch (RuntimeException away) {
            log.warn("whether consultation {} has changed cannot be told: {}", since.id(), failures.line(away));
            return true;
        }
    }

    /** A message visible to one person only is shown again only if it can replace the old one. */
    private static boolean replaceable(Statement statement, Consultation consultation) {
        return consultation.place().kind() != Place.Kind.PRIVATE
                || statement.replyPath().filter(ReplyPath::original).isPresent();
    }

    /** Visible to one person in a channel: replaces what was clicked, or is posted anew; it is not remembered. */
    private SlackAnswer<Remembering> ephemerally(Showing showing, Consultation consultation) {
        shrinkOpenMessage(showing, consultation);
        if (consultation.status() == Consultation.Status.CANCELLED && !replaceable(showing.statement(), consultation)) {
            return saidOtherwise();
        }
        var rendered = blocks.render(consultation, Place.Kind.PRIVATE, showing.understood());
        var path = showing.statement().replyPath().filter(replyPaths::fresh);
        if (path.isPresent()) {
            var place = showing.statement().place();
            var answer =
                    sender.throughPath(path.get(), place, rendered, path.get().original());
            if (!answer.wayClosed()) {
                return answer.map(sent -> Remembering.UNCERTAIN);
            }
        }
        return sender.ephemeral(consultation.place(), consultation.person().user(), rendered)
                .map(sent -> Remembering.UNCERTAIN);
    }

    /** The word and the question are two statements, since either may have to wait. */
    private Outcome moveToDirect(Showing showing, Consultation consultation) {
        var channel = consultation.place().channel();
        var told = sender.answering(
                consultation.person(), Place.direct(consultation.person()), SlackWords.movedToDirect(channel));
        return told instanceof SlackAnswer.Done<?>
                ? showing.goesOn(new ConsultationContent.Moved(consultation.id(), showing.understood()))
                : told.outcome();
    }

    private Outcome goOnDirectly(Showing showing, Consultation consultation, boolean posted) {
        return posted
                ? new Outcome.Said()
                : post(showing, consultation, Place.direct(consultation.person()))
                        .outcome();
    }

    private SlackAnswer<Remembering> openly(Showing showing, Consultation consultation, boolean below) {
        showing.statement()
                .replyPath()
                .filter(ReplyPath::original)
                .filter(replyPaths::fresh)
                .ifPresent(replyPaths::delete);
        return updateOrPost(showing, consultation, below);
    }

    private SlackAnswer<Remembering> updateOrPost(Showing showing, Consultation consultation, boolean below) {
        var shown = showing.shown().filter(old -> !below && old.isWhere(consultation));
        if (shown.isPresent()) {
            var answer = update(showing, consultation, shown.get());
            if (!answer.wayClosed()) {
                return answer;
            }
            consultations.forgetShown(consultation.id(), shown.get());
        } else {
            shrinkOpenMessage(showing, consultation);
        }
        return post(showing, consultation, consultation.place());
    }

    /** The word that it is closed is a statement of its own, so no message is posted to say the same. */
    private static SlackAnswer<Remembering> saidOtherwise() {
        return new SlackAnswer.Done<>(Remembering.UNCERTAIN);
    }

    private SlackAnswer<Remembering> update(Showing showing, Consultation consultation, ShownMessage shown) {
        var rendered = blocks.render(consultation, consultation.place().kind(), showing.understood());
        return sender.update(shown.posted(), rendered).map(posted -> remembered(consultation, shown.place(), posted));
    }

    private SlackAnswer<Remembering> post(Showing showing, Consultation consultation, Place place) {
        if (consultation.status() == Consultation.Status.CANCELLED) {
            return saidOtherwise();
        }
        var rendered = blocks.render(consultation, place.kind(), showing.understood());
        var answer = place.kind() == Place.Kind.THREAD
                ? sender.inThread(place, rendered)
                : sender.answering(consultation.person(), place, rendered);
        return answer.map(posted -> remembered(consultation, place, posted));
    }

    private Remembering remembered(Consultation consultation, Place place, PostedMessage posted) {
        var shown = new ShownMessage(
                place,
                posted.channel(),
                posted.timestamp(),
                consultation.version(),
                blocks.asked(consultation).map(step -> step.id()));
        var came = new AtomicReference<>(Remembering.UNCERTAIN);
        writes.store(consultation.id().value(), () -> came.set(remember(consultation, shown)));
        return Objects.requireNonNull(came.get());
    }

    /** What another instance posted meanwhile stands: of two live messages one would never change again. */
    private Remembering remember(Consultation consultation, ShownMessage shown) {
        var came = consultations.remember(consultation.id(), shown);
        if (came == Remembering.ANOTHER_STANDS) {
            sender.update(shown.posted(), blocks.elsewhere());
        }
        return came;
    }

    /**
     * Reduces the older message in a single attempt; if that fails, its buttons still report that they are outdated.
     */
    private void shrinkOpenMessage(Showing showing, Consultation consultation) {
        showing.shown().ifPresent(old -> {
            sender.update(old.posted(), blocks.shrunk(old, consultation));
            consultations.forgetShown(consultation.id(), old);
        });
    }
}
