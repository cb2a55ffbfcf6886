package io.github.stackconsultant.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.Recording;
import io.github.stackconsultant.record.SecondLookAlarm;
import io.github.stackconsultant.voting.PollAlarm;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.Voting;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DispatchedAlarmsTests {

    private final List<String> calls = new ArrayList<>();
    private final DispatchedAlarms alarms = new DispatchedAlarms(noting(Voting.class), noting(Recording.class));

    static Stream<Arguments> rings() {
        var poll = new PollId("7");
        return Stream.of(
                arguments(new PollAlarm.Close(poll), "Voting.closeOnTime[7]"),
                arguments(new PollAlarm.Remind(poll), "Voting.remind[7]"),
                arguments(new PollAlarm.Shuffle(poll), "Voting.shuffle[7]"),
                arguments(new SecondLookAlarm(new DecisionId("7")), "Recording.revisit[7]"));
    }

    @ParameterizedTest
    @MethodSource("rings")
    void eachAlarmIsActedOnByWhoseItIs(Alarm alarm, String call) {
        alarms.handle(alarm);

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
