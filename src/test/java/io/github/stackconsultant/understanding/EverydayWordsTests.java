package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.ComparisonId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain words that are also a name or a demand: what stands beside them says which. */
class EverydayWordsTests {

    private static final Meaning ABOUT_OURS =
            new Meaning.Question(List.of(KnowledgeFixtures.nodejsVsPython().id()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the mechanics see what to do next on a tablet",
                "our staff want to know next week's shifts",
                "the express delivery company",
                "an express train ticket app",
                "our team packs express parcels"
            })
    void inEverydayTalkNextAndExpressAreNoFrameworks(String text) {
        assertThat(Spoken.answers("any", text)).noneMatch(line -> line.startsWith("resources"));
        assertThat(Spoken.answers("resources", text)).noneMatch(line -> line.endsWith("javascript-people"));
    }

    @ParameterizedTest
    @CsvSource({
        "any, our developers do next.js",
        "any, we know nextjs",
        "any, our team knows express",
        "any, two devs with experience in express",
        "any, a shop by node and express people",
        "any, our developer does Express",
        "resources, Express"
    })
    void besideWhatPeopleKnowTheyAre(String step, String text) {
        assertThat(Spoken.answers(step, text)).contains("resources: javascript-people");
    }

    @ParameterizedTest
    @ValueSource(strings = {"patients get reminders", "patients book internationally", "patients"})
    void peopleInHealthCareAreNoDemandForSecurity(String text) {
        for (var step : new String[] {"any", "performance", "market"}) {
            assertThat(Spoken.answers(step, text)).as(step).noneMatch(line -> line.contains("security"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "any, patients' data, performance: security",
        "any, it keeps the records of patients, performance: security",
        "product, for patients, product: regulated-service"
    })
    void theirRecordsAreAndAProductForThemMayBeRegulated(String step, String text, String answer) {
        assertThat(Spoken.answers(step, text)).contains(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the weather is nice in Spain today",
                "it's raining in Berlin",
                "lovely weather in Portugal",
                "The weather was really awful in France"
            })
    void whereTheWeatherIsSaysNothingOfTheArea(String text) {
        for (var step : new String[] {"any", "product", "area"}) {
            assertThat(Spoken.at(step, text)).as(step).isEqualTo(new Meaning.SmallTalk(Meaning.SmallTalk.Kind.CHATTER));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a weather app in Spain", "nice weather today. It is for Spain"})
    void whereWeatherIsTheProductOrStandsApartItDoes(String text) {
        assertThat(Spoken.answers("any", text)).contains("area: nation");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        It has to answer at once, on phones as well  | responsiveness mobile
        the app must answer at once                  | responsiveness
        everybody answers at once                    | many-requests
        """)
    void whoAnswersAtOnceIsTheAppOrMany(String text, String ranked) {
        assertThat(Spoken.answers("any", text)).contains("performance: " + ranked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"how sure are you?", "how sure is that", "are you sure?", "Are you sure about that?"})
    void whoDoubtsAsks(String text) {
        assertThat(Spoken.at("any", text)).isEqualTo(ABOUT_OURS);
        assertThat(Spoken.at("product", text)).isEqualTo(new Meaning.AboutCard(CardPart.SURE));
        assertThat(Spoken.at("performance", text)).isEqualTo(new Meaning.AboutCard(CardPart.SURE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"What about Go?", "how about go"})
    void whoNamesAnotherLanguageAsks(String text) {
        for (var step : new String[] {"any", "product", "performance"}) {
            assertThat(Spoken.at(step, text))
                    .as(step)
                    .isEqualTo(new Meaning.NotCompared("Go", List.of(new ComparisonId("nodejs-vs-python"))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"what about it?", "what about this"})
    void whatNamesNothingAsksAboutTheStep(String text) {
        assertThat(Spoken.at("product", text)).isInstanceOf(Meaning.AboutStep.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sure", "sure, go on"})
    void sureAloneIsNoDoubt(String text) {
        assertThat(Spoken.at("product", text)).isNotInstanceOf(Meaning.Question.class);
    }
}
