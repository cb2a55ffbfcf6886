package io.github.stackconsultant.understanding;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.OptionId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that ask for pros, cons and use cases in other words than those of a command. */
class ListsAskedTests {

    private static final List<String> STEPS = List.of("any", "product", "area", "market", "resources", "performance");

    @ParameterizedTest
    @CsvSource({
        "pros and cons of node, PROS CONS, nodejs",
        "node pros and cons, PROS CONS, nodejs",
        "pros/cons python, PROS CONS, python",
        "python: cons + pros, CONS PROS, python",
        "strengths and weaknesses of python, PROS CONS, python",
        "'Hi, pros & cons of Node.js please', PROS CONS, nodejs",
        "I want to see the pros and cons of python, PROS CONS, python",
        "show me the use cases and pros of python, USE_CASES PROS, python",
        "what are the pros and cons of python?, PROS CONS, python"
    })
    void bothListsOfAnOption(String text, String kinds, String options) {
        areAskedFor(text, kinds, options);
    }

    @ParameterizedTest
    @CsvSource({
        "What are Python's cons?, CONS, python",
        "what are the cons of node?, CONS, nodejs",
        "which advantages does python have, PROS, python",
        "does node have any drawbacks?, CONS, nodejs",
        "I'd like to know the advantages of node, PROS, nodejs",
        "tell me the downsides of python, CONS, python",
        "what is python used for?, USE_CASES, python",
        "python advantages please, PROS, python",
        "cons of node please, CONS, nodejs"
    })
    void aListOfAnOption(String text, String kinds, String options) {
        areAskedFor(text, kinds, options);
    }

    @ParameterizedTest
    @CsvSource({
        "node vs python pros and cons, PROS CONS, nodejs python",
        "pros node and python, PROS, nodejs python",
        "cons of python or node, CONS, python nodejs",
        "compare the pros and cons of node and python, PROS CONS, nodejs python",
        "advantages of node over python, PROS, nodejs python"
    })
    void listsOfSeveralOptions(String text, String kinds, String options) {
        areAskedFor(text, kinds, options);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pros and cons",
                "show pros and cons",
                "pros, cons please",
                "what are the pros and cons?",
                "pros and cons of both",
                "pros and cons of rust"
            })
    void listsOfNoOption(String text) {
        areAskedFor(text, "PROS CONS", "");
    }

    private static void areAskedFor(String text, String kinds, String options) {
        for (var step : STEPS) {
            assertThat(Spoken.at(step, text)).as(step).isInstanceOfSatisfying(Meaning.Lists.class, asked -> {
                assertThat(asked.kinds().stream().map(Enum::name).collect(joining(" ")))
                        .isEqualTo(kinds);
                assertThat(asked.options().stream().map(OptionId::value).collect(joining(" ")))
                        .isEqualTo(options == null ? "" : options);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what are the pros of python for a web shop?",
                "python has more pros than node",
                "cons for a web shop",
                "What are the cons of Node.js? asks the accordion",
                "what are the drawbacks?"
            })
    void whatSaysMoreOrLessAsksForNoList(String text) {
        for (var step : STEPS) {
            assertThat(Spoken.at(step, text)).as(step).isNotInstanceOf(Meaning.Lists.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"we have python pros", "our python pros", "our strengths are python and node"})
    void peopleAreNoLists(String text) {
        assertThat(Spoken.at("resources", text)).isInstanceOf(Meaning.Answers.class);
        assertThat(Spoken.at("any", text)).isNotInstanceOfAny(Meaning.Lists.class, Meaning.NoAnswer.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"python not only pros", "good pros but bad cons", "python without cons", "more pros than cons"})
    void namesOfListsAndOptionsAreNobodysOwnWords(String text) {
        for (var step : STEPS) {
            assertThat(Spoken.at(step, text)).as(step).isNotInstanceOf(Meaning.Words.class);
        }
    }
}
