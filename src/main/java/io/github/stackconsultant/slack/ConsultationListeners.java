package io.github.stackconsultant.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import io.github.stackconsultant.conversation.Conversation;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.slack.Interaction.GlobalShortcut;
import io.github.stackconsultant.slack.Interaction.MessageShortcut;
import io.github.stackconsultant.understanding.Command;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The command and the shortcuts, which {@code manifest.yml} declares, and the clicks that are moves or open modals. */
final class ConsultationListeners implements FeatureListeners {

    static final String COMMAND = "/consult";
    static final String GLOBAL_SHORTCUT = "start_consultation";
    static final String MESSAGE_SHORTCUT = "consult_on_message";

    private final Conversation conversation;
    private final ModalClicks modals;
    private final Turns turns;
    private final Consumer<Person> overtaken;

    /**
     * Creates them.
     *
     * @param overtaken is told who does something beside their consultation, so that what it asked is not the newest question
     */
    ConsultationListeners(Conversation conversation, ModalClicks modals, Turns turns, Consumer<Person> overtaken) {
        this.conversation = conversation;
        this.modals = modals;
        this.turns = turns;
        this.overtaken = overtaken;
    }

    /** Registers the listeners to what Bolt itself dispatches: the command, and events of people. */
    void registerIn(App app) {
        app.command(COMMAND, (request, context) -> {
            command(request);
            return context.ack();
        });
        new EventListeners(conversation).registerIn(app);
    }

    @Override
    public void registerIn(ClickListeners clicks, InteractionListeners interactions) {
        interactions.globalShortcut(GLOBAL_SHORTCUT, this::globalShortcut);
        interactions.messageShortcut(MESSAGE_SHORTCUT, this::messageShortcut);
        clicks.on(ActionKind.MOVE, (action, click) -> conversation.take(click.turn(Clicks.move(action, click))));
        clicks.on(ActionKind.MODAL, this::openOrSayOutdated);
        clicks.on(ActionKind.FIELD, (action, click) -> {});
        clicks.on(ActionKind.LINK, (action, click) -> {});
    }

    private void command(SlashCommandRequest request) {
        var payload = request.getPayload();
        var delivery = Turns.delivery(payload.getTriggerId(), request);
        var person = Actor.of(payload).person();
        var place = Turns.inChannel(payload.getChannelId());
        var path = turns.replyPath(payload.getResponseUrl(), false);
        var text = Mrkdwn.unescape(Optional.ofNullable(payload.getText()).orElse(""));
        if (asksForVote(text)
                && modals.openVote(delivery, new Recipient(person, place, path), payload.getTriggerId())) {
            overtaken.accept(person);
        } else {
            conversation.take(new Turn(delivery, person, place, path, Optional.empty(), new Move.Describe(text)));
        }
    }

    /**
     * This is the only command that opens a modal, which requires a trigger; typed elsewhere, or where a change waits that
     * it drops, it is answered with a button.
     */
    private static boolean asksForVote(String text) {
        return Command.VOTE.forms().contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private Response globalShortcut(GlobalShortcut request) {
        var person = request.person();
        modals.openForm(request.delivery(), person, request.getPayload().getTriggerId());
        overtaken.accept(person);
        return request.getContext().ack();
    }

    private Response messageShortcut(MessageShortcut request) {
        var asker = turns.recipient(request);
        var text =
                Optional.ofNullable(request.getPayload().getMessage().getText()).orElse("");
        conversation.take(new Turn(
                request.delivery(),
                asker.person(),
                asker.place(),
                asker.path(),
                Optional.empty(),
                new Move.Quote(Mrkdwn.unescape(text))));
        return request.getContext().ack();
    }

    private void openOrSayOutdated(ActionId action, Click click) {
        if (!modals.open(action, click)) {
            conversation.take(click.turn(unopened(action, click)));
        }
    }

    private static Move unopened(ActionId action, Click click) {
        return switch (action) {
            case TYPE_ANSWER -> new Move.Type(new StepId(click.detail()), "");
            case ASK_VOTE, WHAT_IF, SHARE, OPEN_RECOMMENDATION ->
                new Move.Unopened(new RecommendationId(click.value()));
            default -> new Move.Unknown();
        };
    }
}
