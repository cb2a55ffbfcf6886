package io.github.stackconsultant.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Measures the recommendations: prints the outcome of each scenario, and then how many match the expectation. */
final class EvaluateCommand implements ConsoleCommand {

    private static final String ANSWERS = "--answers";
    private static final int MOST_ARGUMENTS = 2;

    private final Function<Console, Optional<GivenKnowledge>> knowledge;

    EvaluateCommand(Function<Console, Optional<GivenKnowledge>> knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public String word() {
        return "evaluate";
    }

    @Override
    public String usage() {
        return "FILE.jsonl [" + ANSWERS + "]";
    }

    @Override
    public boolean takes(List<String> arguments) {
        return files(arguments).size() == 1
                && arguments.size() <= MOST_ARGUMENTS
                && arguments.stream().allMatch(each -> each.equals(ANSWERS) || !each.startsWith("--"));
    }

    @Override
    public boolean run(List<String> arguments, Console console) {
        return knowledge
                .apply(console)
                .map(known -> measure(files(arguments).get(0), arguments.contains(ANSWERS), known, console))
                .orElse(false);
    }

    private static List<String> files(List<String> arguments) {
        return arguments.stream().filter(each -> !each.equals(ANSWERS)).toList();
    }

    private static boolean measure(String file, boolean replied, GivenKnowledge knowledge, Console console) {
        var scores = new EvaluationScores();
        var reader = new ScenarioReader(knowledge);
        boolean sound = console.readLines(file, Scenario.class, scenario -> {
            var expectation = scenario.expectation().map(written -> Expectation.of(written, knowledge.base()));
            var outcome = replied ? reader.replied(scenario) : reader.described(scenario);
            console.printJson(printed(scenario, outcome, expectation));
            scores.add(scenario, expectation, outcome);
        });
        scores.lines().forEach(console::print);
        return sound;
    }

    private static Map<String, @Nullable Object> printed(
            Scenario scenario, Outcome outcome, Optional<Expectation> expectation) {
        var printed = new LinkedHashMap<String, @Nullable Object>();
        printed.put("id", scenario.id());
        printed.put("verdict", outcome.verdict());
        printed.put("strength", outcome.strength());
        printed.put("understood", outcome.understood());
        printed.put("expected", scenario.expectation().orElse(null));
        printed.put("hit", expectation.map(each -> each.isMetBy(outcome)).orElse(null));
        return printed;
    }
}
