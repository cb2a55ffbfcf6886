package io.github.stackconsultant.persistence;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/** Translates failures as Spring does, and knows whether the database had no room left when something was last stored. */
final class RoomWatch implements SQLExceptionTranslator {

    private static final Logger log = LoggerFactory.getLogger(RoomWatch.class);

    /** Insufficient resources, by the SQL standard as PostgreSQL extends it: 53100 is a full disk. */
    private static final String RESOURCES = "53";

    /** H2 tells only that its file could not be written. */
    private static final Set<String> UNWRITTEN = Set.of("90028", "90031");

    private final SQLExceptionTranslator usual = new SQLExceptionSubclassTranslator();

    private boolean lacking;

    @Override
    public @Nullable DataAccessException translate(String task, @Nullable String sql, SQLException failure) {
        Optional.ofNullable(failure.getSQLState())
                .filter(state -> state.startsWith(RESOURCES) || UNWRITTEN.contains(state))
                .ifPresent(this::lacks);
        return usual.translate(task, sql, failure);
    }

    private synchronized void lacks(String state) {
        if (!lacking) {
            log.error("The database has no room left, nothing new can be stored: {}", state);
        }
        lacking = true;
    }

    /** Something was stored. */
    synchronized void hasStored() {
        if (lacking) {
            log.info("The database has room again");
        }
        lacking = false;
    }

    /** {@return whether something could not be stored, and nothing was since} */
    synchronized boolean lacking() {
        return lacking;
    }
}
