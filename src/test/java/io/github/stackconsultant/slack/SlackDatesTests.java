package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Each reader sees a moment in their own time zone; where Slack does not write it, it reads as dates do elsewhere. */
class SlackDatesTests {

    private static final Instant EVENING = Instant.parse("2027-03-01T23:05:00Z");

    @Test
    void dayAndTimeAndTheDayAloneAreInTheSameStyle() {
        assertThat(SlackDates.full(EVENING))
                .isEqualTo("<!date^1803942300^{date_pretty} at {time}|1 March 2027, 23:05 UTC>");
        assertThat(SlackDates.day(EVENING)).isEqualTo("<!date^1803942300^{date_pretty}|1 March 2027>");
    }
}
