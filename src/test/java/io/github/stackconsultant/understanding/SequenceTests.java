package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is numbered: "real time first, then the model". */
class SequenceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        no, not records. It is real-time first, then the model           | real-time heavy-computation
        first real time, second the data                                 | real-time large-data
        real time first, then the data, then the model                   | real-time large-data heavy-computation
        security comes first, then speed                                 | security responsiveness
        """)
    void whatIsListedBehindTheFirstCountsInItsPlace(String text, String performance) {
        for (var step : new String[] {"any", "area", "performance"}) {
            assertThat(Spoken.answers(step, text)).as(step).containsExactly("performance: " + performance);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        speed first, then security               | responsiveness security
        first speed, second security             | responsiveness security
        1. speed 2. security 3. scalability      | responsiveness security scalability
        1) speed 2) security 3) scalability      | responsiveness security scalability
        dev speed first, security second         | development-speed security
        security second, dev speed first         | development-speed security
        """)
    void theFirstMayBeASingleWord(String text, String performance) {
        for (var step : new String[] {"any", "performance"}) {
            assertThat(Spoken.answers(step, text)).as(step).containsExactly("performance: " + performance);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        speed, then security, then scale         | responsiveness security scalability
        fast, secure, scalable                   | responsiveness security scalability
        speed > security > scale                 | responsiveness security scalability
        speed and security                       | responsiveness security
        security, and above all speed            | responsiveness security
        """)
    void whatIsListedKeepsItsOrderUnlessSomethingMattersMost(String text, String performance) {
        assertThat(Spoken.answers("performance", text)).containsExactly("performance: " + performance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"any", "product", "area", "market", "resources", "performance"})
    void whoContradictsAnswersNoOtherQuestion(String step) {
        assertThat(Spoken.answers(step, "no, not records. It is real-time first, then the model"))
                .containsExactly("performance: real-time heavy-computation");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        no, nothing researched so far        | market: not-researched
        no, we have not done any research    | market: not-researched
        no, not yet, but it is for Germany   | area: nation, market: not-researched
        """)
    void whoOnlySaysNoAnswersTheQuestion(String text, String all) {
        assertThat(String.join(", ", Spoken.answers("market", text))).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "real time first, then the data is exported to our partners",
                "real time first, then we go home",
                "it has to be real time, and we have a model"
            })
    void whatIsOnlyToldBehindItDoesNot(String text) {
        assertThat(Spoken.answers("any", text)).containsExactly("performance: real-time");
    }
}
