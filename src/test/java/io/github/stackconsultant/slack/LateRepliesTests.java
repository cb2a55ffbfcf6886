package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.slack.api.Slack;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.slack.SlackServer.Answer;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LateRepliesTests {

    private final SlackServer server = new SlackServer();
    private final Rig rig = new Rig(KnowledgeFixtures.ours());
    private final Slack client = BoltApps.slack(Inbound.settings(server.apiUrl()), Duration.ofSeconds(2));
    private final LateReplies replies = new LateReplies(
            new MessageSender(
                    new SlackApi(SlackMethods.of(client, SlackServer.TOKEN)), new ReplyPaths(client, rig.clock)),
            Runnable::run);

    @AfterEach
    void close() throws Exception {
        client.close();
        server.close();
    }

    private void tells() {
        var path = Optional.of(new ReplyPath(server.replyAddress("it"), false, Rig.NOW));
        assertThat(replies.tell(SlackWords.couldNotStore(), Rig.ANA, Place.privately("C0BACKEND"), path))
                .isTrue();
    }

    @Test
    void whatSlackDoesNotTakeAtOnceIsToldAgain() {
        server.next("respond/it", Answer.wait("0"), Answer.of(500, "oops"));

        tells();

        await().until(() -> server.methods().size() == 3);
        assertThat(server.methods()).containsOnly("respond/it");
        assertThat(server.last("respond/it").body()).contains("I could not store that just now");
    }

    @Test
    void afterAFewTriesTheLogSaysWhyNot() {
        server.next(
                "respond/it",
                Collections.nCopies(LateReplies.TRIES, Answer.wait("0")).toArray(Answer[]::new));

        try (var logged = new Logged()) {
            tells();

            await().until(() -> !logged.lines().isEmpty());
            assertThat(logged.lines())
                    .containsExactly("could not tell U0ANA in C0BACKEND what became of it: asked to wait");
        }
        assertThat(server.methods()).hasSize(LateReplies.TRIES);
    }

    @Test
    void whatWouldComeTooLateIsNotToldAtAll() {
        server.next("respond/it", Answer.wait("3600"));

        try (var logged = new Logged()) {
            tells();

            assertThat(logged.lines())
                    .containsExactly("could not tell U0ANA in C0BACKEND what became of it: asked to wait");
        }
        assertThat(server.methods()).containsExactly("respond/it");
    }

    @Test
    void whatIsRefusedEverywhereIsNotTriedAgain() {
        server.next("respond/it", Answer.of(404, "used_url"));
        server.next("chat.postEphemeral", Answer.error("missing_scope"));

        try (var logged = new Logged()) {
            tells();

            assertThat(logged.lines())
                    .containsExactly("could not tell U0ANA in C0BACKEND what became of it: missing_scope");
        }
        assertThat(server.methods()).containsExactly("respond/it", "chat.postEphemeral");
    }
}
