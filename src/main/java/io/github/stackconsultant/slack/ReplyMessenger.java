package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import io.github.stackconsultant.conversation.Certainty;
import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.Measures;
import io.github.stackconsultant.conversation.NotCompared;
import io.github.stackconsultant.conversation.OptionStanding;
import io.github.stackconsultant.conversation.PageOfKnowledge;
import io.github.stackconsultant.conversation.Passages;
import io.github.stackconsultant.conversation.Reasons;
import io.github.stackconsultant.conversation.SourceList;
import io.github.stackconsultant.conversation.Together;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.HandlerTable;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Statement;
import java.util.ArrayList;

/** Tells people where they are what they asked for: short messages, and what the knowledge says. */
final class ReplyMessenger implements ContentMessenger {

    private final NoticeBlocks notices;
    private final KnowledgeBlocks pages;
    private final InformationBlocks informations;
    private final KnowledgeBase knowledge;
    private final MessageSender sender;

    ReplyMessenger(
            NoticeBlocks notices,
            KnowledgeBlocks pages,
            InformationBlocks informations,
            KnowledgeBase knowledge,
            MessageSender sender) {
        this.notices = notices;
        this.pages = pages;
        this.informations = informations;
        this.knowledge = knowledge;
        this.sender = sender;
    }

    @Override
    public void registerIn(HandlerTable<Statement, Content, Outcome> contents) {
        contents.on(
                ConsultationContent.Told.class,
                (statement, told) -> toPerson(statement, notices.notice(told.notice())));
        contents.on(
                ConsultationContent.Unasked.class,
                (statement, unasked) -> sender.directly(statement.person(), notices.notice(unasked.notice()))
                        .outcome());
        contents.on(
                Passages.class,
                (statement, passages) -> toPerson(statement, pages.answer(knowledge, passages.references())));
        contents.on(OptionStanding.class, (statement, asked) -> toPerson(statement, informations.standing(asked)));
        contents.on(NotCompared.class, (statement, asked) -> toPerson(statement, informations.notCompared(asked)));
        contents.on(Certainty.class, (statement, asked) -> toPerson(statement, informations.certainty(asked)));
        contents.on(Measures.class, (statement, asked) -> toPerson(statement, informations.measures(asked)));
        contents.on(Reasons.class, (statement, asked) -> toPerson(statement, informations.reasons(asked)));
        contents.on(Together.class, (statement, asked) -> toPerson(statement, informations.together(asked)));
        contents.on(SourceList.class, (statement, asked) -> toPerson(statement, informations.sources(asked)));
        contents.on(PageOfKnowledge.class, (statement, page) -> toPerson(statement, page(knowledge, pages, page)));
    }

    private Outcome toPerson(Statement statement, Rendered message) {
        return sender.toPerson(Recipient.of(statement), message).outcome();
    }

    static Rendered page(KnowledgeBase knowledge, KnowledgeBlocks pages, PageOfKnowledge asked) {
        var page = asked.page();
        var option = asked.option();
        var blocks = new ArrayList<LayoutBlock>();
        var about = knowledge.comparisons().stream()
                .filter(comparison ->
                        option.isEmpty() || comparison.option(option.get()).isPresent())
                .toList();
        var room = PageRoom.inMessage(Math.max(1, about.size()));
        about.forEach(comparison -> blocks.addAll(pages.page(comparison, page, option, room)));
        return new Rendered(KnowledgeBlocks.title(page), blocks);
    }
}
