package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "yes", "nobody", "not yet": words that any sentence may hold. */
class BareWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        market    | I already told you that
        market    | I told you already
        market    | you already asked that
        market    | yes I know
        market    | I have no time
        market    | no time for this
        market    | we have no time
        market    | we have nobody for that
        resources | nobody is better than us
        """)
    void besideAnythingElseTheyAnswerNothing(String step, String text) {
        assertThat(Spoken.at(step, text)).isNotInstanceOfAny(Meaning.Answers.class, Meaning.Words.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        market    | we have no budget          | performance: development-speed
        market    | we have no developers      | resources: hiring
        resources | nobody researched anything | market: not-researched
        """)
    void theyAnswerNoOtherQuestionThanTheOneWhoseNounIsThere(String step, String text, String answers) {
        assertThat(Spoken.answers(step, text)).containsExactly(answers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        market    | yes                        | market: researched
        market    | yes, we did                | market: researched
        market    | yes we did that last year  | market: researched
        market    | no                         | market: not-researched
        market    | haven't done any yet       | market: not-researched
        market    | no budget for research     | market: not-researched
        market    | no reserch yet             | market: not-researched
        market    | we have not                | market: not-researched
        market    | we have research           | market: researched
        resources | there is nobody yet        | resources: hiring
        resources | nobody                     | resources: hiring
        """)
    void byThemselvesTheyDo(String step, String text, String answers) {
        assertThat(Spoken.answers(step, text)).containsExactly(answers);
    }
}
