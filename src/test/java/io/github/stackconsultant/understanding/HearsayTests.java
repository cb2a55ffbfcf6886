package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.OptionId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What others say says nothing of the person's own project and people. */
class HearsayTests {

    private static final Comparison OURS = KnowledgeFixtures.nodejsVsPython();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        my cofounder says Python is better for payments               | Python
        I doubt it. my cofounder says Python is better for payments   | Python
        they say python is better                                     | python
        I heard that Node is faster                                   | Node
        I read that django is good at data                            | django
        my brother thinks it should be in python                      | python
        """)
    void whatIsSaidOfAnOptionAsksHowItStands(String text, String name) {
        var option = new OptionId(name.equals("Node") ? "nodejs" : "python");

        assertThat(Spoken.underCard(text)).isEqualTo(new Meaning.AboutOption(OURS.id(), option, name));
        assertThat(Spoken.at("resources", text)).isEqualTo(new Meaning.Question(List.of(OURS.id())));
        assertThat(Spoken.at("market", text)).isEqualTo(new Meaning.Question(List.of(OURS.id())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "somebody told me we need react people",
                "I heard mobile matters",
                "my boss says it is international"
            })
    void itAnswersNothing(String text) {
        assertThat(Spoken.underCard(text)).isNotInstanceOf(Meaning.Answers.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"my brother knows python", "my cofounder says he knows python"})
    void whatTheyCanDoIsSaidOfTheTeam(String text) {
        assertThat(Spoken.answers("resources", text)).containsExactly("resources: python-people");
    }
}
