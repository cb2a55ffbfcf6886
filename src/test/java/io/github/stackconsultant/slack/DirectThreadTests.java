package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.fixtures.Thorough;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks in a thread of the direct messages reads the answer there; the consultation stays outside of it. */
class DirectThreadTests {

    private static final String ROOT = "1699999999.000100";

    @AutoClose
    private final MessengerStage stage = new MessengerStage();

    private final SlackServer server = stage.server;
    private final Rig rig = stage.rig;

    @ParameterizedTest
    @ValueSource(strings = {"help", "pros python", "compare", "status"})
    void whatIsAskedThereIsAnsweredThere(String text) {
        say(text);

        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
        assertThat(server.last("chat.postMessage").field("thread_ts")).isEqualTo(ROOT);
    }

    @Test
    void theConsultationStaysOutside() {
        say("a chat for doctors in one region");

        assertThat(rig.open(Rig.ANA).place()).isEqualTo(Rig.ANA_DIRECT);
        assertThat(server.last("chat.postMessage").field("text")).contains("of 5");
        assertThat(server.last("chat.postMessage").field("thread_ts")).isNullOrEmpty();
    }

    private void say(String text) {
        rig.conversation()
                .take(new Turn(
                        new DeliveryId("in a thread"),
                        Rig.ANA,
                        Rig.ANA_DIRECT,
                        Optional.empty(),
                        Optional.empty(),
                        new Move.Say(text),
                        Optional.of(ROOT)));
        var messenger = new Thorough(stage.messenger);
        assertThat(rig.said()).isNotEmpty().allMatch(statement -> messenger.say(statement) instanceof Outcome.Said);
    }
}
