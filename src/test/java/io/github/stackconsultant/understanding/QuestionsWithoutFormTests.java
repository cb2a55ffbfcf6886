package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that only their mark tells, and statements that begin as questions do. */
class QuestionsWithoutFormTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        performance | ok and for a bigger team?
        area | and in germany?
        resources | and with python people?
        performance | and for mobile?
        resources | can i pick 2
        resources | can i choose two
        market | wdym by readability
        performance | wdym
        """)
    void answerNothing(String step, String text) {
        assertThat(Spoken.at(step, text)).isNotInstanceOfAny(Meaning.Answers.class, Meaning.Words.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        area | nationwide? | area: nation
        area | and germany? | area: nation
        performance | security? | performance: security
        """)
    void aBareAnswerMayHesitate(String step, String text, String answers) {
        assertThat(Spoken.answers(step, text)).containsExactly(answers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        can handle 10k users | performance: many-requests
        could take heavy load | performance: many-requests
        does not fall over at 10k users | performance: many-requests
        can scale | performance: scalability
        """)
    void itIsLeftOutOfWhatItHasToDo(String text, String answers) {
        assertThat(Spoken.answers("performance", text)).containsExactly(answers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        can it be fast?
        does python scale
        should we go for security
        can you explain
        can i pick several
        should i pick speed
        """)
    void butAskedOfSomething(String text) {
        assertThat(Spoken.answers("performance", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        performance is scale | performance: scalability
        performance is security | performance: security
        performance: scale | performance: scalability
        performance is real time | performance: real-time
        performance is security and scale | performance: security scalability
        """)
    void whatAStepIsCalledIsNoneOfItsAnswers(String text, String answers) {
        assertThat(Spoken.answers("performance", text)).containsExactly(answers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        phyton devs | resources: python-people
        me, 2 vue guys and a phyton dev | resources: javascript-people python-people
        """)
    void wordsWithTwoLettersMovedAreRead(String text, String answers) {
        assertThat(Spoken.answers("resources", text)).containsExactly(answers);
    }
}
