package io.github.stackconsultant.slack;

import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Notice;
import io.github.stackconsultant.messaging.Statement;

/** Publishes home pages, and tells people their history. */
final class HomeMessenger {

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

    /** Says what a statement about a person's own pages asks for. */
    Outcome say(Statement statement) {
        return switch (statement.topic()) {
            case HOME -> publish(statement);
            case HISTORY -> tell(statement);
            default -> throw new IllegalArgumentException("not about a person's pages: " + statement.topic());
        };
    }

    private Outcome publish(Statement statement) {
        var person = statement.person();
        var page = blocks.home(pages.home(person), statement.detail(Notice.class), statement.subject());
        return slack.publishHome(person.user(), page).outcome();
    }

    private Outcome tell(Statement statement) {
        var history = blocks.history(pages.history(statement.person()));
        return sender.toPerson(statement.person(), statement.place(), statement.replyPath(), history)
                .outcome();
    }
}
