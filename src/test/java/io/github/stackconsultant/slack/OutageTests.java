package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.stackconsultant.conversation.Conversation;
import io.github.stackconsultant.conversation.StaleConsultationException;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.StalePollException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What people and Slack hear while the store is away, or where a listener has a bug. */
class OutageTests {

    private static final String SENTENCE = "I could not store that just now";
    private static final String TYPED = "{'type':'input','block_id':'typed','label':{'type':'plain_text','text':'x'},"
            + "'element':{'type':'plain_text_input','action_id':'typed_text'}}";

    private final Conversation conversation = mock(Conversation.class);
    private final Inbound inbound = new Inbound(new Rig(KnowledgeFixtures.ours()), conversation);

    static Stream<RuntimeException> outages() {
        return Stream.of(
                new DataAccessResourceFailureException("no connection for 'our merger with Initech'"),
                new CannotCreateTransactionException("no connection"),
                new StaleConsultationException(new ConsultationId("c"), 3),
                new StalePollException(new PollId("p")));
    }

    static Stream<RuntimeException> failures() {
        return Stream.concat(outages(), Stream.of(new IllegalStateException("a bug")));
    }

    @AfterEach
    void close() throws Exception {
        inbound.close();
    }

    @ParameterizedTest
    @MethodSource("outages")
    void eventsAreSentAgainBySlack(RuntimeException outage) {
        when(conversation.take(any())).thenThrow(outage);

        assertThat(inbound.json(Payloads.event("Ev1", Payloads.direct("'user':'U0ANA','text':'hello'")))
                        .getStatus())
                .isEqualTo(503);
    }

    @Test
    void anEventThatABugRefusesIsNotSentAgain() {
        when(conversation.take(any())).thenThrow(new IllegalStateException("a bug"));

        assertThat(inbound.json(Payloads.event("Ev1", Payloads.direct("'user':'U0ANA','text':'hello'")))
                        .getStatus())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aCommandIsAnsweredWithASentence(RuntimeException failure) throws Exception {
        when(conversation.take(any())).thenThrow(failure);

        var answer = inbound.form(Payloads.command("C0BACKEND", "a chat"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains(SENTENCE).contains("ephemeral");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aClickIsAnsweredThroughItsOwnReplyPath(RuntimeException failure) {
        when(conversation.take(any())).thenThrow(failure);
        var click =
                Payloads.click(Payloads.inMessage("C0BACKEND", ""), Payloads.button("ways|c|area|1", "back", "area"));

        var answer = inbound.interaction(
                click.replace("https://hooks.example/actions/1", inbound.server.replyAddress("it")));

        assertThat(answer.getStatus()).isEqualTo(200);
        inbound.settle();
        assertThat(inbound.server.last("respond/it").body()).contains(SENTENCE).contains("\"replace_original\":false");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aClickOnTheHomePageIsAnsweredInTheDirectMessages(RuntimeException failure) {
        when(conversation.take(any())).thenThrow(failure);
        var home = "'container':{'type':'view','view_id':'V1'},'view':{'id':'V1','type':'home','blocks':[]}";

        inbound.interaction(Payloads.click(home, Payloads.button("notice|||0", "start", "start")));

        inbound.settle();
        assertThat(inbound.server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
        assertThat(inbound.server.last("chat.postMessage").field("text")).contains(SENTENCE);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aSubmissionKeepsItsModalAndSaysSoAtItsFirstField(RuntimeException failure) throws Exception {
        when(conversation.take(any())).thenThrow(failure);
        var origin = Origin.of("c", "product", Place.privately("C0BACKEND"), Optional.empty())
                .metadata();
        var values = "{'typed':{'typed_text':{'type':'plain_text_input','value':'a chat'}}}";

        var answer = inbound.interaction(Payloads.submission(Modals.TYPE_ANSWER, origin, "[" + TYPED + "]", values));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("\"errors\"")
                .contains("\"typed\"")
                .contains(SENTENCE);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aMessageShortcutIsAnsweredThroughItsReplyPath(RuntimeException failure) {
        when(conversation.take(any())).thenThrow(failure);
        var shortcut = Payloads.json("{'type':'message_action','callback_id':'consult_on_message','trigger_id':'7.8.d',"
                + "'message_ts':'1.0','response_url':'" + inbound.server.replyAddress("it") + "'," + Payloads.TEAM + ","
                + Payloads.ANA + ",'channel':{'id':'C0BACKEND','name':'x'},"
                + "'message':{'type':'message','user':'U0BO','ts':'1.0','text':'a chat'}}");

        assertThat(inbound.interaction(shortcut).getStatus()).isEqualTo(200);
        inbound.settle();
        assertThat(inbound.server.last("respond/it").body()).contains(SENTENCE);
    }

    @Test
    void theLogDoesNotQuoteWhatWasToBeStored() {
        when(conversation.take(any()))
                .thenThrow(new DataAccessResourceFailureException("value 'our merger with Initech' is too long"));
        try (var logged = new Logged()) {
            inbound.form(Payloads.command("C0BACKEND", "our merger with Initech"));

            assertThat(logged.lines())
                    .anyMatch(line -> line.contains("DataAccessResourceFailureException"))
                    .noneMatch(line -> line.contains("Initech"));
        }
    }
}
