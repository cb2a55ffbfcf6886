package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;
import java.util.Optional;

/** The frame of every modal, fields that several have, and the modals that are one field. */
final class Modals {

    static final String TYPE_ANSWER = "type_answer";
    static final String SHARE = "share_recommendation";
    static final String TYPED = "typed";
    static final String CHANNEL = "channel";

    private Modals() {}

    /** {@return a modal to be read, in which nothing is submitted} */
    static View reading(String title, List<LayoutBlock> blocks) {
        return modal("reading", title, "", "Close", blocks).build();
    }

    /** {@return a form that is left by "Close"} */
    static View form(String callback, String title, String metadata, String submit, List<LayoutBlock> blocks) {
        return form(callback, title, metadata, submit, "Close", blocks);
    }

    /**
     * Renders a form.
     *
     * @param callback the id that selects its listener
     * @param metadata comes back with what is filled in
     * @param submit the label of the button that submits it
     * @param close the label of the button that leaves it
     */
    static View form(
            String callback, String title, String metadata, String submit, String close, List<LayoutBlock> blocks) {
        return modal(callback, title, metadata, close, blocks)
                .submit(ViewSubmit.builder()
                        .type("plain_text")
                        .text(SlackLimits.clip(submit, SlackLimits.VIEW_TITLE))
                        .build())
                .build();
    }

    private static View.ViewBuilder modal(
            String callback, String title, String metadata, String close, List<LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .callbackId(callback)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(SlackLimits.clip(title, SlackLimits.VIEW_TITLE))
                        .build())
                .close(ViewClose.builder().type("plain_text").text(close).build())
                .privateMetadata(metadata)
                .blocks(TextBudget.ofView(blocks));
    }

    static View typeAnswer(Step step, Origin origin) {
        var field = PlainTextInputElement.builder()
                .actionId(TYPED)
                .multiline(true)
                .maxLength(SlackLimits.TYPED_TEXT)
                .build();
        return form(
                TYPE_ANSWER,
                "Type an answer",
                origin.metadata(),
                "Answer",
                List.of(Kit.input(TYPED, step.question(), false, field)));
    }

    /** {@return what others read of what the owner typed, as a sentence that follows another} */
    static String ownWordsShown() {
        return " Of what you typed about the project it shows, besides the question, only an answer that matched none of"
                + " those offered, and a few words from which an answer was guessed.";
    }

    /** {@return the form to share a recommendation, in the channel in which it was asked for, if it was one} */
    static View share(Origin origin) {
        var channel = channel(CHANNEL, origin.place().inChannel());
        return form(
                SHARE,
                "Share in a channel",
                origin.metadata(),
                "Share",
                List.of(
                        Kit.section("Your recommendation goes to the channel with the answers that it rests on:"
                                + " everybody there can read them."),
                        Kit.input(CHANNEL, "Channel", false, channel)));
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
}
