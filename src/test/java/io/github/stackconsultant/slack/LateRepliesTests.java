package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.slack.SlackServer.Answer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class LateRepliesTests {

    private static final Place BACKEND = Place.privately("C0BACKEND");
    private static final String IN_VAIN = "could not tell U0ANA in C0BACKEND what became of it: asked to wait";

    @AutoClose
    private final SlackServer server = new SlackServer();

    private final Rig rig = new Rig(KnowledgeFixtures.ours());
    private final WaitingWords waiting = rig.waiting;

    @AutoClose
    private final WebApi slack = new WebApi(rig, server);

    private final LateReplies replies = replies(Runnable::run);

    private LateReplies replies(Executor executor) {
        return new LateReplies(slack.sender, executor, rig.retries);
    }

    private Recipient inBackend(Person person) {
        var path = new ReplyPath(server.replyAddress("it"), false, rig.clock.instant());
        return new Recipient(person, BACKEND, Optional.of(path));
    }

    private boolean tells(LateReplies replies) {
        return replies.tell(Failure.OUTAGE.word(), inBackend(Rig.ANA));
    }

    private void tells() {
        assertThat(tells(replies)).isTrue();
    }

    private void says(String word, String about) {
        var rendered = new Rendered(word, List.of(Kit.section(word)));
        replies.tellAlone(rendered, rendered, about, inBackend(Rig.ANA));
    }

    private void waits(int times, String seconds) {
        server.next(
                "respond/it", Collections.nCopies(times, Answer.wait(seconds)).toArray(Answer[]::new));
    }

    private List<String> said() {
        return server.calls().stream()
                .map(call -> call.body().replaceFirst("(?s).*?\"text\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    @Test
    void whatSlackDoesNotTakeAtOnceIsToldAgain() {
        server.next("respond/it", Answer.wait("0"), Answer.of(500, "oops"));

        tells();
        waiting.next();
        waiting.next();

        assertThat(server.methods()).hasSize(3).containsOnly("respond/it");
        assertThat(server.last("respond/it").body()).contains("I could not store that just now");
        assertThat(waiting.size()).isZero();
    }

    @Test
    void afterAFewTriesTheLogSaysWhyNot() {
        waits(Retries.TRIES, "0");

        try (var logged = new Logged()) {
            tells();
            waiting.next();
            waiting.next();
            waiting.next();

            assertThat(logged.lines()).containsExactly(IN_VAIN);
        }
        assertThat(server.methods()).hasSize(Retries.TRIES);
    }

    @Test
    void whatWouldComeTooLateIsNotToldAtAll() {
        server.next("respond/it", Answer.wait("3600"));

        try (var logged = new Logged()) {
            tells();

            assertThat(logged.lines()).containsExactly(IN_VAIN);
        }
        assertThat(server.methods()).containsExactly("respond/it");
        assertThat(waiting.size()).isZero();
    }

    @Test
    void theHalfMinuteIsThatOfAllWaitsTogether() {
        waits(2, "20");

        try (var logged = new Logged()) {
            tells();
            waiting.next();

            assertThat(logged.lines()).containsExactly(IN_VAIN);
        }
        assertThat(server.methods()).hasSize(2);
        assertThat(waiting.size()).isZero();
    }

    @Test
    void whatItsTurnCameTooLateForIsNotToldEither() {
        waits(1, "20");
        tells();
        rig.clock.tick(Duration.ofSeconds(15));

        try (var logged = new Logged()) {
            waiting.next();

            assertThat(logged.lines()).containsExactly(IN_VAIN);
        }
        assertThat(server.methods()).hasSize(1);
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

    @Test
    void whatWaitsTakesNoFreshWordsPlace() {
        Queue<Runnable> fresh = new ArrayDeque<>();
        var crowded = replies(word -> {
            if (fresh.size() == 2) {
                throw new RejectedExecutionException();
            }
            fresh.add(word);
        });
        waits(2, "5");
        assertThat(tells(crowded)).isTrue();
        assertThat(crowded.tell(Failure.OUTAGE.word(), inBackend(Rig.BO))).isTrue();
        fresh.remove().run();
        fresh.remove().run();
        assertThat(waiting.size()).isEqualTo(2);

        waiting.together();

        assertThat(tells(crowded)).isTrue();
        assertThat(tells(crowded)).isTrue();
        assertThat(tells(crowded)).isFalse();
    }

    @Test
    void whatWaitsTheSameTimeDoesNotComeBackTogether() {
        waits(20, "5");

        for (int each = 0; each < 20; each++) {
            tells();
        }

        assertThat(waiting.waits)
                .hasSize(20)
                .allSatisfy(wait -> assertThat(wait).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(6)));
        assertThat(new HashSet<>(waiting.waits)).hasSizeGreaterThan(15);
    }

    @Test
    void noMoreWaitThanCanBeSaidInTime() {
        waits(Retries.MOST_WAITING + 2, "5");

        for (int each = 0; each < Retries.MOST_WAITING + 1; each++) {
            says("word", "");
        }
        assertThat(waiting.size()).isEqualTo(Retries.MOST_WAITING);

        waiting.next();
        says("word", "");
        assertThat(waiting.size()).isEqualTo(Retries.MOST_WAITING);
    }

    @Test
    void aWordDoesNotComeAfterANewerOneAboutTheSame() {
        waits(1, "5");
        says("for A", "poll");
        says("for B", "poll");

        waiting.next();

        assertThat(said()).containsExactly("for A", "for B");
    }

    @Test
    void aWordAboutSomethingElseStaysTrue() {
        waits(1, "5");
        says("for A", "poll");
        says("for B", "another poll");
        tells();

        waiting.next();

        assertThat(said()).hasSize(4).endsWith("for A");
    }

    @Test
    void thatItDidNotWorkIsOutdatedByAnyWordAfterIt() {
        waits(1, "5");
        tells();
        says("for B", "poll");

        waiting.next();

        assertThat(said()).hasSize(2).endsWith("for B");
    }

    @Test
    void whatAnotherPersonHearsOutdatesNothing() {
        waits(1, "5");
        tells();
        replies.tell(Failure.OUTAGE.word(), inBackend(Rig.BO));

        waiting.next();

        assertThat(server.methods()).hasSize(3);
    }

    @Test
    void anOlderStateOfAMessageIsNotWrittenOverANewerOne() {
        server.next("chat.update", Answer.of(500, "oops"));
        server.next("chat.postMessage", Answer.of(500, "oops"));
        var older = new Rendered("counts", List.of(Kit.section("counts")));
        var newer = new Rendered("over", List.of(Kit.section("over")));
        var recipient = new Recipient(Rig.ANA, Rig.ANA_DIRECT, Optional.empty());
        replies.update("1700000000.000100", older, recipient);
        replies.update("1700000000.000100", newer, recipient);

        waiting.next();

        assertThat(server.methods()).containsExactly("chat.update", "chat.postMessage", "chat.update");
        assertThat(server.last("chat.update").field("text")).isEqualTo("over");
    }
}
