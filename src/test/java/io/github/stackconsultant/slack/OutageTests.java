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
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What people and Slack hear while the store is away, or where a listener has a bug. */
class OutageTests {

    private static final String OUTAGE = "I could not store that just now";
    private static final String BUG = "will not help. Tell whoever runs this app; your workspace";
    private static final String TYPED = "{'type':'input','block_id':'typed','label':{'type':'plain_text','text':'x'},"
            + "'element':{'type':'plain_text_input','action_id':'typed'}}";

    private final Conversation conversation = mock(Conversation.class);

    @AutoClose
    private final Inbound inbound = new Inbound(new Rig(KnowledgeFixtures.ours()), conversation);

    static Stream<RuntimeException> outages() {
        return Stream.of(
                new DataAccessResourceFailureException("no connection for 'our merger with Initech'"),
                new CannotCreateTransactionException("no connection"),
                new DuplicateKeyException("somebody else was first"),
                new DataIntegrityViolationException("it is gone", new SQLException("it is gone", "23503")),
                new StaleConsultationException(new ConsultationId("c"), 3),
                new StalePollException(new PollId("p")));
    }

    static Stream<Arguments> failures() {
        return Stream.concat(
                outages().map(outage -> Arguments.of(outage, OUTAGE)), bugs().map(bug -> Arguments.of(bug, BUG)));
    }

    static Stream<RuntimeException> bugs() {
        return Stream.of(
                new IllegalStateException("a bug"), StrictStore.tooLong("value 'our merger with Initech' is too long"));
    }

