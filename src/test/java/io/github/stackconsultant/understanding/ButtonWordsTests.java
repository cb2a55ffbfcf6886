package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.understanding.Meaning.Pressed;
import io.github.stackconsultant.understanding.Meaning.Pressed.Button;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to a question that offers only a few of its answers, or has an answer already. */
class ButtonWordsTests {

    private static final Comparison OURS = KnowledgeFixtures.nodejsVsPython();

    private static final Utterance.Asked AGAIN = new Utterance.Asked(List.of(), true, false);

    private static Meaning at(String step, Utterance.Asked asked, String text) {
        return Understandings.of(OURS)
                .understand(new Utterance(text, List.of(OURS), OURS.step(new StepId(step))).to(asked));
    }

    private static Utterance.Asked few(String... answers) {
        return new Utterance.Asked(PlainlySaid.ids(answers), false, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keep it",
                "Keep this answer.",
                "ok keep it please",
                "no, keep my answer",
                "same as before",
                "leave it as it is",
                "leave it",
                "never mind",
                "actually, keep it",
                "as it was",
                "don't change it"
            })
    void theAnswerThatStandsIsKept(String text) {
        assertThat(at("area", AGAIN, text)).isEqualTo(new Pressed(Button.KEEP));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "skip it",
                "leave it out",
                "leave this out",
                "leave it open",
                "don't keep it",
                "cancel",
                "keep it in Germany",
                "",
                "the same as before, but only in Spain"
            })
    void whatSaysMoreOrElseIsNotKept(String text) {
        assertThat(at("area", AGAIN, text)).isNotInstanceOf(Pressed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"keep it", "something else", "same as before", "leave it", "never mind", "both", "neither"})
    void aQuestionThatIsAskedPlainlyHasNoSuchButton(String text) {
        assertThat(Spoken.at("market", text)).isNotInstanceOf(Pressed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"neither", "none of these", "no, something else", "none of them, thanks", "Something else"})
    void noneOfTheFew(String text) {
        assertThat(at("product", few("simple-website", "content-site"), text))
                .isEqualTo(new Pressed(Button.SOMETHING_ELSE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"both", "both please", "yes, both of them", "all of them"})
    void allOfTheFew(String text) {
        assertThat(PlainlySaid.chosen(at("performance", few("responsiveness", "many-requests"), text)))
                .isEqualTo(PlainlySaid.answers("nodejs-vs-python", "performance", "responsiveness", "many-requests"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"both", "both please", "yes, both of them", "all of them", "can I have both?"})
    void whereOneIsAskedForBothIsOneTooMany(String text) {
        assertThat(at("product", few("simple-website", "content-site"), text))
                .isEqualTo(new Meaning.TooMany(new StepId("product")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not both", "both or neither"})
    void whereOneIsAskedForBothIsNone(String text) {
        assertThat(at("product", few("simple-website", "content-site"), text)).isNotInstanceOf(Meaning.Answers.class);
        assertThat(at("product", few("simple-website", "content-site"), text)).isNotInstanceOf(Meaning.TooMany.class);
    }

    @ParameterizedTest
    @CsvSource({
        "product, the first one, content-site",
        "product, 1, content-site",
        "product, option 2, simple-website",
        "resources, 2, javascript-people"
    })
    void aPositionIsOneOfTheFew(String step, String text, String answer) {
        var few = step.equals("product")
                ? few("content-site", "simple-website")
                : few("python-people", "javascript-people");

        assertThat(PlainlySaid.chosen(at(step, few, text)))
                .isEqualTo(PlainlySaid.answers("nodejs-vs-python", step, answer));
    }

    @Test
    void aPositionThatIsNotShownIsNone() {
        assertThat(at("product", few("content-site", "simple-website"), "3")).isEqualTo(new Meaning.NoAnswer());
    }

    @Test
    void moreThanTheFewOfPeopleCountsThem() {
        assertThat(PlainlySaid.chosen(at("resources", few("python-people", "javascript-people"), "4")))
                .isEqualTo(PlainlySaid.answers("nodejs-vs-python", "resources", "small-team"));
    }
}
