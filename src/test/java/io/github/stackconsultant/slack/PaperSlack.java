package io.github.stackconsultant.slack;

import com.google.gson.Gson;
import com.slack.api.Slack;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.User;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import io.github.stackconsultant.conversation.Confirmations;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.fixtures.InMemoryDecisions;
import io.github.stackconsultant.fixtures.InMemoryVoting;
import io.github.stackconsultant.fixtures.Thorough;
import io.github.stackconsultant.handover.Handovers;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.localworkspace.driver.Readable;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Installation;
import io.github.stackconsultant.messaging.Messenger;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.slack.SlackAnswer.Nothing;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Slack that only notes down what everybody can read: messages are rendered as they are for the real one. */
public final class PaperSlack {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final Gson GSON = GsonFactory.createSnakeCase();

    private final List<Line> lines = new ArrayList<>();
    private final Set<String> closedChannels;
    private final Messenger messenger;

    /** Something that was said, to one person or to everybody. */
    private record Line(Optional<String> reader, String text, JsonNode blocks) {

        private boolean isFor(String user) {
            return reader.isEmpty() || reader.get().equals(user);
        }
    }

    /**
     * A button that is shown, and what the app takes a click on it for.
     *
     * @param label what stands on it
     * @param consultation the one that it names
     */
    public record Pressable(String label, Move move, Optional<ConsultationId> consultation) {}

    /**
     * Makes one.
     *
     * @param closedChannels the channels that do not let the app in
     */
    public PaperSlack(
            Consultations consultations,
            Confirmations confirmations,
            Recommendations recommendations,
            Handovers handovers,
            InMemoryVoting voting,
            KnowledgeBase knowledge,
            Clock clock,
            Set<String> closedChannels) {
        this.closedChannels = closedChannels;
        var stores = new SayingSide.Stores(
                consultations, confirmations, recommendations, handovers, voting, new InMemoryDecisions());
        var installation = new Installation(Optional.of("http://localhost:3000"), Optional.of("C0CONSULT"));
        var side = new SayingSide(stores, knowledge, installation, true, clock, failure -> Optional.empty());
        var slack = new WebApi(Slack.getInstance(), new Notes(), side.newest, clock);
        messenger = side.messenger(slack, consultations);
    }

    /** {@return what says things on this paper} */
    public Messenger messenger() {
        return new Thorough(messenger);
    }

    /** {@return how much is written by now, to be given to {@link #readBy}} */
    public int length() {
        return lines.size();
    }

    /** {@return everything that person can read from there on} */
    public String readBy(String user, int from) {
        return lines.subList(from, lines.size()).stream()
                .filter(line -> line.isFor(user))
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    /** {@return the buttons before that person's eyes that are a move at once, the newest message's last} */
    public List<Pressable> pressableBy(Person person, int from) {
        return lines.subList(from, lines.size()).stream()
                .filter(line -> line.isFor(person.user()))
                .flatMap(line -> line.blocks().values().stream())
                .flatMap(block -> Stream.concat(
                                block.path("elements").values().stream(), Stream.of(block.path("accessory")))
                        .filter(element -> element.path("type").asString("").equals("button"))
                        .flatMap(button -> pressable(block.path("block_id").asString(""), button, person).stream()))
                .toList();
    }

    private static Optional<Pressable> pressable(String blockId, JsonNode button, Person person) {
        var action = new BlockActionPayload.Action();
        action.setValue(button.path("value").asString(""));
        var payload = new BlockActionPayload();
        payload.setActions(List.of(action));
        var click = new Click(
                new DeliveryId("pressed"),
                person,
                Place.direct(person),
                Optional.empty(),
                BlockReference.parse(blockId),
                payload);
        return ActionId.of(button.path("action_id").asString(""))
                .filter(id -> id.kind() == ActionKind.MOVE)
                .map(id -> Clicks.move(id, click))
                .map(move -> new Pressable(
                        button.path("text").path("text").asString(""),
                        move,
                        click.turn(move).consultation()));
    }

    private SlackAnswer<PostedMessage> write(
            String channel, Optional<String> reader, String text, List<LayoutBlock> blocks) {
        if (closedChannels.contains(channel)) {
            return new SlackAnswer.Refused<>("not_in_channel");
        }
        var json = MAPPER.readTree(GSON.toJson(blocks));
        lines.add(new Line(reader, text + "\n" + Readable.text(json), json));
        return new SlackAnswer.Done<>(new PostedMessage(channel, Integer.toString(lines.size())));
    }

    private static Optional<String> reader(String channel) {
        return channel.startsWith("D") ? Optional.of("U" + channel.substring(1)) : Optional.empty();
    }

    private final class Notes extends SlackApi {

        private Notes() {
            super(Slack.getInstance().methods(), new RateLimits(Clock.systemUTC()));
        }

        @Override
        SlackAnswer<PostedMessage> post(String channel, Optional<String> thread, Rendered message) {
            return write(channel, reader(channel), message.text(), message.blocks());
        }

        @Override
        SlackAnswer<PostedMessage> update(PostedMessage posted, Rendered message) {
            return write(posted.channel(), reader(posted.channel()), message.text(), message.blocks())
                    .map(line -> posted);
        }

        @Override
        SlackAnswer<Nothing> postEphemeral(Place place, String user, Rendered message) {
            return write(place.channel(), Optional.of(user), message.text(), message.blocks())
                    .map(line -> new Nothing());
        }

        @Override
        SlackAnswer<Optional<String>> permalink(PostedMessage message) {
            return new SlackAnswer.Done<>(Optional.empty());
        }

        @Override
        SlackAnswer<Optional<User>> user(String id) {
            return new SlackAnswer.Refused<>("missing_scope");
        }

        @Override
        SlackAnswer<String> openDirect(String user) {
            return new SlackAnswer.Done<>("D" + user.substring(1));
        }

        @Override
        SlackAnswer<Nothing> publishHome(String user, List<LayoutBlock> blocks) {
            return write("home", Optional.of(user), "", blocks).map(line -> new Nothing());
        }
    }
}
