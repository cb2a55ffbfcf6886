package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of people, in digits and in words, of one kind and altogether. */
class HeadcountsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5                                          | 5
        12                                         | 12
        we are 3-4 people                          | 4
        we are 3 to 4 people                       | 4
        three or four people                       | 4
        eight                                      | 8
        about 3-4                                  | 4
        between 5 and 7 people                     | 7
        ten in total, half python                  | 10
        10 people altogether, some know js         | 10
        two Django guys and an intern              | 3
        2 react devs and a designer                | 3
        2 react devs plus two testers              | 4
        two react devs and an intern, 9 in total   | 9
        the team is 7, not 4                       | 7
        """)
    void whatCountsEverybodyIsTheTeam(String text, int team) {
        assertThat(Spoken.of("resources", "resources", text).teamSize()).isEqualTo(OptionalInt.of(team));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        6 js devs, 1 data scientist                | javascript-people=6 data-scientists=1
        a dozen vue folks                          | javascript-people=12
        half js half python, ten in total          | javascript-people=5 python-people=5
        10 people, 4 know python, the rest js      | javascript-people=6 python-people=4
        me and my cofounder, both frontend         | javascript-people=2
        nine of us, three know django, rest is js  | javascript-people=6 python-people=3
        4-5 react devs                             | javascript-people=5
        2 react devs and a python developer        | javascript-people=2 python-people=1
        """)
    void peopleOfAKindAreCounted(String text, String people) {
        var expected = new TreeMap<String, Integer>();
        for (var each : people.split(" ")) {
            expected.put(each.split("=")[0], Integer.parseInt(each.split("=")[1]));
        }
        assertThat(Spoken.people("resources", text)).isEqualTo(expected);
    }

    @Test
    void kindsOfPeopleAloneAreNoWholeTeam() {
        assertThat(Spoken.of("resources", "resources", "6 js devs, 1 data scientist")
                        .teamSize())
                .isEmpty();
    }

    @Test
    void halfOfAnOddNumberIsNotCounted() {
        assertThat(Spoken.people("resources", "half js half python, nine in total"))
                .isEqualTo(Map.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        had 5 devs, all quit, so hiring again      | resources: hiring
        we used to have 3 react devs, now we hire  | resources: hiring
        scratch the 4 js devs, we'll outsource     | resources: outsourcing
        """)
    void whoIsNoLongerThereIsNotCounted(String text, String answers) {
        assertThat(Spoken.answers("resources", text)).containsExactly(answers);
        assertThat(Spoken.of("resources", "resources", text).teamSize()).isEmpty();
        assertThat(Spoken.people("resources", text)).isEqualTo(Map.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        an agency for the ui                       | resources: outsourcing
        one python dev, an agency for the frontend | resources: python-people outsourcing
        an agency and two react devs               | resources: outsourcing javascript-people
        """)
    void whatOthersAreThereForNobodyOfUsKnows(String text, String answers) {
        assertThat(Spoken.answers("resources", text)).containsExactly(answers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1 | small-team
        5 | small-team
        0 | hiring
        """)
    void aNumberAloneIsTheTeamWherePeopleAreAskedFor(String text, String answer) {
        assertThat(Spoken.answers("resources", text)).containsExactly("resources: " + answer);
    }

    @Test
    void severalNumbersAloneStayPositions() {
        assertThat(Spoken.answers("resources", "1, 2")).containsExactly("resources: javascript-people python-people");
    }
}
