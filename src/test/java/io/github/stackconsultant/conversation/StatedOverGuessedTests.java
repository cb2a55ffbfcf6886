package io.github.stackconsultant.conversation;

import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.adding;
import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.answers;
import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.certainly;
import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.weighed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.understanding.Understood;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person states once more, or for the first time, beside what a description only suggested. */
class StatedOverGuessedTests extends ScriptedTalk {

    private static final String DESCRIPTION = "they watch films on the way to work";
    private static final String AGAIN = "as i said";

    private void describes(Understood performance, Understood again) {
        understanding.takes(
                DESCRIPTION, answers(Map.of("product", certainly("films", "streaming"), "performance", performance)));
        understanding.takes(AGAIN, answers(Map.of("performance", again)));
        ana.starts().says(DESCRIPTION).says(AGAIN);
    }

    @Test
    void whoStatesAllOfItAgainLeavesNoGuess() {
        describes(
                weighed(5, false, "mobile, real time", "passing-on", "mobile", "real-time"),
                adding("mobile", "real-time"));

        assertThat(performance().answers()).containsExactly(ids("mobile", "real-time"));
        assertThat(performance().guessed()).isFalse();
    }

    @Test
    void whatIsStatedGoesBeforeTheGuess() {
        describes(weighed(5, true, "watch", "passing-on"), adding("mobile", "real-time"));

        assertThat(performance().answers()).containsExactly(ids("mobile", "real-time", "passing-on"));
        assertThat(performance().guessed()).isTrue();
    }

    @Test
    void oneAnswerThatIsStatedGoesBeforeTheGuessToo() {
        describes(weighed(5, true, "watch", "passing-on"), adding("mobile"));

        assertThat(performance().answers()).containsExactly(ids("mobile", "passing-on"));
        assertThat(performance().guessed()).isTrue();
    }

    @Test
    void withinOneMessageTheGuessStaysInItsPlaceAndWhatIsOnlySuggestedLaterMovesNothing() {
        describes(weighed(5, false, "mobile", "passing-on", "mobile"), weighed(0, true, "again", "security"));

        assertThat(performance().answers()).containsExactly(ids("passing-on", "mobile"));
    }

    @Test
    void whoOnlyMentionsOneOfThemLeavesTheGuessBehindIt() {
        describes(weighed(5, false, "mobile", "passing-on", "mobile"), adding("mobile"));

        assertThat(performance().answers()).containsExactly(ids("mobile", "passing-on"));
        assertThat(performance().guessed()).isTrue();
    }

    @Test
    void whatIsSaidToMatterMostStaysFirstBeforeTheGuess() {
        describes(
                weighed(5, true, "watch", "passing-on"),
                new Understood(
                        List.of(ids("security")),
                        List.of(),
                        Understood.Team.UNCOUNTED,
                        AGAIN,
                        0,
                        false,
                        new Understood.Earlier(true, List.of(ids("security")), List.of()),
                        List.of()));

        assertThat(performance().answers()).containsExactly(ids("security", "passing-on"));
    }

    @Test
    void theWordsOfAGuessThatIsNamedByItsLabelAreShownNoMore() {
        describes(weighed(5, true, "gateway \u2026 films", "passing-on"), adding("passing-on", "shared-code"));

        assertThat(performance().words()).isEmpty();
    }

    @Test
    void theWordsOfAGuessAreNotQuotedForWhatIsStated() {
        describes(weighed(5, true, "gateway \u2026 films", "passing-on"), addingSaid("on the phone", "mobile"));

        assertThat(performance().words()).isEqualTo("on the phone");
        assertThat(Wording.withOwnWords(step(), performance()))
                .isEqualTo("Mobile, then Connecting and passing on (\u201con the phone\u201d;"
                        + " Connecting and passing on: a guess from 5 words of the description)");
    }

    @Test
    void whereWhatIsStatedHasNoWordsNoneAreQuoted() {
        describes(weighed(5, true, "gateway \u2026 films", "passing-on"), adding("mobile"));

        assertThat(performance().words()).isEmpty();
    }

    @Test
    void wordsBesideAGuessThatSayAnotherAnswerAreQuotedOn() {
        describes(weighed(5, false, "on the phone", "passing-on", "mobile"), addingSaid("live", "real-time"));

        assertThat(performance().words()).isEqualTo("on the phone \u2026 live");
    }

    @Test
    void whenWhatWasStatedIsTakenBackTheGuessDoesNotTakeItsWords() {
        describes(weighed(5, true, "gateway \u2026 films", "passing-on"), addingSaid("on the phone", "mobile"));

        var left = performance().leaving(List.of(ids("passing-on")), step());

        assertThat(Wording.withOwnWords(step(), left))
                .isEqualTo("Connecting and passing on (a guess from 5 words of the description)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mobile first, then real time", "mobile first", "then real time"})
    void theSameWordsAreQuotedOnce(String again) {
        describes(
                certainly("mobile first, then real time", "mobile", "real-time"),
                new Understood(
                        List.of(ids("mobile", "real-time")),
                        List.of(),
                        Understood.Team.UNCOUNTED,
                        again,
                        0,
                        false,
                        new Understood.Earlier(true, List.of(), List.of()),
                        List.of()));

        assertThat(performance().words()).isEqualTo("mobile first, then real time");
    }

    private static Understood addingSaid(String words, String... answers) {
        return new Understood(
                List.of(ids(answers)),
                List.of(),
                Understood.Team.UNCOUNTED,
                words,
                0,
                false,
                new Understood.Earlier(true, List.of(), List.of()),
                List.of());
    }

    private Step step() {
        return driver.knowledge().comparisons().get(0).step(PERFORMANCE).orElseThrow();
    }

    private StepAnswer.Chosen performance() {
        return (StepAnswer.Chosen) ana.consultation().answerTo(PERFORMANCE).orElseThrow();
    }

    private static AnswerId[] ids(String... answers) {
        return List.of(answers).stream().map(AnswerId::new).toArray(AnswerId[]::new);
    }
}
