package io.github.stackconsultant.persistence;

import io.github.stackconsultant.privacy.OtherClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clock of the database, which may be on another machine. */
final class JdbcClock implements OtherClock {

    private final JdbcClient jdbc;

    JdbcClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Instant> now() {
        return Optional.of(jdbc.sql("select current_timestamp")
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single());
    }
}
