package io.github.stackconsultant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivacyControllerTests {

    @ParameterizedTest
    @CsvSource({
        "P1D,1 day",
        "P180D,180 days",
        "PT36H,36 hours",
        "PT47H59M,2 days",
        "PT25H1M,26 hours",
        "P2DT1S,49 hours"
    })
    void aTimeIsNeverSaidShorterThanItIs(Duration time, String words) {
        assertThat(PrivacyController.words(time)).isEqualTo(words);
    }
}
