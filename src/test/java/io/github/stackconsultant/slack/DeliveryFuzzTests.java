package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;

/**
 * Whatever arrives with a right signature, or with none: it is taken, or the sender's mistake, and never ours. A build
 * sends the kept bodies and looks for others for seconds; {@code JAZZER_FUZZ=1 mvn test -Djazzer.hooks=true
 * -Dtest=DeliveryFuzzTests} does for minutes.
 */
class DeliveryFuzzTests {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final Inbound INBOUND = new Inbound(new Rig(KnowledgeFixtures.ours()), turn -> new Reply.Accepted());

    @AfterAll
    static void close() throws Exception {
        INBOUND.close();
    }

    @FuzzTest(maxDuration = "10m")
    void whateverArrives(byte[] body) {
        // a shortcut opens a modal at the stand-in for Slack
        BugDetectors.allowNetworkConnections((host, port) -> port == INBOUND.server.port());
        assertThat(INBOUND.send(body, JSON).getStatus()).isIn(200, 400, 413);
        assertThat(INBOUND.send(body, FORM).getStatus()).isIn(200, 400, 413);
        assertThat(INBOUND.interaction(new String(body, StandardCharsets.UTF_8)).getStatus())
                .isIn(200, 400, 413);
        assertThat(INBOUND.send(body, JSON, "1700000000", "v0=" + body.length).getStatus())
                .isIn(401, 413);
    }
}
