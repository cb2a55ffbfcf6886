package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        we are 3, or 4                             | 4
        team of three, or four                     | 4
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
        assertThat(Spoken.of("resources", "resources", text).team().size()).isEqualTo(OptionalInt.of(team));
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
                        .team()
                        .size())
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
        assertThat(Spoken.of("resources", "resources", text).team().size()).isEmpty();
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
    @ValueSource(
            strings = {
                "one team for the whole product",
                "we are one team for the whole product",
                "two teams, one for each end",
                "one developer team for both",
                "one of our customers",
                "we are one of the largest banks",
                "one of our developers",
                "all in one place for developers",
                "two weeks of development time",
                "we need it in two weeks, for developers",
                "two apps for developers"
            })
    void whatCountsTeamsThingsOrSomeOfMoreIsNoTeam(String text) {
        for (var step : List.of("any", "product", "resources")) {
            assertThat(Spoken.answers(step, text)).as(step).noneMatch(answer -> answer.contains("small-team"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a team of one                              | 1
        we are six in the team                     | 6
        we are 6 people on one team                | 6
        a 6 person team                            | 6
        two weeks, three devs                      | 3
        three of us, one team                      | 3
        four of our developers and two testers     | 6
        one app for two developers                 | 2
        3 of 5 devs know Django                    | 5
        two out of our six developers know React   | 6
        """)
    void besideThemPeopleAreCounted(String text, int team) {
        assertThat(Spoken.of("resources", "resources", text).team().size()).isEqualTo(OptionalInt.of(team));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        6 with Python                              | python-people=6
        3 of 5 devs know Django                    | python-people=3
        3 of 5000m devs know Django                |
        one of our developers knows Python         | python-people=1
        two years of Python                        |
        10 years Python experience                 |
        """)
    void yearsAreNoPeople(String text, String people) {
        assertThat(Spoken.people("resources", text).entrySet().stream()
                        .map(Object::toString)
                        .toList())
                .isEqualTo(Optional.ofNullable(people).stream().toList());
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
