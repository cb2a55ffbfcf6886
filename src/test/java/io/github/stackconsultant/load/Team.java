package io.github.stackconsultant.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.HdrHistogram.Histogram;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An app and those who consult with it, in a hundred channels, each of whom has a past. What they do is done one after
 * the other, and timed until it is shown.
 *
 * @param size how many they are
 * @param sql on the app's database
 * @param times of all that was timed, in microseconds: each thing until its acknowledgement, and until it was shown
 */
record Team(int size, JdbcClient sql, StandInSlack slack, Running app, Consulting people, Map<String, Histogram> times)
        implements AutoCloseable {

    private static final int FIRST = 10;
    static final int CHANNELS = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Far apart, so that no cache of the database helps. */
    private static final long STEP = 7_919;

    /** Starts the app, has ten begin to consult, and puts the others beside them, with all that they leave behind. */
    static Team of(int size, String name, Postgres postgres, Path folder) {
        var slack = new StandInSlack();
        var sql = postgres.create(name);
        var settings = Map.of("DATABASE_URL", postgres.address(name));
        var app = Running.app(folder.resolve(name), slack, settings, JavaOptions.of(name));
        TeamVote.ask(app, slack);
        var people = Consulting.begin(FIRST, Team::channel, app, slack);
        var team = new Team(size, sql, slack, app, people, new LinkedHashMap<>());
        // what is shown by then is what the others' rows are made of
        team.click(FIRST);
        Past.of(size, FIRST, sql).leaveBehind();
        for (int number = FIRST; number < size; number++) {
            people.join("U" + number, channel(number), Past.consultation(number));
        }
        return team;
    }

    private static String channel(long number) {
        return "C" + number % CHANNELS;
    }

    private Map<String, LongFunction<Delivery>> things() {
        var things = new LinkedHashMap<String, LongFunction<Delivery>>();
        things.put("a click", people::click);
        things.put("App Home", people::homeOpened);
        things.put("history", people::history);
        return things;
    }

    private void click(int times) {
        try (var client = new SignedClient(app.port())) {
            for (int time = 0; time < times; time++) {
                Consulting.send(client, people.click(time));
            }
        }
        new Subject("", app, slack).becomesQuiet();
    }

    /** Does everything in turns for so long, before anything counts: Java compiles what it runs most. */
    void warmUp(Duration length) {
        long end = System.nanoTime() + length.toNanos();
        for (long number = 0; System.nanoTime() < end; number += 10) {
            turn(10, number);
        }
        times.clear();
    }

    /**
     * Does each thing so many times, one after the other.
     *
     * @param from the first one's number; others' numbers are other people's
     * @return the times of this turn
     */
    Map<String, Histogram> turn(int length, long from) {
        var turn = new LinkedHashMap<String, Histogram>();
        try (var client = new SignedClient(app.port())) {
            for (var thing : things().entrySet()) {
                var acknowledged = histogram(thing.getKey() + ", acknowledged", turn);
                var shown = histogram(thing.getKey() + ", shown", turn);
                for (long number = from; number < from + length; number++) {
                    var delivery = thing.getValue().apply(number * STEP);
                    long said = slack.said();
                    long start = System.nanoTime();
                    Consulting.send(client, delivery);
                    acknowledged.recordValue(microsecondsSince(start));
                    while (slack.said() == said && microsecondsSince(start) < PATIENCE.toNanos() / 1000) {
                        Waiting.pause(Duration.ofNanos(100_000));
                    }
                    shown.recordValue(microsecondsSince(start));
                }
            }
        }
        turn.forEach((what, histogram) -> histogram(what, times).add(histogram));
        return turn;
    }

    private static Histogram histogram(String name, Map<String, Histogram> among) {
        return among.computeIfAbsent(name, unused -> new Histogram(TimeUnit.MINUTES.toMicros(1), 3));
    }

    private static long microsecondsSince(long start) {
        return (System.nanoTime() - start) / 1000;
    }

    /** {@return the time that this share of a hundred of all turns stays under, in milliseconds} */
    double milliseconds(String what, double share) {
        return histogram(what, times).getValueAtPercentile(share) / 1000.0;
    }

    @Override
    public void close() {
        app.close();
        slack.close();
    }
}
