package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.understanding.Meaning.SmallTalk.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Emoji as people type them, and by the names with which Slack sends them. */
class EmojiTests {

    private static final Comparison OURS = KnowledgeFixtures.nodejsVsPython();

    @ParameterizedTest
    @CsvSource({
        "👍, AGREEMENT",
        ":+1:, AGREEMENT",
        ":+1::skin-tone-4:, AGREEMENT",
        "yes :tada:, AGREEMENT",
        ":white_check_mark:, AGREEMENT",
        "👎, REFUSAL",
        ":-1:, REFUSAL",
        "no :wave:, REFUSAL"
    })
    void sayYesAndNo(String text, Kind kind) {
        assertThat(Understandings.of(OURS).understand(Utterance.decision(text, Optional.empty(), List.of(OURS))))
                .isEqualTo(new Meaning.SmallTalk(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"🤷", ":shrug:", ":shrug::skin-tone-2:", ":woman-shrugging:"})
    void sayThatSomebodyIsNotSure(String text) {
        assertThat(Spoken.at("product", text)).isEqualTo(new Meaning.Instruction(Command.NOT_SURE));
    }

    @Test
    void areNoWordsBetweenColons() {
        assertThat(Spoken.at("resources", "team:python:senior")).isInstanceOf(Meaning.Answers.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"🙂", ":slightly_smiling_face:", ":100:", ":video_game:", ":our-logo:", ":bank: :shield:"})
    void sayNothingElse(String text) {
        for (var step : new String[] {"any", "product", "resources", "performance"}) {
            assertThat(Spoken.at(step, text)).as(step).isEqualTo(new Meaning.NoAnswer());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a chat :speech_balloon: for nurses", "a chat for nurses:tada:", ":rocket: a chat for nurses"})
    void leaveTheWordsBesideThemAlone(String text) {
        assertThat(Spoken.answers("product", text)).containsExactly("product: messenger");
        assertThat(Spoken.of("product", "product", text).words()).doesNotContain(":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"product:a chat for nurses", "performance: real time: that's it"})
    void colonsAloneAreNone(String text) {
        assertThat(Spoken.answers("any", text)).isNotEmpty();
    }

    @Test
    void giveTheNumberOfAnAnswer() {
        var second = OURS.steps().get(0).answers().get(1).id().value();

        assertThat(Spoken.answers("product", ":two:")).containsExactly("product: " + second);
    }
}
