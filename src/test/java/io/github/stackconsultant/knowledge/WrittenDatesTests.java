package io.github.stackconsultant.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WrittenDatesTests {

    private static final Instant EVENING = Instant.parse("2027-03-01T23:05:00Z");

    @Test
    void aDateIsWrittenInOneWay() {
        assertThat(WrittenDates.month(LocalDate.of(2027, 3, 1))).isEqualTo("March 2027");
        assertThat(WrittenDates.day(LocalDate.of(2027, 3, 1))).isEqualTo("1 March 2027");
        assertThat(WrittenDates.day(EVENING)).isEqualTo("1 March 2027");
        assertThat(WrittenDates.moment(EVENING)).isEqualTo("1 March 2027, 23:05 UTC");
    }
}
