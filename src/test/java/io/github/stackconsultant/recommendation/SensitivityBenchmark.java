package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.fixtures.Benchmarks;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.StepId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;

/**
 * How long a complete analysis of what would change the verdict takes, on one core, for the comparison that comes with
 * the app. Samples keep a busy machine apart from the engine: look at the median. Run by hand, it is no test:
 * {@code mvn -Pbenchmark -Dprogram=engine verify}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SensitivityBenchmark {

    private static final List<List<String>> CLEAR = List.of(
            List.of("product", "messenger"),
            List.of("area", "global"),
            List.of("market", "experience"),
            List.of("resources", "javascript-people"),
            List.of("performance", "many-requests", "real-time", "responsiveness"));
    private static final List<List<String>> CLOSE = List.of(
            List.of("product", "live-dashboard"),
            List.of("area", "nation"),
            List.of("market", "researched"),
            List.of("resources", "javascript-people", "python-people"),
            List.of("performance", "heavy-computation", "many-requests", "large-data"));

    /** No single answer changes it, so that every two are tried. */
    private static final List<List<String>> FIRM = List.of(
            List.of("product", "web-shop"),
            List.of("area", "global"),
            List.of("market", "experience"),
            List.of("resources", "javascript-people"),
            List.of("performance", "passing-on", "mobile", "development-speed"));

    /** The same; a former way of searching took longer for it than for any of a thousand sets drawn at random. */
    private static final List<List<String>> WORST = List.of(
            List.of("product", "hosted-ai"),
            List.of("area", "global"),
            List.of(
                    "resources",
                    "javascript-code",
                    "hiring",
                    "javascript-people",
                    "python-code",
                    "small-team",
                    "one-crew",
                    "outsourcing"),
            List.of("performance", "shared-code", "scalability", "mobile"));

    private final RecommendationEngine engine = new RecommendationEngine();
    private final Comparison comparison = KnowledgeFixtures.nodejsVsPython();
    private Selection selection = new Selection(Map.of());

    /** What is answered. */
    @Param({"nothing", "two", "clear", "close", "firm", "worst"})
    public String answered = "";

    /** Chooses the answers. */
    @Setup
    public void choose() {
        var answers = new LinkedHashMap<StepId, List<AnswerId>>();
        steps().forEach(step -> answers.put(
                new StepId(step.get(0)),
                step.stream().skip(1).map(AnswerId::new).toList()));
        selection = new Selection(answers);
        if (List.of("firm", "worst").contains(answered)
                && !engine.sensitivity(comparison, selection).flips().isEmpty()) {
            throw new IllegalStateException("the knowledge has changed: a single answer changes this verdict now");
        }
    }

    private List<List<String>> steps() {
        return switch (answered) {
            case "nothing" -> List.of();
            case "two" -> CLEAR.subList(0, 2);
            case "clear" -> CLEAR;
            case "firm" -> FIRM;
            case "worst" -> WORST;
            default -> CLOSE;
        };
    }

    /** {@return the whole analysis: flips, pair, weight limits, open steps, whether all is foregone} */
    @Benchmark
    public Sensitivity completeAnalysis() {
        return engine.sensitivity(comparison, selection);
    }

    /** {@return what the analysis comes on top of} */
    @Benchmark
    public Recommendation recommendation() {
        return engine.recommend(comparison, selection);
    }

    /** Runs it. */
    public static void main(String[] arguments) throws RunnerException {
        Benchmarks.run(SensitivityBenchmark.class, "engine");
    }
}
