package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.Advice;
import java.util.List;
import java.util.Optional;

/** All modals except those with their own classes, such as the form. */
final class Modals {

    static final String TYPE_ANSWER = "type_answer";
    static final String SHARE = "share_recommendation";
    static final String READING = "reading";
    static final String TYPED_BLOCK = "typed";
    static final String CHANNEL_BLOCK = "channel";

    private final KnowledgeBlocks pages;
    private final CardBlocks cards;

    Modals(KnowledgeBlocks pages, CardBlocks cards) {
        this.pages = pages;
        this.cards = cards;
    }

    View page(Comparison comparison, Move.Page page) {
        return reading(KnowledgeBlocks.title(page), pages.page(comparison, page, Optional.empty(), PageRoom.MODAL));
    }

    /** {@return the card of that owner for another reader} */
    View recommendationOf(Person owner, Advice advice, Optional<Comparison> comparison) {
        return recommendation(advice, comparison, Optional.of(owner), List.of());
    }

    /** {@return the card of a vote for its owner, who alone can turn to the consultants with it} */
    View votedRecommendation(Advice advice, Optional<Comparison> comparison) {
        return recommendation(
                advice,
                comparison,
                Optional.empty(),
                cards.talk(advice).stream().toList());
    }

    /** {@return the card for its owner, with what they can do with it} */
    View ownRecommendation(Advice advice, Optional<Comparison> comparison) {
        return recommendation(advice, comparison, Optional.empty(), cards.nextSteps(advice));
    }

    private View recommendation(
            Advice advice, Optional<Comparison> comparison, Optional<Person> owner, List<BlockElement> next) {
        var blocks = cards.reading(advice, comparison, owner);
        var buttons = CardBlocks.readingButtons(advice);
        blocks.add(Kit.actions(BlockReference.of("pages", "").id(), buttons));
        if (!next.isEmpty()) {
            blocks.add(Kit.actions(BlockReference.of("next", advice).id(), next));
        }
        return reading("Recommendation", blocks);
    }

    private static View reading(String title, List<LayoutBlock> blocks) {
        return modal(READING, title, "", blocks).build();
    }

    static View typeAnswer(Step step, Origin origin) {
        var field = PlainTextInputElement.builder()
                .actionId(ActionId.TYPED_TEXT.id())
                .multiline(true)
                .maxLength(SlackLimits.TYPED_TEXT)
                .build();
        return modal(
                        TYPE_ANSWER,
                        "Type an answer",
                        origin.metadata(),
                        List.of(Kit.input(TYPED_BLOCK, step.question(), false, field)))
                .submit(submit("Answer"))
                .build();
    }

    /** {@return the form to share a recommendation, in the channel in which it was asked for, if it was one} */
    static View share(Origin origin) {
        var channel = channel(ActionId.SHARE_CHANNEL.id(), origin.place().inChannel());
        return modal(
                        SHARE,
                        "Share in a channel",
                        origin.metadata(),
                        List.of(
                                Kit.section("Your recommendation goes to the channel with the answers that it rests"
                                        + " on: everybody there can read them."),
                                Kit.input(CHANNEL_BLOCK, "Channel", false, channel)))
                .submit(submit("Share"))
                .build();
    }

    /** {@return the field for choosing a channel} */
    static ConversationsSelectElement channel(String actionId, Optional<String> initial) {
        return ConversationsSelectElement.builder()
                .actionId(actionId)
                .placeholder(Kit.plain("Choose a channel", SlackLimits.PLACEHOLDER))
                .initialConversation(initial.orElse(null))
                .filter(ConversationsFilter.builder()
                        .include(List.of("public", "private"))
                        .excludeBotUsers(true)
                        .build())
                .build();
    }

    /** {@return the field for a question that becomes a headline} */
    static PlainTextInputElement question(String actionId, String initial) {
        return PlainTextInputElement.builder()
                .actionId(actionId)
                .initialValue(SlackLimits.clip(initial, SlackLimits.HEADER_TEXT))
                .maxLength(SlackLimits.HEADER_TEXT)
                .build();
    }

    static View.ViewBuilder modal(String callbackId, String title, String metadata, List<LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .callbackId(callbackId)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(SlackLimits.clip(title, SlackLimits.VIEW_TITLE))
                        .build())
                .close(close("Close"))
                .privateMetadata(metadata)
                .blocks(fitting(blocks));
    }

    /** {@return as many of the blocks as a modal, or a home page, holds, with as much text} */
    static List<LayoutBlock> fitting(List<LayoutBlock> blocks) {
        return TextBudget.fit(
                        blocks.subList(0, Math.min(blocks.size(), SlackLimits.VIEW_BLOCKS)),
                        SlackLimits.VIEW_BLOCKS_TEXT)
                .blocks();
    }

    static ViewClose close(String label) {
        return ViewClose.builder().type("plain_text").text(label).build();
    }

    static ViewSubmit submit(String label) {
        return ViewSubmit.builder()
                .type("plain_text")
                .text(SlackLimits.clip(label, SlackLimits.VIEW_TITLE))
                .build();
    }
}
