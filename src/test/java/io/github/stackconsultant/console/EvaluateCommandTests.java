package io.github.stackconsultant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTests {

    private static final JsonMapper JSON = new JsonMapper();

    private static final CommandLine SCENARIOS = CommandLine.run("evaluate", CommandLine.file("scenarios.jsonl"));

    @Test
    void printsAnObjectForEachScenario() {
        assertThat(SCENARIOS.status()).isZero();
        assertThat(SCENARIOS.complaints()).isEmpty();
        assertThat(objects(SCENARIOS))
                .map(object -> object.get("id").asString())
                .containsExactly("chat", "models", "silent", "open");
        var chat = objects(SCENARIOS).get(0);
        assertThat(chat.propertyNames()).containsExactly("id", "verdict", "strength", "understood", "expected", "hit");
        assertThat(chat.get("verdict").asString()).isEqualTo("nodejs");
        assertThat(chat.get("strength").asString()).isEqualTo("clear");
        assertThat(chat.get("understood").toString())
                .isEqualTo("{\"product\":[\"messenger\"],\"performance\":[\"real-time\"]}");
        assertThat(chat.get("expected").asString()).isEqualTo("node");
        assertThat(chat.get("hit").asBoolean()).isTrue();
    }

    @Test
    void aLineInAnotherEncodingCostsNoMoreThanItself(@TempDir Path folder) throws IOException {
        var file = folder.resolve("latin.jsonl");
        Files.writeString(file, """
                {"id": "1", "message": "a chat for support teams"}
                {"id": "2", "message": "a caf\u00e9's web shop"}
                {"id": "3", "message": "a chat for caf\u00c3\u00a9s"}
                """, StandardCharsets.ISO_8859_1);

        var run = CommandLine.run("evaluate", file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.complaints()).containsExactly("Line 2 is left out: it is not in UTF-8");
        assertThat(objects(run)).map(object -> object.get("id").asString()).containsExactly("1", "3");
    }

    @Test
    void anAliasStandsForItsOption() {
        var models = objects(SCENARIOS).get(1);

        assertThat(models.get("verdict").asString()).isEqualTo("python");
        assertThat(models.get("expected").asString()).isEqualTo("JavaScript");
        assertThat(models.get("hit").asBoolean()).isFalse();
    }

    @Test
    void wordsThatSayNothingAreTooCloseToCallWhichEitherExpects() {
        var silent = objects(SCENARIOS).get(2);

        assertThat(silent.get("verdict").asString()).isEqualTo("toss-up");
        assertThat(silent.get("understood").isEmpty()).isTrue();
        assertThat(silent.get("hit").asBoolean()).isTrue();
    }

    @Test
    void aScenarioThatExpectsNothingIsNotCounted() {
        var open = objects(SCENARIOS).get(3);

        assertThat(open.get("expected").isNull()).isTrue();
        assertThat(open.get("hit").isNull()).isTrue();
    }

    @Test
    void endsWithTablesOfHitsAndOfConfusion() {
        assertThat(SCENARIOS.printed().subList(4, SCENARIOS.printed().size()))
                .containsExactly("""
                by class                   hits     misses    percent
                  either                      1          0      100.0
                    toss-up                   1
                  nodejs                      1          1       50.0
                  all                         2          1       66.7
                by difficulty              hits     misses    percent
                  easy                        1          0      100.0
                  hard                        1          1       50.0
                expected \\ verdict       nodejs     python    toss-up  (nothing)
                  either                      0          0          1          1
                  nodejs                      1          1          0          0
                Lines of which nothing was understood, which ends as a toss-up: 1; hits among them: 1.
                """.lines().toArray(String[]::new));
    }

    @Test
    void answersAreRepliesToTheOpenQuestionsInPlaceOfTheMessage() {
        var run = CommandLine.run("evaluate", CommandLine.file("scenarios.jsonl"), "--answers");

        var chat = objects(run).get(0);
        assertThat(chat.get("understood").toString())
                .isEqualTo("{\"product\":[\"data-science\"],\"performance\":[\"heavy-computation\",\"large-data\"]}");
        assertThat(chat.get("verdict").asString()).isEqualTo("python");
        assertThat(chat.get("hit").asBoolean()).isFalse();
    }

    /** As in a consultation: what a later reply says of an earlier step comes to what was answered there. */
    @Test
    void aReplyThatAlsoSpeaksOfAnEarlierStepAddsToIt(@TempDir Path folder) throws IOException {
        var file = folder.resolve("twice.jsonl");
        Files.writeString(file, """
                {"id": "1", "message": "?", "answers": {"resources": "JS team", "performance": "fast, and two Python people"}}
                """);

        var understood = objects(CommandLine.run("evaluate", file.toString(), "--answers"))
                .get(0)
                .get("understood");

        assertThat(understood.get("resources").toString()).isEqualTo("[\"javascript-people\",\"python-people\"]");
        assertThat(understood.has("performance")).isTrue();
    }

    @Test
    void aLineWithoutAnswersIsNeitherAHitNorAMissWhereTheyAreAskedFor(@TempDir Path folder) throws IOException {
        var file = folder.resolve("answers.jsonl");
        Files.writeString(file, """
                {"id": "none", "message": "A chat", "expected": "either"}
                {"id": "nothing", "message": "A chat", "expected": "node", "answers": {"area": null}}
                {"id": "blank", "message": "A chat", "expected": "node", "answers": {"product": " ", "performance": []}}
                {"id": "some", "message": "A chat", "expected": "node", "answers": {"product": "a chat"}}
                """);

        var run = CommandLine.run("evaluate", file.toString(), "--answers");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.complaints())
                .containsExactly(
                        "Line 1 is left out: it has no answers",
                        "Line 2 is left out: it has no answers",
                        "Line 3 is left out: it has no answers");
        assertThat(objects(run)).map(object -> object.get("id").asString()).containsExactly("some");
        assertThat(run.printed())
                .filteredOn(line -> line.startsWith("  all "))
                .singleElement()
                .asString()
                .matches("  all +1 +0 +100.0");
        assertThat(objects(CommandLine.run("evaluate", file.toString()))).hasSize(4);
    }

    @Test
    void aBrokenLineIsToldWithItsNumberAndTheRestGoesOn() {
        var run = CommandLine.run("evaluate", CommandLine.file("broken-lines.jsonl"), "--answers");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.complaints())
                .map(line -> line.replaceAll(" is left out: .*", ""))
                .containsExactly("Line 2", "Line 3", "Line 4", "Line 5", "Line 6", "Line 7", "Line 8");
        assertThat(run.complaints().get(3)).endsWith("it has no message");
        assertThat(run.complaints().get(4)).endsWith("it expects \"cobol\", which is no option");
        assertThat(run.complaints().get(6)).endsWith("no comparison asks all of its steps");
        assertThat(objects(run)).map(object -> object.get("id").asString()).containsExactly("one", "nine");
    }

    @Test
    void whatIsWrongWithALineIsSaidInWordsForWhoWroteIt(@TempDir Path folder) throws IOException {
        var file = folder.resolve("wrong.jsonl");
        Files.writeString(file, """
                {"message": "A chat"}
                {"id": " ", "message": "A chat"}
                {"id": "three"}
                {"id": "four", "message": "A chat", "answers": "a chat"}
                {"id": "five", "message": "A chat", "expected": ["node"]}
                {"id": "six", "message":
                {"id": "seven", "message": "A chat"} {"id": "more"}
                ["eight"]
                "nine"
                null
                {"id": "eleven", "message": "A chat"}
                """);

        var run = CommandLine.run("evaluate", file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.complaints())
                .containsExactly(
                        "Line 1 is left out: it has no id",
                        "Line 2 is left out: it has no id",
                        "Line 3 is left out: it has no message",
                        "Line 4 is left out: its \"answers\" has not the form that it must have",
                        "Line 5 is left out: its \"expected\" has not the form that it must have",
                        "Line 6 is left out: it is no JSON from character 25 on",
                        "Line 7 is left out: it is no object, or more than one",
                        "Line 8 is left out: it is no object, or more than one",
                        "Line 9 is left out: it is no object, or more than one",
                        "Line 10 is left out: it is no object");
        assertThat(objects(run)).map(object -> object.get("id").asString()).containsExactly("eleven");
    }

    @Test
    void withoutExpectationsNoHitIsCounted(@TempDir Path folder) throws IOException {
        var file = folder.resolve("open.jsonl");
        Files.writeString(file, "\uFEFF{\"id\": \"1\", \"message\": \"a chat\"}\n");

        var run = CommandLine.run("evaluate", file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.printed().get(1)).isEqualTo("No line says what it expects, so no hit is counted.");
    }

    @Test
    void aFileThatCannotBeReadIsTold() {
        var run = CommandLine.run("evaluate", "nowhere.jsonl");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.printed()).isEmpty();
        assertThat(run.complaints()).containsExactly("Cannot read nowhere.jsonl: there is no such file");
    }

    private static List<JsonNode> objects(CommandLine run) {
        return run.printed().stream()
                .filter(line -> line.startsWith("{"))
                .map(JSON::readTree)
                .toList();
    }
}
