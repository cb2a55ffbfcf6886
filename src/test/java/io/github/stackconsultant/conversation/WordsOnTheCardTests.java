package io.github.stackconsultant.conversation;

import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.answers;
import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.certainly;
import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.weighed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a card marks what was read from everyday words. */
class WordsOnTheCardTests extends ScriptedTalk {

    @Test
    void whatEverydayWordsTellIsMarkedOnTheCardUntilThePersonPicksIt() {
        understanding.takes(
                "all day they upload csv files",
                answers(Map.of("performance", weighed(1, false, "upload \u2026 csv", "working-on"))));
        ana.says("all day they upload csv files");
        ana.skips("product").skips("area").skips("market").skips("resources");

        assertThat(lastLine())
                .isEqualTo(
                        "Working on records and data (a guess from one word of the description: \u201cupload \u2026 csv\u201d)");

        ana.changes("performance").chooses("performance", "working-on");
        assertThat(lastLine()).isEqualTo("Working on records and data");
    }

    @Test
    void whatThePersonSaysOutrightIsNotMarkedThoughItsWordsAreKept() {
        understanding.takes(
                "working on records matters most",
                answers(Map.of("performance", certainly("working on records", "working-on"))));
        ana.says("working on records matters most");
        ana.skips("product").skips("area").skips("market").skips("resources");

        assertThat(lastLine()).isEqualTo("Working on records and data");

        ana.changes("performance").chooses("performance", "working-on");
        assertThat(ana.advice())
                .as("the same answer is no other recommendation")
                .hasSize(1);

        ana.changes("performance").chooses("performance", "working-on", "security");
        assertThat(lastLine()).startsWith("Working on records and data, then ");
    }

    @Test
    void whereMoreWordsCountedThanAreQuotedTheCardSaysHowMany() {
        understanding.takes(
                "all day they upload csv files",
                answers(Map.of("performance", weighed(23, false, "upload \u2026 csv", "working-on"))));
        ana.says("all day they upload csv files");
        ana.skips("product").skips("area").skips("market").skips("resources");

        assertThat(lastLine())
                .isEqualTo("Working on records and data (a guess from 23 words of the description, such as"
                        + " \u201cupload \u2026 csv\u201d)");
    }

    @Test
    void ofSeveralAnswersTheNumberStandsBesideTheOneThatWasRead() {
        understanding.takes(
                "upload csv, safely",
                answers(Map.of("performance", weighed(23, false, "upload csv, safely", "working-on", "security"))));
        ana.says("upload csv, safely");
        ana.skips("product").skips("area").skips("market").skips("resources");

        assertThat(lastLine())
                .startsWith("Working on records and data (a guess from 23 words of the description), then ");
    }

    @Test
    void whereSeveralMayHaveBeenReadNoNumberIsSaid() {
        understanding.takes(
                "upload csv, chat",
                answers(Map.of("performance", weighed(23, false, "upload csv, chat", "working-on", "passing-on"))));
        ana.says("upload csv, chat");
        ana.skips("product").skips("area").skips("market").skips("resources");

        assertThat(lastLine()).contains("(a guess from the description)").doesNotContain("23");
    }

    @Test
    void ofSeveralAnswersOnlyThoseThatEverydayWordsTellAreMarkedAndNoWordsQuoted() {
        understanding.takes(
                "upload csv, safely",
                answers(Map.of("performance", weighed(1, false, "upload csv, safely", "working-on", "security"))));
        ana.says("upload csv, safely");
        ana.skips("product").skips("area").skips("market").skips("resources");

        assertThat(lastLine())
                .startsWith("Working on records and data (a guess from one word of the description), then ");
        assertThat(lastLine()).doesNotContain("upload").doesNotEndWith(")");
    }

    /** {@return the answer to the last step on the latest card} */
    private String lastLine() {
        var given = ana.advice().get(0);
        return given.answers().get(given.answers().size() - 1).answer();
    }
}
