package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders to take an answer back that name the question, too, and others. */
class TakenBackTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        remove security from performance             | performance | security
        remove mobile from performance               | performance | mobile
        delete real time from my performance answer  | performance | real-time
        remove scalability from the criteria         | performance | scalability
        remove the python people from resources      | resources   | python-people
        drop security from the list                  | performance | security
        i take back the small team                   | resources   | small-team
        i take back the small team thing             | resources   | small-team
        take back the shop                           | product     | web-shop
        """)
    void areOrders(String text, String step, String answer) {
        var denial = new Meaning.Denial(
                Map.of(new ComparisonId("nodejs-vs-python"), Map.of(new StepId(step), List.of(new AnswerId(answer)))));
        assertThat(Spoken.at("market", text)).isEqualTo(denial);
        assertThat(Spoken.underCard(text)).isEqualTo(denial);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        performance | remove personal data from logs                     | performance: security large-data
        performance | security from the first performance test on        | performance: security
        area        | wrong button earlier, should be one region         | area: region
        """)
    void othersAreNot(String step, String text, String answers) {
        assertThat(Spoken.answers(step, text)).contains(answers).hasSize(1);
    }

    @Test
    void whatIsSaidInsteadIsHeard() {
        assertThat(Spoken.of("resources", "performance", "i take back the small team thing, we're 40 devs")
                        .team()
                        .size())
                .hasValue(40);
    }
}
