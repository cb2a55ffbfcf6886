package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Confirmations;
import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.Settled;
import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.HandlerTable;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.privacy.FailureNames;
import java.util.List;
import java.util.Optional;

/** Asks before something is lost, and once that is settled takes the buttons away and says what became of it. */
final class ConfirmationMessenger implements ContentMessenger {

    private final Confirmations confirmations;
    private final NoticeBlocks notices;
    private final MessageSender sender;
    private final ReplyPaths replyPaths;
    private final PendingWrites writes;

    ConfirmationMessenger(
            Confirmations confirmations,
            NoticeBlocks notices,
            MessageSender sender,
            ReplyPaths replyPaths,
            FailureNames failures) {
        this.confirmations = confirmations;
        this.notices = notices;
        this.sender = sender;
        this.replyPaths = replyPaths;
        this.writes = new PendingWrites(failures::isRefusedForGood);
    }

    @Override
    public void registerIn(HandlerTable<Statement, Content, Outcome> contents) {
        contents.on(ConsultationContent.Question.class, this::ask);
        contents.on(Settled.class, this::settle);
    }

    Outcome ask(Statement statement, ConsultationContent.Question question) {
        var key = statement.person() + " " + question;
        // what is posted already is not posted again
        if (writes.catchUp(key)) {
            return new Outcome.Said();
        }
        var message = notices.notice(question.asked());
        var answer = sender.lasting(Recipient.of(statement), message);
        if (answer instanceof SlackAnswer.Done<Optional<PostedMessage>> done) {
            done.value()
                    .ifPresent(posted -> writes.store(key, () -> confirmations.remember(statement.person(), posted)));
        }
        return answer.outcome();
    }

    /** What was clicked is replaced; what a word answered is updated where it stands. If it is gone, nothing is missed. */
    private Outcome settle(Statement statement, Settled settled) {
        var words = words(settled.result());
        var answer = replaced(statement, words)
                .or(() -> settled.message().map(asked -> sender.update(asked, words)))
                .orElseGet(SlackAnswer::done);
        return answer instanceof SlackAnswer.Refused<?> ? new Outcome.Said() : answer.outcome();
    }

    private Optional<SlackAnswer<?>> replaced(Statement statement, Rendered words) {
        return statement
                .replyPath()
                .filter(ReplyPath::original)
                .filter(replyPaths::fresh)
                .<SlackAnswer<?>>map(path -> sender.throughPath(path, statement.place(), words, true))
                .filter(answer -> !answer.wayClosed());
    }

    private static Rendered words(Settled.Result result) {
        var text = switch (result) {
            case STARTED_OVER -> "Started over.";
            case CLOSED -> "Closed.";
            case WENT_ON -> "Going on, and the new description is kept.";
            case WENT_ON_HERE -> "Going on here.";
            case THIS_PROJECT -> "Taken as part of this project.";
            case ANOTHER_PROJECT -> "Taken as another project, and your recommendation stays as it is.";
            case ERASED -> "Erased.";
            case APPLIED -> "Applied.";
            case DROPPED -> "Not applied: your answers stay as they were.";
            case SET_ASIDE -> "Set aside, since you changed something else: say it again if it still matters.";
            case KEPT -> "Kept as it is.";
            case ASKED_AGAIN -> "Asked again below.";
            case NOTHING_CHANGED -> "Nothing was changed.";
        };
        return new Rendered(text, List.of(Kit.context(text)));
    }
}
