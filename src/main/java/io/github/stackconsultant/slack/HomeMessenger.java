package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.HandlerTable;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Statement;

/** Publishes home pages, and tells people their history. */
final class HomeMessenger implements ContentMessenger {

    private final PersonalPages pages;
    private final HomeBlocks blocks;
    private final MessageSender sender;
    private final SlackApi slack;

    HomeMessenger(PersonalPages pages, HomeBlocks blocks, MessageSender sender, SlackApi slack) {
        this.pages = pages;
        this.blocks = blocks;
        this.sender = sender;
        this.slack = slack;
    }

    @Override
    public void registerIn(HandlerTable<Statement, Content, Outcome> contents) {
        contents.on(ConsultationContent.Home.class, this::publish);
        contents.on(ConsultationContent.History.class, (statement, history) -> tell(statement));
    }

    private Outcome publish(Statement statement, ConsultationContent.Home home) {
        var person = statement.person();
        var page = blocks.home(pages.home(person), home.told(), sender.unreached(person));
        return slack.publishHome(person.user(), page).outcome();
    }

    private Outcome tell(Statement statement) {
        var history = blocks.history(pages.history(statement.person()));
        return sender.toPerson(Recipient.of(statement), history).outcome();
    }
}
