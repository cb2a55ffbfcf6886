package io.github.stackconsultant.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.record.Recording;
import io.github.stackconsultant.voting.Voting;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispatchedAlarmsTests {

    private final List<String> calls = new ArrayList<>();
    private final DispatchedAlarms alarms = new DispatchedAlarms(noting(Voting.class), noting(Recording.class));

    @ParameterizedTest
    @CsvSource({
        "POLL_CLOSES,        Voting.closeOnTime[7]",
        "POLL_REMINDS,       Voting.remind[7]",
        "POLL_SHUFFLES,      Voting.shuffle[7]",
        "DECISION_REVISITED, Recording.revisit[7]",
    })
    void eachPurposeIsSaidToWhomItIsFor(Alarm.Purpose purpose, String call) {
        alarms.handle(new Alarm(purpose, "7"));

        assertThat(calls).containsExactly(call);
    }

    private <T> T noting(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    calls.add(type.getSimpleName() + "." + method.getName() + Arrays.toString(arguments));
                    return null;
                }));
    }
}
