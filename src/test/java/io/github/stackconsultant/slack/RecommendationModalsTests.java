package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leads on from a recommendation that is opened in a modal, and whom. */
class RecommendationModalsTests {

    private final TakenTurns taken = new TakenTurns();
    private final Rig rig = taken.rig;
    private final SlackServer server = taken.inbound.server;

    @AfterEach
    void close() throws Exception {
        taken.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thread_ts", "other"})
    void theFormToShareItBeginsWithTheChannelInWhichItIsAskedFor(String more) {
        asksToShare(Payloads.inMessage("C0BACKEND", ",'" + more + "':'1.0'"));

        assertThat(server.last("views.open").field("view"))
                .contains("Share in a channel", "\"initial_conversation\":\"C0BACKEND\"");
    }

    @Test
    void inTheDirectMessagesItBeginsWithNoChannel() {
        asksToShare(Payloads.inMessage("D0ANA", ""));

        assertThat(server.last("views.open").field("view"))
                .contains("Share in a channel")
                .doesNotContain("initial_conversation");
    }

    private void asksToShare(String where) {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        taken.press(where, "next|c|r|0", "share", given.id().value());
    }
}
