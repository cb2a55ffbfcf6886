package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptions in which people or reasons stand for several things alike, and those in which they do not. */
class BalanceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        shop for tea. She does Django, he does Express                       | either-people
        shop for tea. Two know Django, two know React                        | either-people
        shop for tea, built by a React developer or a Django developer       | either-people
        shop for tea. The team has no preference                             | either-people
        shop for tea. Does it matter?                                        | either-people
        shop for tea. Nobody on the team has a preference                    | either-people
        shop for tea. Every comparison says something else                   | either-people
        shop for tea. We both know both worlds                               | either-people
        shop for tea, written twice, both do the same. Which do we keep?     | either-people
        shop for tea. One knows React. There is no preference                | javascript-people
        shop for tea. Four know Django, one knows React                      | python-people javascript-people
        """)
    void whoIsAtHomeInSeveralThingsAlikeStandsForNone(String text, String people) {
        assertThat(Spoken.answers("any", text))
                .anySatisfy(line ->
                        assertThat(line.split(" ")).contains(people.split(" ")).startsWith("resources:"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        shop for tea, lots of python experience and hardly any js        | python-people
        shop for tea, our team knows React and has barely any Django     | javascript-people
        shop for tea, two developers know Django and hardly any React    | python-people
        """)
    void whoKnowsOneAndNotTheOtherIsNotAtHomeInBoth(String text, String people) {
        assertThat(Spoken.answers("any", text))
                .anySatisfy(line -> assertThat(line.split(" "))
                        .startsWith("resources:")
                        .contains(people)
                        .doesNotContain("either-people"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        shop for tea, no preference for the database
        shop for tea. Does it matter that we are on AWS?
        shop for tea, is there a wrong choice of font?
        shop for tea, nobody has a preference for a database
        shop for tea, everybody says something else about the font
        shop for tea, Django or Express
        shop for tea. Django or Express?
        """)
    void whatIsOpenAboutSomethingElseSaysNothingOfPeople(String text) {
        assertThat(Spoken.answers("any", text)).noneMatch(line -> line.startsWith("resources"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whats the diffrence between node and python",
                "does it matter?",
                "one stack or two?",
                "no preference"
            })
    void withNothingElseSaidItIsNoDescription(String text) {
        assertThat(Spoken.answers("any", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"resources, no preference", "area, don't care", "performance, does not matter"})
    void asAReplyTheSameWordsPassTheQuestion(String step, String text) {
        assertThat(Spoken.at(step, text)).isInstanceOf(Meaning.Instruction.class);
    }
}
