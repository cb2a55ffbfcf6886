package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionBesideTests {

    @ParameterizedTest
    @ValueSource(strings = {"product", "area", "market", "resources", "performance"})
    void noiseBehindAQuestionAboutAnOptionAnswersNoStep(String step) {
        assertThat(Spoken.at(step, "What are the cons of Node.js? asks the accordion"))
                .isInstanceOf(Meaning.Question.class);
        assertThat(Spoken.at(step, "What are the pros of Python? hums a chat for many small requests worldwide"))
                .isInstanceOf(Meaning.Question.class);
        assertThat(Spoken.at(step, "use cases of python? the banana sings about a web shop"))
                .isInstanceOf(Meaning.Question.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"product", "area", "market", "resources", "performance", "any"})
    void whyNotIsAskedOfTheKnowledge(String step) {
        for (var text : List.of("why not Zig?", "why not Cobol", "so why not Ada then?", "why not Django?")) {
            assertThat(Spoken.at(step, text)).as(text).isInstanceOf(Meaning.Question.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "product, why not a chat?, product: messenger",
        "any, why not a web shop?, product: web-shop",
        "resources, java people, resources: other-languages"
    })
    void whyNotAnAnswerIsOne(String step, String text, String answer) {
        assertThat(Spoken.answers(step, text)).containsExactly(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "product, What are Python's cons? It's a web shop, product: web-shop",
        "product, What are the pros of Node.js? We build a chat for nurses, product: messenger",
        "product, What are Python's cons? A web shop, product: web-shop",
        "area, python cons? worldwide, area: global",
        "resources, Python's use cases? We have two Python people, resources: python-people",
        "product, We build a chat. What are the cons of Node.js?, product: messenger"
    })
    void whatIsToldBesideItIsAnAnswer(String step, String text, String answers) {
        assertThat(Spoken.answers(step, text)).containsExactly(answers);
    }
}
