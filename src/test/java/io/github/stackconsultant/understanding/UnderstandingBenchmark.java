package io.github.stackconsultant.understanding;

import io.github.stackconsultant.fixtures.Benchmarks;
import io.github.stackconsultant.fixtures.TenComparisons;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.Comparison;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;

/**
 * How long it takes on one core to understand one message, with ten comparisons of a hundred answers loaded: look at
 * {@code p0.99}, which is to stay under 2 ms for what people type. Run by hand, it is no test:
 * {@code mvn -Pbenchmark -Dprogram=understanding verify}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class UnderstandingBenchmark {

    private static final String DESCRIPTION = "We are building a real-time messenger for support teams in the EU,"
            + " maybe the US later. 4 JavaScript people and one data scientist, no idea about competitors yet;"
            + " it has to be fast with 10k concurrent users, but the code must stay readable.";
    private static final List<String> TYPED = List.of(
            DESCRIPTION,
            "a web shop",
            "actually it's a blog, and only in Spain",
            "not a real-time thing, mostly batch jobs",
            "6 js devs, 1 data scientist",
            "dunno",
            "what are Python's cons?",
            "why do you ask about the area?",
            "scrap everythng and strat over",
            "europ, maybe amerca",
            "a chat or a web shop",
            "thanks a lot",
            "\ud83e\udd37",
            "speed first, then scaling, then readable code");
    private static final List<String> PASTED = List.of(DESCRIPTION.repeat(13).substring(0, 3_000));

    private final List<Comparison> comparisons = TenComparisons.made();
    private final Understanding understanding = Understandings.of(comparisons);
    private int next;

    /** What arrives: short messages in turns, or 3,000 characters. */
    @Param({"typed", "pasted"})
    public String message = "";

    /** {@return what a message means where nothing is open, so that it may be about any of the ten} */
    @Benchmark
    public Meaning aboutAnyOfTen() {
        return understanding.understand(new Utterance(text(), comparisons, Optional.empty()));
    }

    /** {@return what a message means where a question is open} */
    @Benchmark
    public Meaning whileAsked() {
        var comparison = comparisons.get(next % comparisons.size());
        var step = comparison.steps().get(next % comparison.steps().size());
        return understanding.understand(new Utterance(text(), List.of(comparison), Optional.of(step)));
    }

    private String text() {
        var texts = message.equals("pasted") ? PASTED : TYPED;
        next = (next + 1) % 10_000;
        return texts.get(next % texts.size());
    }

    /** Runs it. */
    public static void main(String[] arguments) throws RunnerException {
        Benchmarks.run(UnderstandingBenchmark.class, "understanding");
    }
}
