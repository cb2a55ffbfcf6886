package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.fixtures.Benchmarks;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.DeliveryId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;

/** How long it takes on one core to draw a card, with what would change it. Run by hand, it is no test:
 * {@code mvn -Pbenchmark -Dprogram=card verify}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RenderingBenchmark {

    private final Rig rig = new Rig(KnowledgeFixtures.ours());
    private final Comparison comparison = KnowledgeFixtures.nodejsVsPython();
    private final GivenRecommendation given = given();

    private GivenRecommendation given() {
        var answers = Map.of(
                new StepId("product"), chosen("messenger"),
                new StepId("area"), chosen("global"),
                new StepId("market"), chosen("experience"),
                new StepId("resources"), chosen("javascript-people"),
                new StepId("performance"), chosen("many-requests", "real-time"));
        rig.conversation()
                .take(new Turn(
                        new DeliveryId("d"),
                        Rig.ANA,
                        Rig.ANA_DIRECT,
                        Optional.empty(),
                        Optional.empty(),
                        new Move.Fill(comparison.id(), answers)));
        return rig.recommendations.of(Rig.ANA, 1).get(0);
    }

    private static StepAnswer chosen(String... ids) {
        return new StepAnswer.Chosen(Stream.of(ids).map(AnswerId::new).toList());
    }

    /** {@return the blocks of the card} */
    @Benchmark
    public List<?> card() {
        return rig.cards.own(given, Optional.of(comparison), 0).blocks();
    }

    /** Runs it. */
    public static void main(String[] arguments) throws RunnerException {
        Benchmarks.run(RenderingBenchmark.class, "card");
    }
}