    private static String written() {
        return Payloads.event("Ev1", Payloads.direct("'user':'U0ANA','text':'hello'"));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void eventsAreSentAgainBySlack(RuntimeException outage) {
        when(conversation.take(any())).thenThrow(outage);

        assertThat(inbound.json(written()).getStatus()).isEqualTo(503);

        inbound.settle();
        assertThat(inbound.server.methods()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bugs")
    void whoWroteIsToldOfABugAndSlackSendsNothingAgain(RuntimeException bug) {
        when(conversation.take(any())).thenThrow(bug);

        assertThat(inbound.json(written()).getStatus()).isEqualTo(200);

        inbound.settle();
        assertThat(inbound.server.methods()).containsExactly("chat.postMessage");
        assertThat(inbound.server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
        assertThat(inbound.server.last("chat.postMessage").field("text")).contains(BUG);
    }

    @ParameterizedTest
    @MethodSource("bugs")
    void thatTheAppWasRemovedIsSentAgainWhateverFailed(RuntimeException bug) {
        inbound.rig.beforeErasing = () -> {
            throw bug;
        };

        assertThat(inbound.json(Payloads.event("Ev1", "{'type':'app_uninstalled'}"))
                        .getStatus())
                .isEqualTo(503);
    }

    @ParameterizedTest
    @CsvSource({"'', 1700000000.000100", "',''thread_ts'':''1699999999.000100''', 1699999999.000100"})
    void whoMentionedItIsToldOfABugInTheThread(String fields, String root) {
        when(conversation.take(any())).thenThrow(new IllegalStateException("a bug"));
        var mention = Payloads.event(
                "Ev1",
                "{'type':'app_mention','user':'U0ANA','text':'<@U0BOT> a chat','ts':'1700000000.000100',"
                        + "'channel':'C0BACKEND','event_ts':'1.0','team':'T0LOCAL'" + fields + "}");

        assertThat(inbound.json(mention).getStatus()).isEqualTo(200);

        inbound.settle();
        assertThat(inbound.server.last("chat.postMessage").field("channel")).isEqualTo("C0BACKEND");
        assertThat(inbound.server.last("chat.postMessage").field("thread_ts")).isEqualTo(root);
        assertThat(inbound.server.last("chat.postMessage").field("text")).contains(BUG);
    }

    @Test
    void anEventWithABugThatNobodyCanBeToldOfComesAgain() {
        when(conversation.take(any())).thenThrow(new IllegalStateException("a bug"));
        inbound.tellsNobody();

        assertThat(inbound.json(written()).getStatus()).isEqualTo(503);
    }

    @Test
    void whoOnlyOpensTheHomePageHearsNothingInTheDirectMessages() {
        when(conversation.take(any())).thenThrow(new IllegalStateException("a bug"));
        var opened = Payloads.event(
                "Ev1", "{'type':'app_home_opened','user':'U0ANA','channel':'D0ANA','tab':'home','event_ts':'1.0'}");

        assertThat(inbound.json(opened).getStatus()).isEqualTo(200);

        inbound.settle();
        assertThat(inbound.server.methods()).isEmpty();
    }

    @Test
    void onceSlackDoesNotSendItAgainWhoWroteIsToldOfAnOutageToo() {
        when(conversation.take(any())).thenThrow(new DataAccessResourceFailureException("no connection"));

        assertThat(inbound.again(written(), 2).getStatus()).isEqualTo(503);
        inbound.settle();
        assertThat(inbound.server.methods()).isEmpty();

        assertThat(inbound.again(written(), 3).getStatus()).isEqualTo(503);
        inbound.settle();
        assertThat(inbound.server.last("chat.postMessage").field("text")).contains(OUTAGE);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aCommandIsAnsweredWithASentence(RuntimeException failure, String sentence) throws Exception {
        when(conversation.take(any())).thenThrow(failure);

        var answer = inbound.form(Payloads.command("C0BACKEND", "a chat"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains(sentence).contains("ephemeral");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aClickIsAnsweredThroughItsOwnReplyPath(RuntimeException failure, String sentence) {
        when(conversation.take(any())).thenThrow(failure);
        var click =
                Payloads.click(Payloads.inMessage("C0BACKEND", ""), Payloads.button("ways|c|area|1", "back", "area"));

        var answer = inbound.interaction(
                click.replace("https://hooks.example/actions/1", inbound.server.replyAddress("it")));

        assertThat(answer.getStatus()).isEqualTo(200);
        inbound.settle();
        assertThat(inbound.server.last("respond/it").body()).contains(sentence).contains("\"replace_original\":false");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aClickOnTheHomePageIsAnsweredInTheDirectMessages(RuntimeException failure, String sentence) {
        when(conversation.take(any())).thenThrow(failure);
        var home = "'container':{'type':'view','view_id':'V1'},'view':{'id':'V1','type':'home','blocks':[]}";

        inbound.interaction(Payloads.click(home, Payloads.button("notice|||0", "start", "start")));

        inbound.settle();
        assertThat(inbound.server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
        assertThat(inbound.server.last("chat.postMessage").field("text")).contains(sentence);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aSubmissionKeepsItsModalAndSaysSoAtItsFirstField(RuntimeException failure, String sentence) throws Exception {
        when(conversation.take(any())).thenThrow(failure);
        var origin = Origin.of("c", "product", Place.privately("C0BACKEND"), Optional.empty())
                .metadata();
        var values = "{'typed':{'typed':{'type':'plain_text_input','value':'a chat'}}}";

        var answer = inbound.interaction(Payloads.submission(Modals.TYPE_ANSWER, origin, "[" + TYPED + "]", values));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("\"errors\"")
                .contains("\"typed\"")
                .contains(sentence);
    }

    /** A 200 would close it, as if what it asks for were done. */
    @ParameterizedTest
    @MethodSource("failures")
    void aSubmissionWithoutAFieldIsMarkedAsFailed(RuntimeException failure, String unsaid) {
        when(conversation.take(any())).thenThrow(failure);
        var origin = Origin.of("c", "product", Place.privately("C0BACKEND"), Optional.empty())
                .metadata();
        var values = "{'typed':{'typed':{'type':'plain_text_input','value':'a chat'}}}";

        var answer = inbound.interaction(Payloads.submission(Modals.TYPE_ANSWER, origin, "[]", values));

        assertThat(answer.getStatus()).isEqualTo(503);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aMessageShortcutIsAnsweredThroughItsReplyPath(RuntimeException failure, String sentence) {
        when(conversation.take(any())).thenThrow(failure);
        var shortcut = Payloads.json("{'type':'message_action','callback_id':'consult_on_message','trigger_id':'7.8.d',"
                + "'message_ts':'1.0','response_url':'" + inbound.server.replyAddress("it") + "'," + Payloads.TEAM + ","
                + Payloads.ANA + ",'channel':{'id':'C0BACKEND','name':'x'},"
                + "'message':{'type':'message','user':'U0BO','ts':'1.0','text':'a chat'}}");

        assertThat(inbound.interaction(shortcut).getStatus()).isEqualTo(200);
        inbound.settle();
        assertThat(inbound.server.last("respond/it").body()).contains(sentence);
    }

    @ParameterizedTest
    @MethodSource({"outages", "bugs"})
    void theLogDoesNotQuoteWhatWasToBeStored(RuntimeException failure) {
        when(conversation.take(any())).thenThrow(failure);
        try (var logged = new Logged()) {
            inbound.form(Payloads.command("C0BACKEND", "our merger with Initech"));

            assertThat(logged.lines())
                    .anyMatch(line -> line.contains(failure.getClass().getSimpleName()))
                    .noneMatch(line -> line.contains("Initech"));
        }
    }
}
