package io.github.stackconsultant.slack;

import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.HandlerTable;
import io.github.stackconsultant.messaging.Messenger;
import io.github.stackconsultant.messaging.Statement;
import java.util.List;
import java.util.function.Consumer;

/** Says what one of those says that share the work, and nothing else. */
final class SayingOnly implements Messenger {

    private final HandlerTable<Statement, Content, Outcome> contents = new HandlerTable<>(List.of());

    SayingOnly(Consumer<HandlerTable<Statement, Content, Outcome>> registration) {
        registration.accept(contents);
    }

    @Override
    public Outcome say(Statement statement) {
        return contents.handle(statement, statement.content());
    }
}
