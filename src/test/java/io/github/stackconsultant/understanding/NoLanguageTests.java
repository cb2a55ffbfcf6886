package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "No JavaScript" and "No Python" are said of people; the same words are said of code, of browsers and of versions, too. */
class NoLanguageTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no js frameworks",
                "no js on the client is fine",
                "no javascript in the browser",
                "no python code yet",
                "no python needed",
                "not python but data",
                "not python 2",
                "not javascript but typescript",
                "why not python?",
                "not only python",
                "not just javascript"
            })
    void whatIsSaidOfCodeIsAtMostAskedBack(String text) {
        assertThat(meant("resources", text)).doesNotContain("no-python", "no-javascript");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a web shop, no js frameworks please",
                "a web shop for books, and we have react devs, so why not javascript on the server",
                "a web shop whose report is not python specific",
                "a web shop, and never python 2 again",
                "a web shop without any more javascript fatigue, no more javascript fatigue"
            })
    void norDoesADescriptionMeanIt(String text) {
        assertThat(Spoken.answers("any", text)).contains("product: web-shop");
        assertThat(meant("any", text)).doesNotContain("no-python", "no-javascript");
    }

    @ParameterizedTest
    @CsvSource({
        "resources, no js, no-javascript",
        "resources, not python, no-python",
        "resources, no Python people, no-python",
        "resources, no js experience, no-javascript",
        "any, our team writes no javascript, no-javascript",
        "any, a chat with no javascript please, no-javascript",
        "any, a web shop by a team with no python people, no-python",
        "any, nobody in the team knows python, no-python",
        "any, a shop by developers who do not know python, no-python",
        "any, a shop by developers who know react, javascript-people"
    })
    void ofPeopleItIsMeant(String step, String text, String answer) {
        assertThat(meant(step, text)).contains(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody minds python",
                "nobody in the team minds python",
                "nobody has decided on python",
                "none of us has decided on javascript",
                "tired of javascript tutorials",
                "sick of js frameworks",
                "works with no javascript in the browser",
                "no javascript required for visitors",
                "a page for users who have no javascript enabled"
            })
    void whatNobodyMindsAndWhatBrowsersLackIsSaidOfNoTeam(String text) {
        assertThat(Spoken.answers("any", text)).noneMatch(line -> line.startsWith("resources"));
        assertThat(meant("resources", text)).doesNotContain("no-python", "no-javascript", "either-people");
    }

    @ParameterizedTest
    @CsvSource({
        "resources, neither js nor python",
        "resources, neither Python nor JavaScript",
        "resources, no javascript or python",
        "resources, no python or js",
        "any, our developers know neither js nor python",
        "any, our team has no javascript or python experience",
        "any, nobody here knows js or python",
        "any, a shop by developers who do not know js or python"
    })
    void whoWritesNeitherWritesNoneOfThem(String step, String text) {
        assertThat(meant(step, text)).containsExactlyInAnyOrder("no-javascript", "no-python");
    }

    private static List<String> meant(String step, String text) {
        return Spoken.answers(step, text).stream()
                .filter(line -> line.startsWith("resources: "))
                .flatMap(line ->
                        Arrays.stream(line.substring("resources: ".length()).split(" ")))
                .toList();
    }
}
