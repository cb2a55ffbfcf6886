package io.github.stackconsultant.load;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Sends deliveries and measures their acknowledgements. */
final class Load {

    private static final long LONGEST = TimeUnit.SECONDS.toMicros(60);
    private static final int DIGITS = 3;

    private final int port;
    private final LongFunction<Delivery> source;
    private final AtomicLong numbers;
    private final AtomicLong apologies = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong acknowledged = new AtomicLong();
    private final Histogram latencies = new ConcurrentHistogram(LONGEST, DIGITS);

    private Load(int port, LongFunction<Delivery> source, AtomicLong numbers) {
        this.port = port;
        this.source = source;
        this.numbers = numbers;
    }

    /**
     * What came of it.
     *
     * @param latencies of all that was sent, in microseconds; what failed took the longest that can be recorded
     * @param acknowledged how often what was sent was accepted
     * @param apologies how often the acknowledgement said that nothing was stored
     * @param failed how often none came
     * @param seconds from the first to the last
     */
    record Result(Histogram latencies, long acknowledged, long apologies, long failed, double seconds) {

        long sent() {
            return latencies.getTotalCount();
        }

        /** {@return the latency that this share of a hundred stays under, in milliseconds} */
        double percentile(double share) {
            return latencies.getValueAtPercentile(share) / 1000.0;
        }
    }

    /**
     * Sends as fast as acknowledgements come: each client sends the next once its last is acknowledged.
     *
     * @param numbers gives each delivery its number; it goes on from one run to the next
     */
    static Result closed(int port, int clients, Duration length, AtomicLong numbers, LongFunction<Delivery> source) {
        var load = new Load(port, source, numbers);
        long start = System.nanoTime();
        long end = start + length.toNanos();
        return load.run(clients, client -> {
            for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
                load.send(client, numbers.getAndIncrement(), now);
            }
        });
    }

    /**
     * Sends at a fixed rate, whatever comes back. A latency counts from when the delivery should have been sent, so a
     * stall counts for all that it holds up.
     */
    static Result open(
            int port, int clients, double rate, Duration length, AtomicLong numbers, LongFunction<Delivery> source) {
        var load = new Load(port, source, numbers);
        long start = System.nanoTime();
        long count = Math.round(rate * length.toNanos() / 1e9);
        var next = new AtomicLong();
        return load.run(clients, client -> {
            for (long index = next.getAndIncrement(); index < count; index = next.getAndIncrement()) {
                long intended = start + Math.round(index * 1e9 / rate);
                Waiting.pause(Duration.ofNanos(intended - System.nanoTime()));
                load.send(client, numbers.getAndIncrement(), intended);
            }
        });
    }

    private void send(SignedClient client, long number, long from) {
        var answer = client.send(source.apply(number));
        long took = (System.nanoTime() - from) / 1000;
        latencies.recordValue(answer == SignedClient.Answer.NONE ? LONGEST : Math.min(LONGEST, took));
        switch (answer) {
            case ACKNOWLEDGED -> acknowledged.incrementAndGet();
            case APOLOGY -> apologies.incrementAndGet();
            case NONE -> failed.incrementAndGet();
        }
    }

    private interface Work {
        void with(SignedClient client);
    }

    private Result run(int clients, Work work) {
        var threads = Executors.newFixedThreadPool(clients);
        long start = System.nanoTime();
        for (int each = 0; each < clients; each++) {
            threads.execute(() -> {
                try (var client = new SignedClient(port)) {
                    work.with(client);
                }
            });
        }
        threads.shutdown();
        try {
            threads.awaitTermination(1, TimeUnit.HOURS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return new Result(
                latencies, acknowledged.get(), apologies.get(), failed.get(), (System.nanoTime() - start) / 1e9);
    }
}
