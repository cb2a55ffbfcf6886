package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
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
        assertThat(underCard(text)).isNotInstanceOf(Meaning.Denial.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"there is no computation", "it is not real time"})
    void whereNoCardStandsNothingIsDenied(String text) {
        assertThat(Spoken.at("any", text)).isNotInstanceOf(Meaning.Denial.class);
        assertThat(Spoken.at("market", text)).isNotInstanceOf(Meaning.Denial.class);
    }

    private static List<AnswerId> denied(String text, String step) {
        return ((Meaning.Denial) underCard(text)).of(OURS.id()).getOrDefault(new StepId(step), List.of());
    }

    private static AnswerId[] ids(String... ids) {
        return PlainlySaid.ids(ids).toArray(AnswerId[]::new);
    }

    private static Meaning underCard(String text) {
        return Understandings.of(OURS).understand(Utterance.underCard(text, List.of(OURS)));
    }
}
