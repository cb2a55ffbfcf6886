package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;

/**
 * Whatever comes over the WebSocket, by itself or as the payload of an envelope: it is acknowledged at most once, by its
 * own id, or left, and nothing is thrown. A build sends the kept messages and looks for others for seconds;
 * {@code JAZZER_FUZZ=1 mvn test -Djazzer.hooks=true -Dtest=SocketFuzzTests} does for minutes.
 */
class SocketFuzzTests {

    private static final Inbound INBOUND = new Inbound(new Rig(KnowledgeFixtures.ours()), turn -> new Reply.Accepted());

    private final List<String> sent = new ArrayList<>();
    private final SocketEnvelopes envelopes = new SocketEnvelopes(INBOUND.app(), sent::add);

    @AfterAll
    static void close() throws Exception {
        INBOUND.close();
    }

    @FuzzTest(maxDuration = "10m")
    void whateverComes(byte[] bytes) {
        // a shortcut opens a modal at the stand-in for Slack
        BugDetectors.allowNetworkConnections((host, port) -> port == INBOUND.server.port());
        var message = new String(bytes, StandardCharsets.UTF_8);
        sent.clear();
        envelopes.take(message);
        assertThat(sent)
                .hasSizeLessThanOrEqualTo(1)
                .allSatisfy(answer -> assertThat(id(answer)).isEqualTo(id(message)));

        sent.clear();
        envelopes.take("{\"envelope_id\":\"e1\",\"type\":\"interactive\",\"payload\":" + message + "}");
        assertThat(sent)
                .hasSizeLessThanOrEqualTo(1)
                .allSatisfy(answer -> assertThat(id(answer)).isEqualTo("e1"));
    }

    private static String id(String envelope) {
        JsonObject read = JsonParser.parseString(envelope).getAsJsonObject();
        return read.get("envelope_id").getAsString();
    }
}
