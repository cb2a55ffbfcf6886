package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is denied under a card, with nothing said instead. */
class DenyingTests {

    private static final Comparison OURS = KnowledgeFixtures.nodejsVsPython();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "there is no computation",
                "There's no computation at all.",
                "no computation",
                "we don't have any computation",
                "but we do not need the computation"
            })
    void aPartThatIsDeniedDeniesWhatSpeaksForIt(String text) {
        assertThat(denied(text, "performance")).contains(ids("heavy-computation", "large-data", "two-parts"));
        assertThat(denied(text, "performance")).doesNotContain(ids("real-time", "many-requests", "records-and-live"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        there is no heavy computation   | performance | heavy-computation
        it is not real time             | performance | real-time
        no, it is not international     | area        | global
        it's not a chat                 | product     | messenger
        """)
    void anAnswerThatIsDeniedIsDeniedAlone(String text, String step, String answer) {
        assertThat(denied(text, step)).containsExactly(new AnswerId(answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "there is a computation",
                "not international, only Germany",
                "is there no computation?",
                "there is no time",
                "no thanks",
                "not a chat but a shop"
            })
    void whatSaysMoreOrNothingOfThatIsNoDenial(String text) {
        assertThat(Spoken.underCard(text)).isNotInstanceOf(Meaning.Denial.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I never said mobile                    | performance | mobile
        I didn't say it was international      | area        | global
        it is not a dashboard                  | product     | live-dashboard calculating-platform
        thats wrong, it is not a dashboard     | product     | live-dashboard calculating-platform
        the map is not live                    | product     | live-dashboard
        the map isn't live                     | product     | live-dashboard
        the payments are not real time         | performance | real-time
        I do not think that security matters   | performance | security
        """)
    void whatIsDeniedMayBeSaidInAWholeSentence(String text, String step, String answers) {
        assertThat(denied(text, step)).containsExactlyInAnyOrder(ids(answers.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        remove connecting and passing on     | passing-on
        remove real time                     | real-time
        please drop the real time            | real-time
        take real time out                   | real-time
        delete the security                  | security
        remove security and mobile           | security mobile
        real time, remove that               | real-time
        i dont want passing on, remove it    | passing-on
        we can leave out security            | security
        leave out the real time part         | real-time
        drop the security requirement        | security
        skip security                        | security
        """)
    void whatIsOrderedToBeTakenAwayIsDenied(String text, String answers) {
        assertThat(denied(text, "performance")).containsExactlyInAnyOrder(ids(answers.split(" ")));
        assertThat(Spoken.at("market", text)).isEqualTo(Spoken.underCard(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        we have to cut the waiting time         | responsiveness
        remove the waiting time                 | responsiveness
        get rid of latency                      | responsiveness
        cut the development time in half        | development-speed
        scratch built in hours                  | development-speed
        speed, and cut costs                    | responsiveness development-speed
        delete personal data securely           | security
        remove lag, real time matters           | real-time
        skip security, it must be fast          | responsiveness
        add real time and remove security       | real-time
        """)
    void whatIsOrderedToBeMadeLessIsWantedWithTheRest(String text, String answers) {
        assertThat(Spoken.answers("performance", text)).containsExactly("performance: " + answers);
    }

    @ParameterizedTest
    @CsvSource({
        "any, remove duplicates from a customer list, product: data-pipeline",
        "product, remove duplicates from a customer list, product: data-pipeline"
    })
    void whatTheProductTakesAwayIsNot(String step, String text, String answers) {
        assertThat(Spoken.answers(step, text)).containsExactly(answers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"actually its only turn based, not live", "it's turn based, not live"})
    void aQualityIsDeniedBesideWhatMatchesNothing(String text) {
        assertThat(denied(text, "performance")).containsExactly(new AnswerId("real-time"));
    }

    @Test
    void aNoMayBeAboutWhatWasAnsweredBefore() {
        assertThat(Spoken.at("market", "no its not internal, the pet owners use it"))
                .isInstanceOfSatisfying(
                        Meaning.Denial.class,
                        denial -> assertThat(denial.of(OURS.id()))
                                .containsOnlyKeys(new StepId("product"))
                                .containsValue(List.of(new AnswerId("back-office"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"it is not real time", "I never said mobile", "the map is not live"})
    void whileAQuestionIsOpenItIsDeniedTooAndWhereNothingWasSaidItIsNot(String text) {
        assertThat(Spoken.at("market", text)).isEqualTo(Spoken.underCard(text));
        assertThat(Spoken.at("any", text)).isNotInstanceOf(Meaning.Denial.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        the performance is wrong     | performance
        the market is wrong          | market
        the area is not right        | area
        no, the product is incorrect | product
        """)
    void aQuestionWhoseAnswerIsWrongIsAskedAgain(String text, String step) {
        assertThat(Spoken.underCard(text)).isEqualTo(new Meaning.Revisit(new StepId(step)));
        assertThat(Spoken.at("market", text)).isEqualTo(new Meaning.Revisit(new StepId(step)));
    }

    private static List<AnswerId> denied(String text, String step) {
        return ((Meaning.Denial) Spoken.underCard(text)).of(OURS.id()).getOrDefault(new StepId(step), List.of());
    }

    private static AnswerId[] ids(String... ids) {
        return PlainlySaid.ids(ids).toArray(AnswerId[]::new);
    }
}
