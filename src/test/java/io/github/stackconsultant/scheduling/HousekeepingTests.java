package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Confirmations;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.fixtures.InMemoryConfirmations;
import io.github.stackconsultant.fixtures.InMemoryConsultations;
import io.github.stackconsultant.fixtures.InMemoryDecisions;
import io.github.stackconsultant.fixtures.InMemoryHandovers;
import io.github.stackconsultant.handover.Handovers;
import io.github.stackconsultant.messaging.PastDeliveries;
import io.github.stackconsultant.privacy.FailureNames;
import io.github.stackconsultant.privacy.OtherClock;
import io.github.stackconsultant.privacy.Retention;
import io.github.stackconsultant.record.Decisions;
import io.github.stackconsultant.scheduling.Housekeeping.Clearing;
import io.github.stackconsultant.scheduling.Housekeeping.Kind;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionOperations;

/** Each kind goes at its own age, in batches, whatever becomes of the others. */
@ExtendWith(OutputCaptureExtension.class)
class HousekeepingTests {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    /** Failures whose message is their code. */
    private static final FailureNames NAMES = failure -> Optional.ofNullable(failure.getMessage());

    private final List<String> asked = new ArrayList<>();

    @Test
    void eachKindIsClearedAwayAtItsAge() {
        run(
                100,
                Housekeeping.kinds(
                        watched((moment, most) -> 0, PastDeliveries.class),
                        watched(new InMemoryHandovers(), Handovers.class),
                        watched(new InMemoryConsultations(), Consultations.class),
                        watched(new InMemoryConfirmations(), Confirmations.class),
                        watched(new InMemoryDecisions(), Decisions.class),
                        new Retention(
                                Duration.ofDays(1),
                                Duration.ofDays(2),
                                Duration.ofDays(3),
                                Duration.ofDays(4),
                                Duration.ofHours(1))));

        assertThat(asked)
                .containsExactly(
                        "forgetBefore 2026-11-27T12:00:00Z 100",
                        "forgetBefore 2026-11-26T12:00:00Z 100",
                        "forgetAskedBefore 2026-11-24T12:00:00Z 100",
                        "forgetAbandonedBefore 2026-11-25T12:00:00Z 100",
                        "forgetBefore 2026-11-27T12:00:00Z 100",
                        "withdrawBefore 2026-11-24T12:00:00Z 100");
    }

    @Test
    void whatFailsHoldsNothingElseUpAndEachIsOneLineInTheLog(CapturedOutput log) {
        run(
                100,
                List.of(
                        new Kind("first", DAY, failing("57014")),
                        new Kind("second", DAY, counted("second", 5)),
                        new Kind("third", DAY, failing("40001")),
                        new Kind("fourth", DAY, counted("fourth", 5))));

        assertThat(asked).containsExactly("second", "fourth");
        assertThat(log.getOut().lines().filter(line -> line.contains("Housekeeping failed")))
                .hasSize(2)
                .anyMatch(line -> line.endsWith("first: IllegalStateException 57014"))
                .anyMatch(line -> line.endsWith("third: IllegalStateException 40001"));
    }

    @Test
    void moreThanABatchAreAllGone() {
        run(3, List.of(new Kind("many", DAY, counted("many", 7))));

        assertThat(asked).containsExactly("many", "many", "many");
    }

    /** What is deleted by mistake is gone, so that the earliest of all clocks says what is old. */
    @Test
    void aClockThatIsAheadDeletesNothingThatIsNotOldByAnother() {
        OtherClock unknown = Optional::empty;
        OtherClock behind = () -> Optional.of(NOW.minus(Duration.ofDays(200)));
        OtherClock ahead = () -> Optional.of(NOW.plus(Duration.ofDays(200)));
        Clearing noting = (moment, most) -> {
            asked.add(moment.toString());
            return 0;
        };

        run(100, List.of(new Kind("requests", DAY, noting)), List.of(unknown, ahead));
        run(100, List.of(new Kind("requests", DAY, noting)), List.of(unknown, behind, ahead));

        assertThat(asked)
                .containsExactly(
                        NOW.minus(DAY).toString(),
                        NOW.minus(DAY).minus(Duration.ofDays(200)).toString());
    }

    private static void run(int batch, List<Kind> kinds) {
        run(batch, kinds, List.of());
    }

    private static void run(int batch, List<Kind> kinds, List<OtherClock> others) {
        new Housekeeping(
                        kinds,
                        batch,
                        TransactionOperations.withoutTransaction(),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        others,
                        NAMES)
                .run();
    }

    private static Clearing failing(String code) {
        return (moment, most) -> {
            throw new IllegalStateException(code);
        };
    }

    /** {@return what clears away so many, and notes each time that it is asked to} */
    private Clearing counted(String name, int there) {
        var left = new AtomicInteger(there);
        return (moment, most) -> {
            asked.add(name);
            int some = Math.min(left.get(), most);
            left.addAndGet(-some);
            return some;
        };
    }

    private <T> T watched(T store, Class<T> port) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    asked.add(method.getName() + " " + arguments[0] + " " + arguments[1]);
                    return method.invoke(store, arguments);
                }));
    }
}
