package io.github.stackconsultant.understanding;

import static io.github.stackconsultant.understanding.PlainlySaid.DATABASES;
import static io.github.stackconsultant.understanding.PlainlySaid.OURS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.Comparison;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of two comparisons a text is about, where both understand some of its words. */
class SubjectTests {

    private static final List<Comparison> BOTH = List.of(DATABASES, OURS);

    private static Meaning described(String text) {
        return Understandings.of(DATABASES, OURS).understand(Utterance.description(text, BOTH));
    }

    private static Meaning underCard(Comparison card, String text) {
        return Understandings.of(DATABASES, OURS).understand(Utterance.underCard(text, BOTH, Optional.of(card.id())));
    }

    private static void isAbout(Comparison comparison, Meaning meaning) {
        assertThat(meaning)
                .isInstanceOfSatisfying(
                        Meaning.Answers.class,
                        answers -> assertThat(answers.comparison()).isEqualTo(comparison.id()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a real-time chat for a support team in Germany and Austria, with many users, on the device",
                "We write an online shop with payments, and a dashboard for its reports. Little upkeep."
            })
    void isTheOneThatMostOfItSpeaksOf(String text) {
        isAbout(OURS, described(text));
    }

    @Test
    void isTheOneWhoseOptionsAreNamedHoweverLittleElseIsSaidOfIt() {
        isAbout(
                DATABASES,
                described("a real-time chat for a support team with many users, in Postgres, on the device"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a database for a real-time chat, on the device", "databases on the device for our chat"})
    void isTheOneOfWhichItIsSaidWhatIsChosen(String text) {
        isAbout(DATABASES, described(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a chat on the device",
                "Python and Postgres for a chat on the device",
                "the backend and the database for a chat on the device"
            })
    void isAskedWhereTheWordsSpeakOfBoth(String text) {
        assertThat(described(text)).isNotInstanceOf(Meaning.Answers.class);
    }

    @Test
    void isTheOneOnTheCardUnlessTheWordsSayOtherwise() {
        isAbout(DATABASES, underCard(DATABASES, "it is also a chat on the device"));
        isAbout(OURS, underCard(OURS, "it is also a chat on the device"));
        isAbout(DATABASES, underCard(OURS, "the database is on the device, for a chat"));
    }

    @Test
    void isAnotherOneThanOnTheCardWhereThatUnderstandsNothing() {
        isAbout(OURS, underCard(DATABASES, "it is also a chat"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PostgreSQL or MySQL for our web shop",
                "we need a database for our web shop",
                "we need SQLite for an online shop",
                "we look for a database for our messenger"
            })
    void isTheOneThatIsNamedAloneThoughOnlyTheOtherUnderstandsMore(String text) {
        var words = new Meaning.Words(Optional.of(DATABASES.id()), Meaning.Answers.Named.NOTHING);

        for (var meant : List.of(described(text), PlainlySaid.withNothingOpen(text))) {
            assertThat(meant)
                    .isInstanceOfSatisfying(
                            Meaning.Words.class,
                            said -> assertThat(said.comparison()).isEqualTo(words.comparison()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a web shop with a big database", "we decide between node and python for a web shop"})
    void isTheOtherWhereWhatIsChosenIsOnlyAPartOfWhatIsBuilt(String text) {
        isAbout(OURS, described(text));
    }
}
