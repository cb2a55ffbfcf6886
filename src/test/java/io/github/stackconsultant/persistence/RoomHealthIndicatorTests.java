package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.TickingClock;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;

@ExtendWith(OutputCaptureExtension.class)
class RoomHealthIndicatorTests {

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

    private final TickingClock clock = new TickingClock(Instant.parse("2026-03-29T00:00:00Z"));
    private final RoomWatch watch = new RoomWatch(clock);
    private final RoomHealthIndicator health =
            new RoomHealthIndicator(watch, delivery -> stores(), clock, BETWEEN_TRIES);

    private boolean full;
    private int tries;
    private Runnable meanwhile = () -> {};

    private boolean stores() {
        tries++;
        meanwhile.run();
        if (full) {
            fails("53100");
            throw new DataAccessResourceFailureException("no room");
        }
        return true;
    }

    private @Nullable DataAccessException fails(String state) {
        return watch.translate("storing", null, new SQLException("no room for quoted words", state));
    }

    private Status status() {
        return health.health().getStatus();
    }

    @Test
    void whileEverythingIsStoredItIsUpAndStoresNothingItself() {
        assertThat(status()).isEqualTo(Status.UP);
        clock.tick(Duration.ofHours(1));
        assertThat(status()).isEqualTo(Status.UP);
        assertThat(tries).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"53100", "58030", "25006", "HY000", "90028", "90031", "90097", "90098"})
    void onceThereIsNoRoomItIsOutOfServiceUntilSomethingIsStored(String state, CapturedOutput output) {
        full = true;
        fails(state);
        assertThat(status()).isEqualTo(Status.OUT_OF_SERVICE);
        fails(state);
        clock.tick(BETWEEN_TRIES);
        assertThat(status()).isEqualTo(Status.OUT_OF_SERVICE);

        full = false;
        clock.tick(BETWEEN_TRIES);
        assertThat(status()).isEqualTo(Status.UP);
        assertThat(status()).isEqualTo(Status.UP);
        assertThat(tries).isEqualTo(3);
        assertThat(output.toString().split("nothing new can be stored: " + state, -1))
                .hasSize(2);
        assertThat(output).contains("stores again").doesNotContain("quoted words");
    }

    @Test
    void itTriesNoMoreOftenThanItMayThoughAskedMoreOften() {
        full = true;
        fails("53100");
        for (int second = 0; second < 10; second++) {
            assertThat(status()).isEqualTo(Status.OUT_OF_SERVICE);
            clock.tick(Duration.ofSeconds(1));
        }
        assertThat(tries).isEqualTo(2);
    }

    @Test
    void whoAsksWhileItTriesHearsAtOnceWhatIsKnown() {
        var heard = new ArrayList<Status>();
        meanwhile = () -> heard.add(CompletableFuture.supplyAsync(this::status)
                .orTimeout(1, TimeUnit.MINUTES)
                .join());
        fails("53100");

        assertThat(status()).isEqualTo(Status.UP);
        assertThat(heard).containsExactly(Status.OUT_OF_SERVICE);
        assertThat(tries).isEqualTo(1);
    }

    @Test
    void thoughNobodyAsksASecondOutageIsTold(CapturedOutput output) {
        for (int second = 0; second < 90; second += 30) {
            fails("53100");
            clock.tick(Duration.ofSeconds(30));
        }
        assertThat(output.toString().split("nothing new can be stored", -1)).hasSize(2);

        clock.tick(Duration.ofMinutes(10));
        fails("53100");
        assertThat(output.toString().split("nothing new can be stored", -1)).hasSize(3);

        clock.tick(Duration.ofHours(-2));
        fails("53100");
        assertThat(output.toString().split("nothing new can be stored", -1)).hasSize(4);
    }

    @Test
    void aClockThatWasSetBackMakesItWaitNoLonger() {
        full = true;
        fails("53100");
        assertThat(status()).isEqualTo(Status.OUT_OF_SERVICE);

        full = false;
        clock.tick(Duration.ofHours(-2));
        assertThat(status()).isEqualTo(Status.UP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"53200", "53300", "53400", "08006", "57P01", "55000", "42P01"})
    void whatElseFailsSaysNothingOfRoom(String state) {
        fails(state);
        assertThat(status()).isEqualTo(Status.UP);
        assertThat(tries).isZero();
    }

    @Test
    void failuresAreOfTheTypesThatTheyAreWithoutIt() {
        assertThat(fails("53100")).isExactlyInstanceOf(DataAccessResourceFailureException.class);
        assertThat(fails("23505")).isExactlyInstanceOf(DuplicateKeyException.class);
    }
}
