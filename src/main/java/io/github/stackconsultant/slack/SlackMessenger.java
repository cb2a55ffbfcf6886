package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.handover.HandoverContent;
import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.HandlerTable;
import io.github.stackconsultant.messaging.Messenger;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.privacy.ErasedSecondLook;
import io.github.stackconsultant.privacy.FailureNames;
import io.github.stackconsultant.record.DecisionContent;
import io.github.stackconsultant.voting.PollContent;
import java.util.List;

/** Says statements in Slack, each by the code for the kind of its content. */
final class SlackMessenger implements Messenger {

    private final HandlerTable<Statement, Content, Outcome> contents = new HandlerTable<>(List.of(
            ConsultationContent.class,
            HandoverContent.class,
            PollContent.class,
            ErasedSecondLook.class,
            DecisionContent.class));

    private final NotShown notShown;

    /**
     * Creates it.
     *
     * @throws IllegalStateException if there is a kind of content that nobody says, or that two say
     */
    SlackMessenger(List<ContentMessenger> messengers, FailureNames failures) {
        this.notShown = new NotShown(failures);
        messengers.forEach(messenger -> messenger.registerIn(contents));
        contents.complete();
    }

    @Override
    public Outcome say(Statement statement) {
        try {
            return notShown.after(statement, contents.handle(statement, statement.content()));
        } catch (RuntimeException failure) {
            return notShown.after(statement, failure);
        }
    }
}
