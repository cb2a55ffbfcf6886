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
    private final VoteAddresses votes;

    HomeMessenger(
            PersonalPages pages,
            HomeBlocks blocks,
            MessageSender sender,
            @Patient SlackApi slack,
            VoteAddresses votes) {
        this.pages = pages;
        this.blocks = blocks;
        this.sender = sender;
        this.slack = slack;
        this.votes = votes;
    }

    @Override
    public void registerIn(HandlerTable<Statement, Content, Outcome> contents) {
        contents.on(ConsultationContent.Home.class, this::publish);
        contents.on(ConsultationContent.History.class, (statement, history) -> tell(statement));
    }

    private Outcome publish(Statement statement, ConsultationContent.Home home) {
        var person = statement.person();
        var page = pages.home(person);
        var news = new HomeNews(home.told(), home.card(), sender.unreached(person), votes.of(page.votes()));
        return slack.publishHome(person.user(), blocks.home(page, news)).outcome();
    }

    private Outcome tell(Statement statement) {
        var history = blocks.history(pages.history(statement.person()));
        return sender.toPerson(Recipient.of(statement), history).outcome();
    }
}
