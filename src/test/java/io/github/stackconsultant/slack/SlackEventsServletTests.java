package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.github.stackconsultant.conversation.Conversation;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SlackEventsServletTests {

    private static final int MOST = 1024 * 1024;
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Conversation conversation = mock(Conversation.class);

    @AutoClose
    private final Inbound inbound = new Inbound(new Rig(KnowledgeFixtures.ours()), conversation);

    private final String now = Long.toString(Rig.NOW.getEpochSecond());

    @BeforeEach
    void accept() {
        when(conversation.take(any())).thenReturn(new Reply.Accepted());
    }

    @Test
    void whatIsSignedIsTaken() {
        assertThat(inbound.form(Payloads.command("D0ANA", "help")).getStatus()).isEqualTo(200);

        verify(conversation).take(any());
    }

    @Test
    void whatIsNotSignedRightIsNot() throws Exception {
        var body = Payloads.command("D0ANA", "help").getBytes(StandardCharsets.UTF_8);
        var right = SignedRequests.signature(Inbound.SECRET, now, body);
        var stale = Long.toString(Rig.NOW.getEpochSecond() - 301);

        assertThat(inbound.send(body, FORM, now, SignedRequests.signature("other", now, body))
                        .getStatus())
                .isEqualTo(401);
        assertThat(inbound.send(body, FORM, now, "").getStatus()).isEqualTo(401);
        assertThat(inbound.send(body, FORM, "", right).getStatus()).isEqualTo(401);
        assertThat(inbound.send(body, FORM, stale, SignedRequests.signature(Inbound.SECRET, stale, body))
                        .getStatus())
                .isEqualTo(401);
        assertThat(inbound.send(Inbound.posted(body, FORM)).getStatus()).isEqualTo(401);
        verifyNoInteractions(conversation);
    }

    @Test
    void aBodyOverOneMebibyteIsTooLargeByItsHeaderAndByItsLength() throws Exception {
        assertThat(inbound.form("text=" + "a".repeat(MOST)).getStatus()).isEqualTo(413);

        var request = new MockHttpServletRequest("POST", SlackEventsServlet.PATH) {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setContent(new byte[MOST + 1]);
        assertThat(inbound.send(request).getStatus()).isEqualTo(413);
    }

    @Test
    void aBodyOfJustOneMebibyteIsRead() {
        var start = Payloads.command("D0ANA", "help") + "&filler=";

        assertThat(inbound.form(start + "a".repeat(MOST - start.length())).getStatus())
                .isEqualTo(200);
    }

    static Stream<String> malformed() {
        return Stream.of(
                "",
                "garbage",
                "{",
                "{}",
                "[]",
                "null",
                "42",
                "\"text\"",
                "{\"no\":\"type\"}",
                "{\"type\":null}",
                "{\"type\":{}}",
                "{\"type\":\"event_callback\"}",
                "{\"type\":\"event_callback\",\"event\":null}",
                "{\"type\":\"event_callback\",\"event\":{}}",
                "{\"type\":\"event_callback\",\"event\":{\"type\":7}}",
                "{\"type\":\"event_callback\",\"event\":\"text\"}",
                "{\"type\":\"unheard_of\"}",
                "payload=",
                "payload=garbage",
                "payload=%7B%7D",
                "payload=%5B%5D",
                "payload=null",
                "payload=%ZZ",
                "payload=%7B%22type%22%3A%22block_actions%22%7D",
                "payload=%7B%22type%22%3A%22view_submission%22%7D",
                "payload=%7B%22type%22%3A%22shortcut%22%7D",
                "payload=%7B%22type%22%3A%22message_action%22%7D",
                "payload=%7B%22type%22%3A%22block_suggestion%22%7D",
                "command=",
                "command=%2Fconsult",
                "other=field",
                "=&=&=",
                "[".repeat(200_000),
                "{\"type\":".repeat(100_000),
                "{\"type\":\"event_callback\",\"event\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}",
                "payload=" + "%5B".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void whatIsNoPayloadIsABadRequestOrIgnoredButNeverOurFault(String body) {
        assertThat(inbound.json(body).getStatus()).isIn(200, 400);
        assertThat(inbound.form(body).getStatus()).isIn(200, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "{}", "{\"no\":\"type\"}", "other=field", "payload=garbage", "payload="})
    void whatCannotBeReadIsABadRequest(String body) {
        assertThat(inbound.json(body).getStatus()).isEqualTo(400);
        assertThat(inbound.form(body).getStatus()).isEqualTo(400);
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damagedPayloadsAreNeverOurFault(int seed) {
        var random = new Random(seed);
        var click = Payloads.click(Payloads.inMessage("D0ANA", ""), Payloads.button("ways|c|area|1", "back", "area"));
        var event = Payloads.event("Ev1", Payloads.direct("'user':'U0ANA','text':'hello'"));
        for (int round = 0; round < 10; round++) {
            assertThat(inbound.json(damaged(event, random)).getStatus()).isLessThan(500);
            assertThat(inbound.interaction(damaged(click, random)).getStatus()).isLessThan(500);
        }
    }

    private static String damaged(String json, Random random) {
        var text = new StringBuilder(json);
        for (int damage = 0; damage <= random.nextInt(3); damage++) {
            int start = random.nextInt(text.length() - 30);
            switch (random.nextInt(3)) {
                case 0 -> text.delete(start, start + random.nextInt(30));
                case 1 -> text.insert(start, "null");
                default -> text.replace(start, start + 4, "{}[]");
            }
        }
        return random.nextBoolean()
                ? text.toString()
                : json.replaceFirst("\"(\\w+)\":(\"[^\"]*\"|\\{)", "\"$1\":null,\"x\":$2");
    }

    @Test
    void slackFindsItsChallengeAnswered() throws Exception {
        var answer = inbound.json("{\"token\":\"t\",\"challenge\":\"3eZbrw1a\",\"type\":\"url_verification\"}");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("3eZbrw1a");
    }

    @Test
    void slacksWordThatItHoldsBackIsHeard() {
        try (var logged = new Logged()) {
            var answer = inbound.json("{\"token\":\"t\",\"type\":\"app_rate_limited\",\"team_id\":\"T0LOCAL\","
                    + "\"minute_rate_limited\":1518467820,\"api_app_id\":\"A0LOCAL\"}");

            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(logged.lines()).anyMatch(line -> line.contains("holds back"));
        }
        verifyNoInteractions(conversation);
    }

    @Test
    void aPersonMayTypeThatWord() {
        inbound.json(Payloads.event("Ev1", Payloads.direct("'user':'U0ANA','text':'app_rate_limited'")));

        verify(conversation).take(any());
    }

    @Test
    void theLogHoldsNobodysWordsAndNoReplyPath() {
        try (var logged = new Logged()) {
            when(conversation.take(any()))
                    .thenThrow(new IllegalStateException("not a number: our merger with Initech"));
            assertThatNoException().isThrownBy(() -> {
                inbound.form(Payloads.command("C0BACKEND", "our merger with Initech"));
                inbound.json(Payloads.event("Ev1", Payloads.direct("'user':'U0ANA','text':'our merger with Initech'")));
                inbound.json(Payloads.event("Ev2", "{'type':'unheard_of','text':'our merger with Initech'}"));
                inbound.interaction(Payloads.click(
                        Payloads.inMessage("C0BACKEND", ""),
                        Payloads.button("x", "unheard_of", "our merger with Initech")));
                inbound.json("{\"type\":\"our merger with Initech\"}");
                inbound.json(Payloads.event("Ev3", "'our merger with Initech'"));
                inbound.settle();
            });

            assertThat(logged.lines())
                    .isNotEmpty()
                    .noneMatch(line -> line.contains("actions/1") || line.contains("commands/1"))
                    .noneMatch(line -> line.contains("Initech") || line.contains("hooks.example/"));
        }
    }
}
