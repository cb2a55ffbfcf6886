package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A conversation that takes every turn and keeps it, behind the way in. */
final class TakenTurns implements AutoCloseable {

    /** What was taken, in order. */
    final List<Turn> turns = new ArrayList<>();

    final Rig rig = new Rig(KnowledgeFixtures.ours());
    final Inbound inbound = new Inbound(rig, this::take);

    private Reply take(Turn turn) {
        turns.add(turn);
        return new Reply.Accepted();
    }

    Turn only() {
        assertThat(turns).hasSize(1);
        return turns.get(0);
    }

    int event(String event) {
        return inbound.json(Payloads.event("Ev1", event)).getStatus();
    }

    int click(String where, String action) {
        return inbound.interaction(Payloads.click(where, action)).getStatus();
    }

    void press(String where, String block, String action, String value) {
        assertThat(inbound.interaction(Payloads.click(where, Payloads.button(block, action, value)))
                        .getStatus())
                .isEqualTo(200);
    }

    String submit(String callback, String metadata, String values) {
        var answer = inbound.interaction(Payloads.submission(callback, metadata, "[]", "{" + values + "}"));
        assertThat(answer.getStatus()).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws Exception {
        inbound.close();
    }
}
