package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.event.SchedulerListener;
import com.github.kagkarlsson.scheduler.event.SchedulerListener.SchedulerEventType;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.github.stackconsultant.fixtures.TickingClock;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SchedulerTroubleTests {

    private static final String SAID = "The scheduler failed, tried again until it works: ";
    private static final Exception FULL =
            new IllegalStateException("quoted words", new SQLException("quoted words", "53100"));
    private static final Execution TASK = new Execution(Instant.EPOCH, new TaskInstance<>("say", "Ev7"));

    private final TickingClock clock = new TickingClock(Instant.parse("2026-03-29T00:00:00Z"));

    @AutoClose
    private final SchedulerTrouble trouble = new SchedulerTrouble(
            failure -> failure instanceof SQLException refusal ? Optional.of(refusal.getSQLState()) : Optional.empty(),
            clock);

    private final SchedulerListener end = trouble.end();
    private final Logger polling = LoggerFactory.getLogger("com.github.kagkarlsson.scheduler.RunUntilShutdown");
    private final Logger executing = LoggerFactory.getLogger("com.github.kagkarlsson.scheduler.ExecutePicked");

    private static int times(CapturedOutput output, String saying) {
        return (int)
                Pattern.compile(Pattern.quote(saying)).matcher(output).results().count();
    }

    @Test
    void anOutageIsToldOnceByItsCodeUntilTheSchedulerWorksAgain(CapturedOutput output) {
        var line = SAID + "RunUntilShutdown: IllegalStateException by SQLException 53100";
        polling.error("Unhandled exception. Will keep running.", FULL);
        polling.error("Unhandled exception. Will keep running.", FULL);
        assertThat(times(output, line)).isEqualTo(1);

        clock.tick(Duration.ofSeconds(30));
        end.onSchedulerEvent(SchedulerEventType.RAN_DETECT_DEAD);
        assertThat(output).doesNotContain("works again");
        end.onSchedulerEvent(SchedulerEventType.RAN_EXECUTE_DUE);
        end.onSchedulerEvent(SchedulerEventType.RAN_EXECUTE_DUE);
        assertThat(times(output, "The scheduler works again")).isEqualTo(1);

        polling.error("Unhandled exception. Will keep running.", FULL);
        assertThat(times(output, line)).isEqualTo(2);
        assertThat(output).doesNotContain("quoted words", "\tat ");
    }

    @Test
    void whileTasksAreTakenUpBetweenFailuresNothingWorksAgain(CapturedOutput output) {
        for (int second = 0; second < 120; second += 3) {
            executing.error("Failed while completing execution {}.", TASK, FULL);
            clock.tick(Duration.ofSeconds(3));
            end.onSchedulerEvent(SchedulerEventType.RAN_EXECUTE_DUE);
        }

        assertThat(times(output, SAID)).isEqualTo(1);
        assertThat(output).doesNotContain("works again");
    }

    @Test
    void itWorksAgainThoughTheClockWasSetBack(CapturedOutput output) {
        polling.error("Unhandled exception. Will keep running.", FULL);
        clock.tick(Duration.ofHours(-2));
        end.onSchedulerEvent(SchedulerEventType.RAN_EXECUTE_DUE);

        assertThat(times(output, "The scheduler works again")).isEqualTo(1);
    }

    @Test
    void theOutageThatSeveralThreadsHearOfIsToldOnce(CapturedOutput output) {
        polling.error("Unhandled exception. Will keep running.", FULL);
        LoggerFactory.getLogger("com.github.kagkarlsson.scheduler.RunAndLogErrors")
                .error("Unhandled exception.", FULL);

        assertThat(times(output, SAID)).isEqualTo(1);
    }

    @Test
    void aTaskIsNamedByItsId(CapturedOutput output) {
        executing.error("Failed while completing execution {}, because {}.", TASK, "quoted words", FULL);

        assertThat(output)
                .contains(SAID + "ExecutePicked say Ev7: IllegalStateException by SQLException 53100")
                .doesNotContain("quoted words", "\tat ");
    }

    @Test
    void aBugKeepsItsTraceButNotItsWords(CapturedOutput output) {
        polling.error("Unhandled exception. Will keep running.", new IllegalStateException("quoted words"));

        assertThat(output)
                .contains(SAID + "RunUntilShutdown: IllegalStateException", "\tat ", "aBugKeepsItsTrace")
                .doesNotContain("quoted words");
    }

    @Test
    void whatIsNoFailureOrNotOfTheSchedulerStays(CapturedOutput output) {
        executing.error("a task of no implementation");
        LoggerFactory.getLogger("another.Part").error("another's", new IllegalStateException("another's words"));

        assertThat(output)
                .contains("a task of no implementation", "another's words")
                .doesNotContain(SAID);
    }

    @Test
    void onceClosedItTellsNothing(CapturedOutput output) {
        trouble.close();
        polling.error("Unhandled exception. Will keep running.", new IllegalStateException("of the scheduler"));

        assertThat(output).contains("of the scheduler").doesNotContain(SAID);
    }
}
