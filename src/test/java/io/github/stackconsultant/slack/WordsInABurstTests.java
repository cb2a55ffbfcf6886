package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** More words than can be said at once. */
class WordsInABurstTests {

    @AutoClose
    private final SlackServer server = new SlackServer();

    private final Rig rig = new Rig(KnowledgeFixtures.ours());

    @AutoClose
    private final WebApi slack = new WebApi(rig, server);

    private LateReplies replies(Executor executor) {
        return new LateReplies(slack.sender, executor, rig.retries);
    }

    private boolean tells(LateReplies replies) {
        var path = new ReplyPath(server.replyAddress("it"), false, rig.clock.instant());
        return replies.tell(
                Failure.OUTAGE.word(), new Recipient(Rig.ANA, Place.privately("C0BACKEND"), Optional.of(path)));
    }

    @Test
    void manyThatAreDroppedAreOneLineOfTheLog() {
        var full = new AtomicBoolean(true);
        var crowded = replies(word -> {
            if (full.get()) {
                throw new RejectedExecutionException();
            }
            word.run();
        });

        try (var logged = new Logged()) {
            for (int each = 0; each < 100; each++) {
                assertThat(tells(crowded)).isFalse();
            }
            full.set(false);
            rig.clock.tick(DroppedReplies.BETWEEN_LINES);
            assertThat(tells(crowded)).isTrue();

            assertThat(logged.lines()).hasSize(2).allMatch(line -> line.startsWith("too busy"));
            assertThat(logged.lines().get(0)).contains(", 1 since");
            assertThat(logged.lines().get(1)).contains(", 99 since");
        }
    }

    @Test
    void whatWaitedInABurstIsToldOnlyWhileSomebodyExpectsIt() {
        Queue<Runnable> burst = new ArrayDeque<>();
        var crowded = replies(burst::add);
        tells(crowded);
        rig.clock.tick(Retries.LONGEST.plusSeconds(1));
        tells(crowded);

        try (var logged = new Logged()) {
            burst.remove().run();
            assertThat(server.methods()).isEmpty();
            assertThat(logged.lines()).singleElement().asString().startsWith("too busy");
        }
        burst.remove().run();
        assertThat(server.methods()).containsExactly("respond/it");
    }

    @Test
    void whatANewerWordMadeOutdatedInABurstIsNotToldAtAll() {
        Queue<Runnable> burst = new ArrayDeque<>();
        var crowded = replies(burst::add);
        tells(crowded);
        tells(crowded);
        burst.remove().run();
        assertThat(server.methods()).hasSize(1);
        tells(crowded);
        rig.clock.tick(Retries.SOON.plusMillis(1));

        burst.remove().run();
        assertThat(server.methods()).hasSize(1);
        burst.remove().run();
        assertThat(server.methods()).hasSize(2);
    }
}
