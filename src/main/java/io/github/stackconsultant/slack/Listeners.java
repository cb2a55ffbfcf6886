package io.github.stackconsultant.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import io.github.stackconsultant.conversation.Conversation;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.slack.Interaction.GlobalShortcut;
import io.github.stackconsultant.slack.Interaction.MessageShortcut;
import io.github.stackconsultant.understanding.Command;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that the app listens to; {@code manifest.yml} declares exactly these. */
final class Listeners {

    static final String COMMAND = "/consult";
    static final String GLOBAL_SHORTCUT = "start_consultation";
    static final String MESSAGE_SHORTCUT = "consult_on_message";

    private static final Set<ActionKind> LISTENED_TO_ELSEWHERE = EnumSet.of(ActionKind.HANDOVER, ActionKind.DECISION);

    private final Conversation conversation;
    private final ModalFinder modals;
    private final PollListeners polls;
    private final Turns turns;

    Listeners(Conversation conversation, ModalFinder modals, PollListeners polls, Turns turns) {
        this.polls = polls;
        this.conversation = conversation;
        this.modals = modals;
        this.turns = turns;
    }

    void registerIn(App app, InteractionListeners interactions) {
        app.command(COMMAND, (request, context) -> {
            command(request);
            return context.ack();
        });
        interactions.globalShortcut(GLOBAL_SHORTCUT, this::globalShortcut);
        interactions.messageShortcut(MESSAGE_SHORTCUT, this::messageShortcut);
        Stream.of(ActionId.values())
                .filter(action -> !LISTENED_TO_ELSEWHERE.contains(action.kind()))
                .forEach(action -> clicks(app, action));
        new EventListeners(conversation).registerIn(app);
    }

    private void clicks(App app, ActionId action) {
        for (var id : action.ids()) {
            app.blockAction(id, (request, context) -> {
                click(action, request);
                return context.ack();
            });
        }
    }

    private void command(SlashCommandRequest request) {
        var payload = request.getPayload();
        var delivery = Turns.delivery(payload.getTriggerId(), request);
        var person = People.of(payload);
        var place = Turns.inChannel(payload.getChannelId());
        var path = turns.replyPath(payload.getResponseUrl(), false);
        var text = Mrkdwn.unescape(Optional.ofNullable(payload.getText()).orElse(""));
        if (!asksForVote(text) || !modals.openVote(delivery, person, place, path, payload.getTriggerId())) {
            conversation.take(new Turn(delivery, person, place, path, Optional.empty(), new Move.Describe(text)));
        }
    }

    /**
     * This is the only command that opens a modal, which requires a trigger; typed elsewhere, it is answered with a
     * button.
     */
    private static boolean asksForVote(String text) {
        return Command.VOTE.forms().contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private Response globalShortcut(GlobalShortcut request) {
        var payload = request.getPayload();
        modals.openForm(Turns.delivery(payload.getTriggerId(), request), People.of(payload), payload.getTriggerId());
        return request.getContext().ack();
    }

    private Response messageShortcut(MessageShortcut request) {
        var payload = request.getPayload();
        var text = Optional.ofNullable(payload.getMessage().getText()).orElse("");
        conversation.take(new Turn(
                Turns.delivery(payload.getTriggerId(), request),
                People.of(payload),
                Turns.inChannel(payload.getChannel().getId()),
                turns.replyPath(payload.getResponseUrl(), false),
                Optional.empty(),
                new Move.Quote(Mrkdwn.unescape(text))));
        return request.getContext().ack();
    }

    private void click(ActionId action, BlockActionRequest request) {
        var payload = request.getPayload();
        var click = turns.click(payload, request);
        switch (action.kind()) {
            case MOVE -> conversation.take(click.turn(Clicks.move(action, click, payload)));
            case POLL -> polls.take(action, click, payload);
            case MODAL, POLL_MODAL -> openOrSayOutdated(action, click, payload);
            case MODAL_FIELD ->
                Optional.ofNullable(payload.getView()).ifPresent(shown -> modals.move(click, shown, chosenAt(payload)));
            case FIELD, LINK -> {}
            case HANDOVER, DECISION -> throw new IllegalArgumentException(action + " is listened to elsewhere");
        }
    }

    private static String chosenAt(BlockActionPayload payload) {
        return Optional.ofNullable(payload.getActions().get(0).getActionTs()).orElse("");
    }

    private void openOrSayOutdated(ActionId action, Click click, BlockActionPayload payload) {
        var viewId =
                Optional.ofNullable(payload.getView()).map(view -> view.getId()).orElse("");
        var value = Clicks.value(payload.getActions().get(0));
        if (modals.open(action, click, value, payload.getTriggerId(), viewId)) {
            return;
        }
        if (action.kind() == ActionKind.POLL_MODAL) {
            polls.sayGone(value, click);
        } else {
            conversation.take(click.turn(
                    action == ActionId.TYPE_ANSWER
                            ? new Move.Type(new StepId(click.detail()), "")
                            : new Move.Unknown()));
        }
    }
}
