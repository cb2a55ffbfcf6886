package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word that only hints at an answer, beside others that speak of something else. */
class DoubtsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        performance | quick search for nurses         | responsiveness
        performance | the phone on my desk rings      | mobile
        market      | speed dating lol                | time-to-market
        market      | the office race is tomorrow     | time-to-market
        resources   | the pdf export is only small    | small-team
        resources   | the sms part is only small      | small-team
        """)
    void isAskedAbout(String step, String text, String answer) {
        var understood = Spoken.of(step, step, text);
        assertThat(understood.certain()).isEmpty();
        assertThat(understood.either()).containsExactly(new AnswerId(answer));
        assertThat(understood.words()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        performance | quick                    | responsiveness
        performance | it has to be quick       | responsiveness
        performance | fast please              | responsiveness
        performance | it must run on phones    | mobile
        performance | speed first              | responsiveness
        performance | performance: quick forms | responsiveness
        market      | we must be quick         | time-to-market
        market      | first                    | time-to-market
        market      | users hate slow software | experience
        resources   | just me alone            | small-team
        resources   | we are few               | small-team
        area        | locally first            | region
        """)
    void isTakenWhereNothingElseIsSaid(String step, String text, String answer) {
        assertThat(Spoken.answers(step, text)).containsExactly(step + ": " + answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        market      | first coffee
        market      | first pizza
        performance | fast lunch
        resources   | a small dinner
        """)
    void isNoneBesideWhatNoConsultationIsAbout(String step, String text) {
        assertThat(Spoken.at(step, text)).isNotInstanceOfAny(Meaning.Answers.class, Meaning.Words.class);
    }

    @Test
    void whetherItIsMeantIsAnsweredByAYesOrANo() {
        assertThat(askedWhether("performance", "yes"))
                .isInstanceOfSatisfying(
                        Meaning.Answers.class,
                        answers -> assertThat(answers.byStep()
                                        .get(new StepId("performance"))
                                        .certain())
                                .containsExactly(new AnswerId("responsiveness")));
        assertThat(askedWhether("market", "no")).isEqualTo(new Meaning.Pressed(Meaning.Pressed.Button.SOMETHING_ELSE));
    }

    private static Meaning askedWhether(String step, String reply) {
        var ours = PlainlySaid.OURS;
        var utterance = new Utterance(reply, List.of(ours), ours.step(new StepId(step)));
        return Understandings.of(ours)
                .understand(utterance.to(new Utterance.Asked(List.of(new AnswerId("responsiveness")), false, true)));
    }
}
