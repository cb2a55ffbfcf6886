package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People who are called like places, and places. */
class NamesOfPeopleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        area | jordan is on holiday
        market | jordan is on holiday
        area | georgia from sales asked for it
        area | ask Milan for details
        any | built by Georgia and Paris
        area | Paris said that already
        any | I told Milan about it
        area | I told Milan about it
        area | Milan told me about it
        any | Marta knows it
        """)
    void arePeople(String step, String text) {
        assertThat(Spoken.answers(step, text)).noneMatch(answer -> answer.startsWith("area"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        chat app for Sweden. Jordan and me build it, both js | nation
        a shop for Sweden. Marta (java) and Jens build it | nation
        a chat for Spain, Milan knows the details | nation
        """)
    void besideThePlaceWhereItIsUsed(String text, String area) {
        assertThat(Spoken.answers("any", text)).contains("area: " + area);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        area | Jordan | nation
        area | jordan and egypt | global
        area | germny | nation
        area | Spein | nation
        area | only in spian | nation
        area | europ | global
        area | shops in Milan | region
        any | a shop for Jordan and Egypt | global
        """)
    void orPlaces(String step, String text, String area) {
        assertThat(Spoken.answers(step, text)).contains("area: " + area);
    }
}
