package io.github.stackconsultant.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stackconsultant.conversation.StaleConsultationException;
import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.StalePollException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;

/** Which transactions are run again. */
@OnBothDatabases
class ReplayTests {

    static final List<RuntimeException> LOST_RACES = List.of(
            new StaleConsultationException(new ConsultationId("c"), 1),
            new StalePollException(new PollId("p")),
            new CannotAcquireLockException("deadlock"));

    private final AtomicInteger attempts = new AtomicInteger();

    @Parameter
    Database database;

    @BeforeEach
    void twoRows() {
        database.jdbc().sql("delete from delivery").update();
        for (var id : List.of("one", "other")) {
            database.jdbc()
                    .sql("insert into delivery (id, accepted_at) values (?, current_timestamp)")
                    .param(id)
                    .update();
        }
    }

    private Replay replay() {
        return new Replay(database.transaction());
    }

    private int lock(String id) {
        return database.jdbc()
                .sql("update delivery set accepted_at = current_timestamp where id = ?")
                .param(id)
                .update();
    }

    @Test
    void theOneThatADatabaseChoosesToEndADeadlockIsRunAgain() throws Exception {
        var bothHoldOne = new CyclicBarrier(2);

        var there = CompletableFuture.supplyAsync(() -> locksBoth("one", "other", bothHoldOne));
        int here = locksBoth("other", "one", bothHoldOne);

        assertThat(here + there.get(30, TimeUnit.SECONDS)).isEqualTo(4);
        // it may come back for its first row before the other one has got that
        assertThat(attempts.get()).isGreaterThanOrEqualTo(3);
    }

    private int locksBoth(String first, String second, CyclicBarrier bothHoldOne) {
        return replay().run(() -> {
            int locked = lock(first);
            if (attempts.incrementAndGet() <= 2) {
                awaits(bothHoldOne);
            }
            return locked + lock(second);
        });
    }

    private static void awaits(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception never) {
            throw new IllegalStateException(never);
        }
    }

    @ParameterizedTest
    @FieldSource("LOST_RACES")
    void whatALostRaceWroteIsTakenBackBeforeItRunsAgain(RuntimeException lost) {
        int left = replay().run(() -> {
            int there =
                    database.jdbc().sql("delete from delivery where id = 'one'").update();
            if (attempts.incrementAndGet() == 1) {
                throw lost;
            }
            return there;
        });

        assertThat(left).isOne();
        assertThat(attempts).hasValue(2);
    }

    @ParameterizedTest
    @FieldSource("LOST_RACES")
    void whoeverLosesFiveTimesIsTold(RuntimeException lost) {
        assertThatThrownBy(() -> replay().run(() -> fails(lost))).isSameAs(lost);

        assertThat(attempts).hasValue(5);
    }

    @Test
    void anOutageIsToldAtOnce() {
        var outage = new DataAccessResourceFailureException("away");

        assertThatThrownBy(() -> replay().run(() -> fails(outage))).isSameAs(outage);

        assertThat(attempts).hasValue(1);
    }

    private int fails(RuntimeException failure) {
        attempts.incrementAndGet();
        throw failure;
    }
}
