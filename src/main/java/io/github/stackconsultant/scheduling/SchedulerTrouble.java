package io.github.stackconsultant.scheduling;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.event.SchedulerListener;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import io.github.stackconsultant.privacy.FailureNames;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Logs the scheduler's own failures in one line, by names and codes, once for each outage. The scheduler itself would
 * log them at every poll for due tasks, with a stack trace and the database's message, and its events do not carry the
 * cause.
 */
final class SchedulerTrouble extends TurboFilter implements AutoCloseable {

    private static final org.slf4j.Logger log = LoggerFactory.getLogger(SchedulerTrouble.class);

    private static final String SCHEDULER = "com.github.kagkarlsson.";

    /**
     * The time without a failure after which an outage is over. It has to be this long since tasks may still be picked
     * up while their results cannot be stored.
     */
    private static final Duration QUIET = Duration.ofSeconds(30);

    private final LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final FailureNames failures;
    private final Clock clock;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    private volatile Instant failed = Instant.MIN;

    /** Installs a filter on the scheduler's log until it is closed. */
    SchedulerTrouble(FailureNames failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
        loggers.addTurboFilter(this);
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] details,
            @Nullable Throwable failure) {
        if (!logger.getName().startsWith(SCHEDULER) || !level.isGreaterOrEqual(Level.WARN)) {
            return FilterReply.NEUTRAL;
        }
        var all = Stream.concat(details == null ? Stream.empty() : Stream.of(details), Stream.ofNullable(failure))
                .toList();
        // a failure may be among the arguments, since the scheduler passes both in one array
        Optional<Throwable> cause = all.stream()
                .filter(Throwable.class::isInstance)
                .map(Throwable.class::cast)
                .findFirst();
        cause.ifPresent(each -> tell(at(logger), ids(all.stream()), each));
        return cause.isPresent() ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    private static String at(Logger logger) {
        var name = logger.getName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** {@return the ids of the tasks among the arguments; anything else may quote the database} */
    private static String ids(Stream<Object> details) {
        return details.filter(TaskInstanceId.class::isInstance)
                .map(TaskInstanceId.class::cast)
                .map(task -> " " + task.getTaskName() + " " + task.getId())
                .collect(Collectors.joining());
    }

    /** Several scheduler threads notice the same outage; only the first logs it. */
    private void tell(String where, String ids, Throwable cause) {
        failed = clock.instant();
        var line = ids + ": " + failures.line(cause);
        if (told.add(line)) {
            log.warn("The scheduler failed, tried again until it works: {}{}", where, line, failures.trace(cause));
        }
    }

    /** {@return a listener for successful polls that logs the end of an outage after a while without failures} */
    SchedulerListener end() {
        return new AbstractSchedulerListener() {
            @Override
            public void onSchedulerEvent(SchedulerEventType type) {
                if (type == SchedulerEventType.RAN_EXECUTE_DUE && !told.isEmpty() && quiet(clock.instant())) {
                    told.clear();
                    log.info("The scheduler works again");
                }
            }
        };
    }

    private boolean quiet(Instant now) {
        // if the clock was set back, do not wait
        return now.isBefore(failed) || !now.isBefore(failed.plus(QUIET));
    }

    @Override
    public void close() {
        loggers.getTurboFilterList().remove(this);
    }
}
