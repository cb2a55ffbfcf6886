package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Little of something asks for nothing, and is kept in the person's own words. */
class SmallAmountsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "low traffic",
                "40 users",
                "only a few users",
                "small load",
                "little data",
                "few requests per day",
                "light traffic",
                "just a handful of visitors",
                "a small amount of data",
                "small data volume",
                "few concurrent users",
                "little computation"
            })
    void isNoAnswer(String text) {
        assertThat(Spoken.at("performance", text)).isInstanceOf(Meaning.Words.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a web shop with a small amount of data     | product: web-shop
        a chat with few concurrent users           | product: messenger
        """)
    void inADescriptionNeither(String text, String answers) {
        assertThat(Spoken.answers("any", text)).containsExactly(answers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        traffic                          | many-requests
        5000 users                       | many-requests
        a few thousand users             | many-requests
        2 million users                  | many-requests
        small servers, many users        | many-requests
        low latency                      | responsiveness
        little waiting time              | responsiveness
        little time                      | development-speed
        a few weeks                      | development-speed
        low budget                       | development-speed
        low maintenance                  | readability
        few vulnerabilities              | security
        too little security              | security
        little maintenance               | readability
        low traffic, but secure          | security
        """)
    void muchOfItAndLittleOfWhatNobodyWantsIsOne(String text, String answer) {
        assertThat(Spoken.answers("performance", text)).containsExactly("performance: " + answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a small machine learning project, a web shop      | heavy-computation
        a web shop with a little machine learning tool    | heavy-computation
        """)
    void howBigSomethingIsSaysNothingOfThat(String text, String answer) {
        assertThat(Spoken.answers("any", text)).anyMatch(line -> line.contains(answer));
    }
}
