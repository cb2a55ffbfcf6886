package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.StepId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who left, or soon will, builds nothing. */
class LeavingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the js guys left",
                "python guy left",
                "our python dev quit",
                "the python team is leaving",
                "js devs are leaving in may",
                "we had a python guy, he quit",
                "our two js devs resigned last week",
                "our js people moved on",
                "our python dev retires soon",
                "the js guys are about to leave",
                "the java team was laid off",
                "we lost two python devs"
            })
    void isDenied(String text) {
        for (var step : new String[] {"area", "resources"}) {
            assertThat(Spoken.at(step, text)).as(step).isInstanceOf(Meaning.Denial.class);
        }
        assertThat(Spoken.underCard(text)).isInstanceOf(Meaning.Denial.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        the data scientist is gone, two python devs stay    | python-people
        two js devs left the company, one python dev stays  | python-people
        js devs, the php guy left                           | javascript-people
        we have two js devs left                            | javascript-people
        only one python guy left                            | python-people
        two js devs are left                                | javascript-people
        our python people won't leave                       | python-people
        python devs, nobody is leaving                      | python-people
        our js devs moved on to python                      | javascript-people python-people
        """)
    void whoStaysIsNot(String text, String people) {
        assertThat(Spoken.answers("resources", text)).containsExactly("resources: " + people);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        no longer python, we do javascript        | javascript-people
        python devs, no longer js                 | python-people
        """)
    void norWhoIsThereNoLonger(String text, String people) {
        assertThat(Spoken.answers("resources", text)).containsExactly("resources: " + people);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a chat for support teams, our python dev is leaving, two js devs stay",
                "a chat for support teams, two js devs, the python dev has left"
            })
    void norDoTheyBuildWhatIsDescribed(String text) {
        assertThat(Spoken.answers("any", text)).contains("resources: javascript-people");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pawel is leaving in may", "pieter left last week", "our cto quits", "he resigned"})
    void underACardWhoeverItIsThePeopleAreAskedForAgain(String text) {
        assertThat(Spoken.underCard(text)).isEqualTo(new Meaning.Revisit(new StepId("resources")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody is leaving",
                "is pawel leaving?",
                "we have two weeks left",
                "maybe he is leaving",
                "what is left"
            })
    void butNotWhereNobodyLeaves(String text) {
        assertThat(Spoken.underCard(text)).isNotInstanceOf(Meaning.Revisit.class);
    }
}
