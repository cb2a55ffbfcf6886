package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.times;

import com.google.gson.JsonParser;
import com.slack.api.util.json.GsonFactory;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class SocketEnvelopesTests {

    private static final String CLICK =
            Payloads.click(Payloads.inMessage("D0ANA", ""), Payloads.button("ways|c|area|1", "skip", "area"));
    private static final String COMMAND = Payloads.json("{'command':'/consult','text':'a chat','team_id':'T0LOCAL',"
            + "'user_id':'U0ANA','channel_id':'D0ANA','trigger_id':'1.2.a','response_url':'https://x.example/1'}");
    private static final String EVENT = Payloads.event("Ev2", Payloads.direct("'user':'U0ANA','text':'hello'"));

    private final List<Turn> turns = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private boolean storeAway;

    @AutoClose
    private final Inbound inbound = new Inbound(new Rig(KnowledgeFixtures.ours()), turn -> {
        if (storeAway) {
            throw new DataAccessResourceFailureException("no connection");
        }
        turns.add(turn);
        return new Reply.Accepted();
    });

    private final SocketEnvelopes envelopes = new SocketEnvelopes(inbound.app(), sent::add);

    private void take(String id, String type, String payload) {
        envelopes.take("{\"envelope_id\":\"" + id + "\",\"type\":\"" + type
                + "\",\"accepts_response_payload\":true,\"retry_attempt\":1,\"retry_reason\":\"timeout\",\"payload\":"
                + payload + "}");
    }

    @Test
    void takesWhateverSlackSendsAndAcknowledgesIt() {
        take("e1", "slash_commands", COMMAND);
        take("e2", "events_api", EVENT);
        take("e3", "interactive", CLICK);
        take("e4", "interactive", InteractionTests.MESSAGE_SHORTCUT);
        take("e5", "interactive", InteractionTests.SHORTCUT);
        take("e6", "interactive", InteractionTests.SUBMISSION);

        assertThat(turns)
                .extracting(turn -> turn.move().getClass().getSimpleName())
                .containsExactly("Describe", "Say", "Skip", "Quote");
        assertThat(sent)
                .extracting(answer -> JsonParser.parseString(answer)
                        .getAsJsonObject()
                        .get("envelope_id")
                        .getAsString())
                .containsExactly("e1", "e2", "e3", "e4", "e5", "e6");
        assertThat(inbound.server.methods()).contains("views.open");
        // the form belongs to nothing that is known
        assertThat(sent.get(5)).contains("\"payload\":{\"response_action\":\"errors\"");
    }

    @Test
    void doesNotAcknowledgeWhatNamesNobody() {
        take("e1", "slash_commands", COMMAND.replace("U0ANA", ""));
        take("e2", "interactive", CLICK.replace("U0ANA", ""));

        assertThat(sent).isEmpty();
        assertThat(turns).isEmpty();
    }

    @Test
    void answersACommandInWordsAndKeepsAnEventBackWhileTheStoreIsAway() {
        storeAway = true;
        take("e1", "slash_commands", COMMAND);
        take("e2", "events_api", EVENT);

        assertThat(sent).singleElement().asString().contains("e1", "I could not store that just now");
    }

    @Test
    void whatIsNoEnvelopeAndWhatHoldsNoPayloadOfSlacksIsLeft() {
        envelopes.take("{\"type\":\"hello\",\"num_connections\":1}");
        envelopes.take("");
        envelopes.take("[1]");
        envelopes.take("null");
        envelopes.take("{\"envelope_id\":");
        take("e1", "interactive", "{\"type\":\"view_submission\"}");
        take("e2", "interactive", "{}");

        assertThat(sent).isEmpty();
        assertThat(turns).isEmpty();
    }

    /** A new parser has all its adapters made anew, which takes longer than the rest of the request. */
    @Test
    void noParserIsMadeOnTheWay() {
        take("e1", "interactive", InteractionTests.SHORTCUT);
        try (var factory = mockStatic(GsonFactory.class, CALLS_REAL_METHODS)) {
            take("e2", "slash_commands", COMMAND);
            take("e3", "interactive", InteractionTests.MESSAGE_SHORTCUT);
            take("e4", "interactive", InteractionTests.SHORTCUT);
            take("e5", "interactive", InteractionTests.SUBMISSION);
            take("e6", "interactive", CLICK);
            factory.verifyNoInteractions();

            // Bolt's own constructor of an event makes one, which reads no more than JSON: no adapter is made for it
            take("e7", "events_api", EVENT);
            factory.verify(GsonFactory::createSnakeCase, times(1));
        }
        assertThat(sent).hasSize(7);
    }
}
