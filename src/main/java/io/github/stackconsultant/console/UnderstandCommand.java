package io.github.stackconsultant.console;

import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.understanding.Utterance;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Measures the understanding: prints for each utterance what was understood, and then how much was right. */
final class UnderstandCommand implements ConsoleCommand {

    private final Function<Console, Optional<GivenKnowledge>> knowledge;

    UnderstandCommand(Function<Console, Optional<GivenKnowledge>> knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public String word() {
        return "understand";
    }

    @Override
    public String usage() {
        return "FILE.jsonl";
    }

    @Override
    public boolean takes(List<String> arguments) {
        return arguments.size() == 1;
    }

    @Override
    public boolean run(List<String> arguments, Console console) {
        return knowledge
                .apply(console)
                .map(known -> measure(arguments.get(0), known, console))
                .orElse(false);
    }

    private static boolean measure(String file, GivenKnowledge knowledge, Console console) {
        var scores = new UnderstandingScores(knowledge.base().comparisons());
        boolean sound = console.readLines(file, UtteranceSample.class, (sample, remark) -> {
            var given = measured(sample, knowledge);
            console.printJson(given.printed(sample.id()));
            scores.add(sample, given, remark);
        });
        scores.lines().forEach(console::print);
        return sound;
    }

    /** The step may belong to any comparison; "any" means that no question is open. */
    private static MeasuredMeaning measured(UtteranceSample sample, GivenKnowledge knowledge) {
        var step = new StepId(sample.step());
        var all = knowledge.base().comparisons();
        var comparison =
                all.stream().filter(each -> each.step(step).isPresent()).findFirst();
        if (comparison.isEmpty() && !sample.step().equals(UtteranceSample.NOTHING_OPEN)) {
            throw new IllegalArgumentException("there is no step \"" + sample.step() + "\"");
        }
        var utterance = new Utterance(
                sample.message(), comparison.map(List::of).orElse(all), comparison.flatMap(each -> each.step(step)));
        return MeasuredMeaning.of(knowledge.understanding().understand(utterance), utterance);
    }
}
