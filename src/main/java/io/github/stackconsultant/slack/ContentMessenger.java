package io.github.stackconsultant.slack;

import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.HandlerTable;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Statement;

/** Says contents of some kinds. */
interface ContentMessenger {

    /** Registers how each kind of content is said that this one says. */
    void registerIn(HandlerTable<Statement, Content, Outcome> contents);
}
