package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.OnBothDatabases;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

@OnBothDatabases
class JdbcClockTests {

    @Parameter
    Database database;

    @Test
    void itIsTheSameTimeThereWhateverTheZoneOfTheSession() {
        assertThat(new JdbcClock(database.jdbc()).now())
                .hasValueSatisfying(now -> assertThat(now)
                        .isBetween(
                                Instant.now().minus(10, ChronoUnit.MINUTES),
                                Instant.now().plus(10, ChronoUnit.MINUTES)));
    }
}
