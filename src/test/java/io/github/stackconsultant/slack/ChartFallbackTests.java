package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.slack.SlackServer.Answer;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A card is sent with its chart, and without it where Slack refuses that. */
class ChartFallbackTests {

    @AutoClose
    private final MessengerStage stage = new MessengerStage();

    private final SlackServer server = stage.server;
    private final Rig rig = stage.rig;
    private final SlackMessenger messenger = stage.messenger;

    @ParameterizedTest
    @ValueSource(strings = {"invalid_blocks", "invalid_attachments", "unsupported_block_type"})
    void aCardGoesOutWithItsChartAndWithoutItWhereSlackRefusesTheBlock(String error) {
        server.next("chat.postMessage", Answer.error(error));

        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        rig.said();
        assertThat(messenger.say(MessengerStage.consultation(given.consultation(), Rig.ANA_DIRECT)))
                .isEqualTo(new Outcome.Said());

        var posts = server.calls("chat.postMessage");
        assertThat(posts).hasSize(2);
        assertThat(posts.get(0).field("blocks")).contains("data_visualization");
        assertThat(posts.get(1).field("blocks"))
                .doesNotContain("data_visualization", "context_actions")
                .contains("\u25b0", "Not helpful");
        server.forgetCalls();
        server.next("chat.update", Answer.error("invalid_blocks: data_visualization"));
        messenger.say(MessengerStage.consultation(given.consultation(), Rig.ANA_DIRECT));
        assertThat(server.methods()).containsExactly("chat.update", "chat.update");
        assertThat(server.last("chat.update").field("blocks")).doesNotContain("data_visualization");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 500})
    void aReplyPathThatRefusesTheChartGetsThePlainCard(int status) {
        var given = rig.recommendation(Rig.ANA, MessengerStage.PRIVATE);
        rig.said();
        server.next("respond/card", Answer.of(status, "{\"ok\":false,\"error\":\"invalid_blocks\"}"));

        says(given);

        assertThat(server.methods()).containsExactly("respond/card", "respond/card");
        assertThat(server.last("respond/card").body()).doesNotContain("data_visualization");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "", "{\"ok\":true}"})
    void aReplyPathThatAnswersWithA200HasSaidIt(String body) {
        var given = rig.recommendation(Rig.ANA, MessengerStage.PRIVATE);
        rig.said();
        server.next("respond/card", Answer.of(200, body));

        says(given);

        assertThat(server.methods()).containsExactly("respond/card");
    }

    private void says(GivenRecommendation given) {
        var card = new Statement(
                Rig.ANA,
                MessengerStage.PRIVATE,
                stage.path("card", true),
                new ConsultationContent.Current(given.consultation(), List.of()));
        assertThat(messenger.say(card)).isEqualTo(new Outcome.Said());
    }
}
