package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.InMemoryConsultations;
import io.github.stackconsultant.fixtures.InMemoryDecisions;
import io.github.stackconsultant.fixtures.InMemoryHandovers;
import io.github.stackconsultant.privacy.Retention;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each kind goes at its own age. */
class HousekeepingTests {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    private final List<String> asked = new ArrayList<>();

    @Test
    void eachKindIsClearedAwayAtItsAge() {
        new Housekeeping(
                        watched(moment -> 0, io.github.stackconsultant.messaging.PastDeliveries.class),
                        watched(new InMemoryHandovers(), io.github.stackconsultant.handover.Handovers.class),
                        watched(
                                new InMemoryConsultations(),
                                io.github.stackconsultant.conversation.Consultations.class),
                        watched(new InMemoryDecisions(), io.github.stackconsultant.record.Decisions.class),
                        new Retention(
                                Duration.ofDays(1),
                                Duration.ofDays(2),
                                Duration.ofDays(3),
                                Duration.ofDays(4),
                                Duration.ofHours(1)),
                        Clock.fixed(NOW, ZoneOffset.UTC))
                .run();

        assertThat(asked)
                .containsExactly(
                        "forgetBefore 2026-11-27T12:00:00Z",
                        "forgetBefore 2026-11-26T12:00:00Z",
                        "forgetAbandonedBefore 2026-11-25T12:00:00Z",
                        "withdrawBefore 2026-11-24T12:00:00Z");
    }

    private <T> T watched(T store, Class<T> port) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    asked.add(method.getName() + " " + arguments[0]);
                    return method.invoke(store, arguments);
                }));
    }
}
