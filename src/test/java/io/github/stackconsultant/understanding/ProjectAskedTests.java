package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions about the options that tell of a project, and those that only ask. */
class ProjectAskedTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        node or python for our new chat product?                             | product: messenger
        nodejs vs python for an ecommerce backend, which one is better?      | product: web-shop
        should we use node or python for a chat app                          | product: messenger
        should we use node or python for a chat app?                         | product: messenger
        a web shop, node or python?                                          | product: web-shop
        we have a django monolith and want to rewrite it in node, good idea? | resources: python-code
        we're on a django monolith and want to go to node, good idea?        | resources: python-code
        """)
    void whatIsBuiltBeginsAProject(String text, String answer) {
        assertThat(Spoken.answers("any", text)).contains(answer);
        assertThat(Spoken.at("area", text)).isInstanceOf(Meaning.Question.class);
        assertThat(Spoken.underCard(text)).isInstanceOf(Meaning.Question.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"node or python for our new chat product?", "should we use node or python for a chat app?"})
    void atTheQuestionWhatIsBuiltItIsTheAnswer(String text) {
        assertThat(Spoken.answers("product", text)).containsExactly("product: messenger");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is node good for a chat app?",
                "what does python offer for a chat?",
                "node or python for machine learning?",
                "is it python or node that Netflix uses?"
            })
    void whatTellsOfNoProjectOnlyAsks(String text) {
        assertThat(Spoken.at("any", text)).isInstanceOf(Meaning.Question.class);
    }
}
