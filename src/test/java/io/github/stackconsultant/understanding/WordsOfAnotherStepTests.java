package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that match no answer are kept for the open question, unless they are plainly about another one. */
class WordsOfAnotherStepTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        area        | my team: 3. ios, android, and me (js)
        area        | my team: 3. js, php
        area        | java i think. or kotlin. whatever
        area        | java, php
        area        | swift, and a bit of objective c
        market      | django, flask
        market      | java or kotlin
        product     | java or kotlin
        """)
    void theyAreNotKeptForIt(String step, String text) {
        assertThat(Spoken.at(step, text)).isNotInstanceOf(Meaning.Words.class).isNotInstanceOf(Meaning.Answers.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        area        | heavy computation                     | heavy-computation
        resources   | heavy computation matters most        | heavy-computation
        """)
    void insideAQualityTheyNameNoProduct(String step, String text, String quality) {
        assertThat(Spoken.answers(step, text)).containsExactly("performance: " + quality);
        assertThat(Spoken.answersUnderCard(text)).containsExactly("performance: " + quality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        area        | our legacy customers
        area        | on ships and oil rigs
        area        | hospitals and clinics
        area        | java island
        area        | wherever java runs, on all the machines in our plants and depots
        market      | mostly ios, a bit of android
        market      | better than whatsapp
        market      | the team is good at it
        resources   | students of our university
        performance | it must survive power cuts
        """)
    void othersAre(String step, String text) {
        assertThat(Spoken.at(step, text)).isInstanceOf(Meaning.Words.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        area   | my team: two js and one php    | resources: javascript-people other-languages
        area   | devs: 2 python                 | resources: python-people
        """)
    void whatAnswersAnotherStepDoes(String step, String text, String answers) {
        assertThat(Spoken.answers(step, text)).contains(answers);
    }
}
