package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands in words of one's own, and what puts an answer off without being one. */
class IndirectMoveTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        let's begin from zero                     | RESTART
        let's start again from the top            | RESTART
        can i redo the whole thing                | RESTART
        I don't want to do this anymore           | CANCEL
        I'm sick of answering questions           | CANCEL
        no longer want to continue                | CANCEL
        show me what I picked so far              | STATUS
        remind me what I told you                 | STATUS
        which answers have I given so far         | STATUS
        let's forget all this and start at the top | RESTART
        I prefer not to talk about that           | SKIP
        haven't made up our minds                 | NOT_SURE
        I'd rather not tell                       | SKIP
        we're not allowed to share that           | SKIP
        that's private                            | SKIP
        ¯\\_(ツ)_/¯                               | NOT_SURE
        """)
    void anIndirectCommandIsOne(String text, Command command) {
        for (var step : new String[] {"product", "area", "market", "resources", "performance"}) {
            assertThat(Spoken.at(step, text)).as(step).isEqualTo(new Meaning.Instruction(command));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gotta check with HR first",
                "let me ask my boss",
                "need to check with our designers",
                "I'll check with the two react devs",
                "was in a call",
            })
    void whatPutsTheAnswerOffClosesNothing(String text) {
        for (var step : new String[] {"product", "market", "resources", "performance"}) {
            assertThat(Spoken.at(step, text)).as(step).isInstanceOf(Meaning.SmallTalk.class);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        we don't want to build a shop, a chat          | product: messenger
        a tool where users list what they told a coach |
        """)
    void insideADescriptionTheyCommandNothing(String text, String answers) {
        assertThat(Spoken.at("product", text)).isNotInstanceOf(Meaning.Instruction.class);
        assertThat(Spoken.answers("product", text))
                .isEqualTo(Optional.ofNullable(answers).stream().toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        is this the end?                  | HELP
        when does it end?                 | HELP
        when does it end                  | HELP
        how do I stop?                    | HELP
        how do I skip?                    | HELP
        how do I start over?              | HELP
        what's next?                      | HELP
        can we stop?                      | CANCEL
        could you cancel this please?     | CANCEL
        can I start over?                 | RESTART
        I don't understand, start over    | RESTART
        """)
    void whoAsksForACommandGivesNone(String text, Command command) {
        for (var step : new String[] {"any", "product", "market"}) {
            assertThat(Spoken.at(step, text)).as(step).isEqualTo(new Meaning.Instruction(command));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"go on", "ok go on", "proceed", "carry on", "moving on"})
    void whoGoesOnLeavesNoQuestionOut(String text) {
        assertThat(Spoken.at("market", text)).isEqualTo(new Meaning.Instruction(Command.START));
    }

    @ParameterizedTest
    @CsvSource({"product, classified", "performance, next question", "performance, later please", "market, secret"})
    void aWordThatOnlySoundsLikeAnAnswerLeavesItOut(String step, String text) {
        assertThat(Spoken.at(step, text)).isEqualTo(new Meaning.Instruction(Command.SKIP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"confidential", "it must be confidential", "secret"})
    void aWordThatAnswersTheQuestionLeavesItNotOut(String text) {
        assertThat(Spoken.answers("performance", text)).containsExactly("performance: security");
        assertThat(Spoken.at("market", text)).isEqualTo(new Meaning.Instruction(Command.SKIP));
    }
}
