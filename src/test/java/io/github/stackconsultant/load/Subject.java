package io.github.stackconsultant.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

/**
 * Something that acknowledges, under load.
 *
 * @param name what the tables call it
 */
record Subject(String name, Running process, StandInSlack slack, AtomicLong numbers) {

    /** Columns of its rows. */
    static final String RATE = "a second";

    static final String SHOWN_RATE = "a second until all is shown";
    static final String P99 = "p99 ms";
    static final String APOLOGIES = "apologised";
    static final String FAILED = "failed";

    /** How a row ends: whether all that was sent was accepted, and in time. */
    static final String AS_EXPECTED = "as expected";

    /** The aim at a fixed rate: milliseconds at the 99th percentile. */
    private static final double LONGEST_AT_A_RATE = 50;

    /** Fewer say little of one in a thousand. */
    static final int ENOUGH_FOR_P999 = 10_000;

    /** On two cores, the app's Java still compiles itself minutes after its start, at half of its later rate. */
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    private static final int WARM_UPS_AT_MOST = 15;
    /** Of some twenty thousand. */
    private static final int FEW_COMPILATIONS = 100;

    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    Subject(String name, Running process, StandInSlack slack) {
        this(name, process, slack, new AtomicLong());
    }

    /** Sends until its Java hardly compiles any more in a turn. {@return its rate, turn by turn} */
    List<Double> warmUp(int clients, LongFunction<Delivery> source) {
        var rates = new ArrayList<Double>();
        long compiled = process.compilations();
        long before;
        do {
            before = compiled;
            rates.add((Double) atItsLimit("warm-up", clients, WARM_UP, source).get(RATE));
            compiled = process.compilations();
        } while (compiled - before > FEW_COMPILATIONS && rates.size() < WARM_UPS_AT_MOST);
        return rates;
    }

    /**
     * {@return what it does at its limit, and how long it takes until all that was accepted is shown} Where the app told
     * the person that nothing was stored, Slack would call it acknowledged; it is in no rate here.
     */
    Map<String, Object> atItsLimit(String what, int clients, Duration length, LongFunction<Delivery> source) {
        long said = slack.said();
        long told = slack.apologies().size();
        var before = process.processorTime();
        long start = System.nanoTime();
        var result = Load.closed(process.port(), clients, length, numbers, source);
        long saidMeanwhile = slack.said() - said - (slack.apologies().size() - told);
        becomesQuiet();
        double seconds = (System.nanoTime() - start) / 1e9 - QUIET.toMillis() / 1000.0;
        double processor = process.processorTime().minus(before).toNanos() / 1e6;
        long toldAfterwards = slack.apologies().size() - told;
        long count = result.acknowledged() - toldAfterwards;
        long refused = result.apologies() + toldAfterwards + result.failed();
        return Figures.row(
                "subject",
                name,
                "what",
                what,
                RATE,
                count / result.seconds(),
                "p50 ms",
                result.percentile(50),
                P99,
                result.percentile(99),
                APOLOGIES,
                result.apologies() + toldAfterwards,
                FAILED,
                result.failed(),
                "shown meanwhile",
                saidMeanwhile,
                SHOWN_RATE,
                count / Math.max(result.seconds(), seconds),
                "its processor ms each",
                processor / Math.max(1, count),
                AS_EXPECTED,
                Figures.verdict(refused == 0));
    }

    /** {@return its latencies at a fixed rate, from when each delivery should have been sent} */
    Map<String, Object> atRate(int rate, int clients, Duration length, LongFunction<Delivery> source) {
        long told = slack.apologies().size();
        var result = Load.open(process.port(), clients, rate, length, numbers, source);
        becomesQuiet();
        long toldAfterwards = slack.apologies().size() - told;
        return atRate(
                name,
                rate,
                new Load.Result(
                        result.latencies(),
                        result.acknowledged() - toldAfterwards,
                        result.apologies() + toldAfterwards,
                        result.failed(),
                        result.seconds()));
    }

    /** {@return a row of what came of a fixed rate} */
    static Map<String, Object> atRate(String name, int rate, Load.Result result) {
        boolean inTime = result.percentile(99) < LONGEST_AT_A_RATE;
        return Figures.row(
                "subject",
                name,
                RATE,
                rate,
                "acknowledged",
                result.acknowledged(),
                APOLOGIES,
                result.apologies(),
                FAILED,
                result.failed(),
                "p50 ms",
                result.percentile(50),
                P99,
                result.percentile(99),
                "p99.9 ms",
                result.sent() < ENOUGH_FOR_P999 ? "" : result.percentile(99.9),
                "longest ms",
                result.percentile(100),
                AS_EXPECTED,
                Figures.verdict(inTime && result.apologies() + result.failed() == 0));
    }

    /** Waits until no more is said for a second, so that nothing is carried over into the next measurement. */
    void becomesQuiet() {
        Waiting.until("all is said", PATIENCE, () -> {
            long said = slack.said();
            Waiting.pause(QUIET);
            return slack.said() == said;
        });
    }
}
