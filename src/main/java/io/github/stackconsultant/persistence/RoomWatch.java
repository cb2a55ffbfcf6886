package io.github.stackconsultant.persistence;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/** Translates failures as Spring does, and records whether the database stores anything. */
final class RoomWatch implements SQLExceptionTranslator {

    private static final Logger log = LoggerFactory.getLogger(RoomWatch.class);

    /** PostgreSQL: the disk is full, cannot be written, or nothing may be written. */
    private static final Set<String> POSTGRES = Set.of("53100", "58030", "25006");

    /** H2 says in many ways that its file could not be written, and closes itself after the first. */
    private static final Set<String> H2 = Set.of("HY000", "90028", "90031", "90097", "90098");

    /**
     * After this time, another failure counts as a new outage, since without health checks the end of an outage is not
     * noticed.
     */
    private static final Duration ONE_OUTAGE = Duration.ofMinutes(1);

    private final SQLExceptionTranslator usual = new SQLExceptionSubclassTranslator();
    private final Clock clock;

    private boolean lacking;
    private Instant refused = Instant.MIN;

    RoomWatch(Clock clock) {
        this.clock = clock;
    }

    @Override
    public @Nullable DataAccessException translate(String task, @Nullable String sql, SQLException failure) {
        Optional.ofNullable(failure.getSQLState())
                .filter(state -> POSTGRES.contains(state) || H2.contains(state))
                .ifPresent(this::lacks);
        return usual.translate(task, sql, failure);
    }

    private synchronized void lacks(String state) {
        var now = clock.instant();
        // if the clock was set back meanwhile, better to log twice than never
        if (!lacking || now.isBefore(refused) || now.isAfter(refused.plus(ONE_OUTAGE))) {
            log.error("The database has no room left or takes no writes, nothing new can be stored: {}", state);
        }
        lacking = true;
        refused = now;
    }

    /** Called when the health check has stored something. */
    synchronized void hasStored() {
        if (lacking) {
            log.info("The database stores again");
        }
        lacking = false;
    }

    /** {@return whether something could not be stored, and the health check has stored nothing since} */
    synchronized boolean lacking() {
        return lacking;
    }
}
