package io.github.stackconsultant.app;

import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.search.PhraseIndex;
import io.github.stackconsultant.understanding.PlainEnglish;
import io.github.stackconsultant.understanding.Understanding;
import io.github.stackconsultant.understanding.Utterance;
import io.github.stackconsultant.yaml.BrokenKnowledgeException;
import io.github.stackconsultant.yaml.Finding;
import io.github.stackconsultant.yaml.KnowledgeLocations;
import io.github.stackconsultant.yaml.LanguageReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures what is understood: reads a file of utterances, prints for each what it was understood as, and then how much
 * of it was right. Nothing is started for it.
 */
final class UnderstandCommand {

    /** The word on the command line. */
    static final String WORD = "understand";

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final PrintStream out;
    private final PrintStream errors;
    private final JsonMapper json = new JsonMapper();

    UnderstandCommand(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    /** {@return the exit status: 0 where every line could be read} */
    int run(List<String> arguments) {
        if (arguments.size() != 1) {
            errors.println("Usage: java -jar stack-consultant.jar understand FILE.jsonl");
            return MISUSED;
        }
        try {
            var knowledge = KnowledgeLocations.read(List.of(KnowledgeLocations.OURS), advice -> {});
            return measure(Files.readAllLines(Path.of(arguments.get(0)), StandardCharsets.UTF_8), knowledge);
        } catch (IOException unreadable) {
            errors.println("Cannot read " + arguments.get(0) + ": " + unreadable);
        } catch (BrokenKnowledgeException broken) {
            broken.problems().stream().map(Finding::sentence).forEach(errors::println);
        }
        return FAILED;
    }

    private int measure(List<String> lines, KnowledgeBase knowledge) {
        var understanding = new PlainEnglish(PhraseIndex.of(LanguageReader.english(), knowledge.comparisons()));
        var scores = new UnderstandingScores();
        int broken = 0;
        for (int number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            if (line.isBlank()) {
                continue;
            }
            try {
                var sample = Optional.ofNullable(json.readValue(line, UtteranceSample.class))
                        .orElseThrow(() -> new IllegalArgumentException("it is no utterance"));
                var given = measured(sample, understanding, knowledge);
                out.println(json.writeValueAsString(given.printed(sample.id())));
                scores.add(sample, given);
            } catch (JacksonException | IllegalArgumentException unreadable) {
                errors.println("Line " + number + " is left out: "
                        + String.valueOf(unreadable.getMessage())
                                .lines()
                                .findFirst()
                                .orElse(""));
                broken++;
            }
        }
        scores.lines().forEach(out::println);
        return broken == 0 ? 0 : FAILED;
    }

    /** The step may belong to any comparison; "any" means that none is open. */
    private static MeasuredMeaning measured(
            UtteranceSample sample, Understanding understanding, KnowledgeBase knowledge) {
        var step = new StepId(sample.step());
        var comparison = knowledge.comparisons().stream()
                .filter(each -> each.step(step).isPresent())
                .findFirst();
        if (comparison.isEmpty() && !sample.step().equals(UtteranceSample.NOTHING_OPEN)) {
            throw new IllegalArgumentException("there is no step \"" + sample.step() + "\"");
        }
        var comparisons = comparison.map(List::of).orElse(knowledge.comparisons());
        var utterance = new Utterance(sample.message(), comparisons, comparison.flatMap(each -> each.step(step)));
        return MeasuredMeaning.of(understanding.understand(utterance), utterance);
    }
}
