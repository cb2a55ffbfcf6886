package io.github.stackconsultant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnderstandCommandTests {

    private static final String ANSWER =
            "{\"id\":\"1\",\"step\":\"product\",\"message\":\"a web shop\",\"intent\":\"answer\"}";
    private static final String SHRUG = "{\"id\":\"2\",\"step\":\"any\",\"message\":\"idk \\ud83e\\udd37\"}";

    @TempDir
    private Path folder;

    @Test
    void eachLineIsPrintedAsItWasUnderstoodAndThenHowMuchOfItWasRight() throws IOException {
        var run = measured(ANSWER, "", SHRUG);

        assertThat(run.status()).isZero();
        assertThat(run.printed())
                .anyMatch(line -> line.contains("\"id\":\"1\"") && line.contains("Product: Web shop"))
                .anyMatch(line -> line.contains("\"id\":\"2\"") && line.contains("unsure"))
                .anyMatch(line -> line.contains("answer: 1 of 1"));
        assertThat(run.complaints()).isEmpty();
    }

    @Test
    void aLineThatCannotBeReadIsLeftOutByItsNumber() throws IOException {
        var run = measured(ANSWER, "{\"id\":", "{\"id\":\"3\",\"step\":\"moon\",\"message\":\"x\"}", "[]", SHRUG);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.complaints())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("Line 2 is left out: "))
                .anySatisfy(line ->
                        assertThat(line).startsWith("Line 3 is left out: ").contains("no step \"moon\""))
                .anySatisfy(line -> assertThat(line).startsWith("Line 4 is left out: "));
        assertThat(run.printed())
                .anyMatch(line -> line.contains("\"id\":\"1\""))
                .anyMatch(line -> line.contains("\"id\":\"2\""));
    }

    @Test
    void aLineWithoutItsMessageIsLeftOut() throws IOException {
        var run = measured("{\"id\":\"1\",\"step\":\"product\"}", "{}", "null", ANSWER);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.complaints()).hasSize(3).allMatch(line -> line.matches("Line \\d is left out: .+"));
        assertThat(run.printed()).anyMatch(line -> line.contains("Product: Web shop"));
    }

    @Test
    void anIntentThatThereIsNotIsReportedWithThoseThatThereAre() throws IOException {
        var run = measured(ANSWER.replace("\"answer\"", "\"anwser\""), ANSWER);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.complaints())
                .singleElement()
                .asString()
                .startsWith("Line 1 is left out: ")
                .contains("it expects the intent \"anwser\"; there are answer, multi_answer, correction, question");
        assertThat(run.printed()).anyMatch(line -> line.contains("answer: 1 of 1"));
    }

    @Test
    void whatAnswersNothingIsPrintedInWordsToo() throws IOException {
        var typed = List.of(
                new Typed("area", "no thanks", "Small talk: refusal"),
                new Typed("area", "is node good for ML?", "A question about Node.js or Python"),
                new Typed("area", "what do you mean?", "Asks about what was read before, or about the open question"),
                new Typed("area", "why?", "Asks about what was read before"),
                new Typed("area", "what is the difference?", "Asks how the answers differ"),
                new Typed("area", "why do you ask about the market?", "Asks about Market"),
                new Typed("area", "pros of node", "Command: pros Node.js"),
                new Typed("area", "restart", "Command: restart"),
                new Typed("market", "let me change my answer on the area", "Wants to answer again: Area"),
                new Typed(
                        "any",
                        "wir bauen eine App mit vielen Nutzern und wissen nicht welche Sprache",
                        "Another language than English"));

        var run = measured(typed.stream().map(Typed::line).toArray(String[]::new));

        assertThat(run.printed().stream().limit(typed.size()))
                .zipSatisfy(typed, (line, each) -> assertThat(line).contains("\"understood\":\"" + each.understood()));
    }

    private record Typed(String step, String message, String understood) {

        String line() {
            return "{\"step\":\"" + step + "\",\"message\":\"" + message + "\"}";
        }
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        var missing = folder.resolve("none.jsonl").toString();

        var run = CommandLine.run("understand", missing);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.complaints()).singleElement().asString().contains(missing);
        assertThat(run.printed()).isEmpty();
    }

    @Test
    void withoutAFileItSaysHowItIsUsed() {
        var run = CommandLine.run("understand");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.complaints()).singleElement().asString().startsWith("Usage: ");
    }

    private CommandLine measured(String... lines) throws IOException {
        var file = folder.resolve("utterances.jsonl");
        Files.write(file, List.of(lines));
        return CommandLine.run("understand", file.toString());
    }
}
