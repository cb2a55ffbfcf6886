package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a description puts in an order goes before whatever its other words suggest. */
class StatedOrderTests {

    private static final String BOOKING = "We build a booking system for doctors in one city. ";
    private static final String STREAMING = "A streaming service for films, worldwide, for all phones. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        First readability, second security, third scalability            | readability security scalability
        1. security 2. scalability 3. readability                        | security scalability readability
        What matters is security first, then scalability                 | security scalability
        Security, then scalability, then readability                     | security scalability readability
        Security, followed by scalability                                | security scalability
        security > scalability > readability                             | security scalability readability
        Security, scalability, readability, in that order                | security scalability readability
        In this order: security, readability                             | security readability
        scalability second, security first                               | security scalability
        Security first and then scalability; nothing else matters        | security scalability
        """)
    void allOfItKeepsItsPlace(String order, String performance) {
        for (var project : new String[] {BOOKING, STREAMING}) {
            assertThat(performance(project + order)).as(project + order).startsWith("performance: " + performance);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Readability and security",
                "Readability first, then we go home",
                "Readability; then we will see what the security people say",
                "video -> scalability -> readability"
            })
    void withoutAnOrderTheDescriptionAsAWholeStillCounts(String text) {
        assertThat(performance(STREAMING + text)).contains("passing-on");
    }

    private static String performance(String text) {
        return Spoken.answers("any", text).stream()
                .filter(each -> each.startsWith("performance"))
                .findFirst()
                .orElse("");
    }
}
