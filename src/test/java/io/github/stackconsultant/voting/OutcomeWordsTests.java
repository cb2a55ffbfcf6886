package io.github.stackconsultant.voting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.voting.Poll.Conclusion;
import io.github.stackconsultant.voting.Poll.Ending;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same outcomes in the same words, wherever they are read. */
class OutcomeWordsTests {

    private static final Choice NODE = new Choice(new ChoiceId("nodejs"), Choice.Kind.OPTION, "Node.js");
    private static final Choice PYTHON = new Choice(new ChoiceId("python"), Choice.Kind.OPTION, "Python");

    private final OutcomeWords words = new OutcomeWords(name -> name.toUpperCase(Locale.ROOT));

    static Stream<Arguments> undecided() {
        return Stream.of(
                Arguments.of(new Outcome.QuorumMissed(4, 6), 0, "Not decided: 4 of 6 votes needed"),
                Arguments.of(new Outcome.NoVotes(), 0, "Not decided: nobody voted"),
                Arguments.of(new Outcome.NoVotes(), 2, "Not decided: no vote was confirmed"),
                Arguments.of(new Outcome.TooFewToTell(3), 0, "Not decided: too few votes to tell"));
    }

    @ParameterizedTest
    @MethodSource("undecided")
    void whatDecidesNothingSaysWhy(Outcome outcome, int unconfirmed, String expected) {
        assertThat(words.headline(conclusion(outcome, unconfirmed))).isEqualTo(expected);
        assertThat(words.undecided(conclusion(outcome, unconfirmed))).isEqualTo(expected);
    }

    static Stream<Arguments> headlines() {
        return Stream.of(
                Arguments.of(new Outcome.Decided(NODE), "Decided: NODE.JS"),
                Arguments.of(new Outcome.NoneWanted(), "\u201cNone of these\u201d has the most votes"),
                Arguments.of(new Outcome.Tied(List.of(NODE, PYTHON)), "A tie: NODE.JS and PYTHON"),
                Arguments.of(new Outcome.Tied(List.of(NODE, PYTHON, NODE)), "A tie: NODE.JS, PYTHON and NODE.JS"));
    }

    @ParameterizedTest
    @MethodSource("headlines")
    void namesAreMadeSafe(Outcome outcome, String expected) {
        assertThat(words.headline(conclusion(outcome, 0))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 vote from before the answers changed was not confirmed and does not count",
        "2, 2 votes from before the answers changed were not confirmed and do not count",
        "0,"
    })
    void votesThatNobodyConfirmedAreCounted(int unconfirmed, String expected) {
        assertThat(OutcomeWords.unconfirmed(conclusion(new Outcome.NoVotes(), unconfirmed)))
                .isEqualTo(Optional.ofNullable(expected));
    }

    private static Conclusion conclusion(Outcome outcome, int unconfirmed) {
        return new Conclusion(Ending.OWNER, Instant.EPOCH, 0, outcome, Optional.empty(), unconfirmed);
    }
}
