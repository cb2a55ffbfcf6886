package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.slack.SlackServer.Answer;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever way a card takes, it goes again without its newer blocks where Slack refuses those. */
class MessageSenderTests {

    private static final String REFUSAL = "{\"ok\":false,\"error\":\"invalid_blocks\"}";
    private static final Place PRIVATE = Place.privately("C0BACKEND");
    private static final Place THREAD = Place.thread("C0BACKEND", "1.0");

    @AutoClose
    private final SlackServer server = new SlackServer();

    private final Rig rig = new Rig(KnowledgeFixtures.ours());

    @AutoClose
    private final WebApi slack = new WebApi(rig, server);

    private final ReplyPath path = new ReplyPath(server.replyAddress("it"), false, Rig.NOW);
    private final Rendered card =
            rig.cards.own(rig.recommendation(Rig.ANA, Rig.ANA_DIRECT), Optional.of(rig.comparison()), 0);
    private final MessageSender sender = slack.sender;

    private static Arguments way(String method, Function<MessageSenderTests, SlackAnswer<?>> way) {
        return Arguments.of(method, way);
    }

    static Stream<Arguments> ways() {
        return Stream.of(
                way("respond/it", it -> it.toPerson(Optional.of(it.path), PRIVATE)),
                way("chat.postEphemeral", it -> it.toPerson(Optional.empty(), PRIVATE)),
                way("chat.postMessage", it -> it.toPerson(Optional.empty(), THREAD)),
                way("chat.postMessage", it -> it.toPerson(Optional.empty(), Rig.ANA_DIRECT)),
                way("respond/it", it -> it.alone(Optional.of(it.path), PRIVATE)),
                way("chat.postEphemeral", it -> it.alone(Optional.empty(), PRIVATE)),
                way("chat.postEphemeral", it -> it.alone(Optional.empty(), THREAD)),
                way("chat.postMessage", it -> it.alone(Optional.empty(), Rig.ANA_DIRECT)),
                way("chat.update", it -> it.inPlace()),
                way("respond/it", it -> it.sender.throughPath(it.path, PRIVATE, it.card, true)),
                way("chat.postEphemeral", it -> it.sender.ephemeral(PRIVATE, Rig.ANA.user(), it.card)),
                way("chat.postMessage", it -> it.sender.inChannel("C0BACKEND", it.card)));
    }

    private SlackAnswer<?> toPerson(Optional<ReplyPath> path, Place place) {
        return sender.toPerson(new Recipient(Rig.ANA, place, path), card);
    }

    private SlackAnswer<?> alone(Optional<ReplyPath> path, Place place) {
        return sender.alone(new Recipient(Rig.ANA, place, path), card, card);
    }

    private SlackAnswer<?> inPlace() {
        return sender.inPlace("1.1", new Recipient(Rig.ANA, Rig.ANA_DIRECT, Optional.empty()), card);
    }

    private String unreached() {
        server.next("conversations.open", Answer.error("messages_tab_disabled"));
        sender.directly(Rig.ANA, card);
        return sender.unreached(Rig.ANA).orElse("");
    }

    @Test
    void whatIsPostedInTheDirectMessagesSaysThatTheyAreOpenAgain() {
        assertThat(unreached()).isEqualTo("messages_tab_disabled");

        sender.lasting(new Recipient(Rig.ANA, Rig.ANA_DIRECT, Optional.empty()), card);

        assertThat(sender.unreached(Rig.ANA)).isEmpty();
    }

    /** An address for answers may be one of somebody else's direct messages, in which the app is not. */
    @Test
    void whatAnswersThroughAnAddressSaysNothingOfThem() {
        assertThat(unreached()).isEqualTo("messages_tab_disabled");

        sender.toPerson(new Recipient(Rig.ANA, Rig.ANA_DIRECT, Optional.of(path)), card);

        assertThat(server.last("respond/it")).isNotNull();
        assertThat(sender.unreached(Rig.ANA)).contains("messages_tab_disabled");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void withoutItsChartAndItsButtonsForFeedback(String method, Function<MessageSenderTests, SlackAnswer<?>> way) {
        assertThat(card.blocks()).hasAtLeastOneElementOfType(ChartBlock.class);
        server.next(method, Answer.of(200, REFUSAL));

        assertThat(way.apply(this)).isInstanceOf(SlackAnswer.Done.class);

        assertThat(server.methods()).containsExactly(method, method);
        assertThat(blocks(0)).contains("data_visualization");
        assertThat(blocks(1)).contains("Not helpful").doesNotContain("data_visualization", "context_actions");
    }

    /** Without the chart, too: the buttons for feedback are a newer block than others. */
    @Test
    void withoutSlacksOwnButtonsForFeedback() {
        var chartless = new Rig(KnowledgeFixtures.ours(), false);
        var bars = chartless.cards.own(
                chartless.recommendation(Rig.ANA, Rig.ANA_DIRECT), Optional.of(chartless.comparison()), 0);
        server.next("chat.postMessage", Answer.of(200, REFUSAL));

        assertThat(sender.inChannel("C0BACKEND", bars)).isInstanceOf(SlackAnswer.Done.class);

        assertThat(blocks(0)).contains("context_actions").doesNotContain("data_visualization");
        assertThat(blocks(1))
                .doesNotContain("context_actions")
                .contains("feedback_button_1", "Not helpful", "feedback_button_2");
    }

    @Test
    void whatHasNoNewerBlockIsNotSentAgain() {
        server.next("chat.postMessage", Answer.of(200, REFUSAL));

        assertThat(sender.inChannel("C0BACKEND", Rendered.of("word")))
                .isEqualTo(new SlackAnswer.Refused<>("invalid_blocks"));

        assertThat(server.methods()).containsExactly("chat.postMessage");
    }

    private String blocks(int call) {
        var made = server.calls().get(call);
        return made.fields().isEmpty() ? made.body() : made.field("blocks");
    }
}
