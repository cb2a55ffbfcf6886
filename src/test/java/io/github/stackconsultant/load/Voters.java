package io.github.stackconsultant.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ten thousand people vote within a minute on two instances, of which one is killed half-way; a tenth of them change
 * their vote, and everything is delivered twice. Who is not acknowledged clicks again.
 */
final class Voters {

    private static final int PEOPLE = 10_000;
    private static final int EVERY_SO_MANY_CHANGES = 10;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration VOTING = Duration.ofSeconds(54);
    private static final Duration UNTIL_CHANGED = Duration.ofSeconds(5);
    private static final Duration UNTIL_KILLED = Duration.ofSeconds(30);
    private static final Duration BEFORE_CLICKING_AGAIN = Duration.ofSeconds(1);
    private static final int CLIENTS = 64;
    private static final int MOST_CLICKS = 60;
    /** Confirmations are not stored: those that the killed instance was sending are lost, and their votes are not. */
    private static final int MOST_IN_HAND = 64;
    /** Seconds: three, less what a measurement of the gap between two calls may lose. */
    private static final double SHORTEST_GAP = 2.95;

    private final Figures figures = new Figures("voters");
    private final AtomicInteger again = new AtomicInteger();
    private final AtomicInteger givenUp = new AtomicInteger();
    private final AtomicIntegerArray acknowledged = new AtomicIntegerArray(PEOPLE);
    private final Histogram waits = new ConcurrentHistogram(120_000_000, 3);
    private final ExecutorService twins = Executors.newFixedThreadPool(CLIENTS);

    /**
     * One click that somebody means to make.
     *
     * @param at after so many nanoseconds
     */
    private record Wish(long at, int person, int choice) {}

    private Voters() {}

    static void measure(Path folder) {
        new Voters().run(folder);
    }

    private void run(Path folder) {
        try (var slack = new StandInSlack(StandInSlack.LATENCY, StandInSlack.LATENCY);
                var postgres = Postgres.start(folder)) {
            var sql = postgres.create("app");
            var settings = Map.of("DATABASE_URL", postgres.address("app"));
            figures.note("PostgreSQL", postgres.durability());
            try (var first = Running.app(folder.resolve("first"), slack, settings, JavaOptions.of("first"));
                    var second = Running.app(folder.resolve("second"), slack, settings, JavaOptions.of("second"))) {
                warmUp(List.of(first, second), slack);
                var vote = TeamVote.ask(first, slack);
                long start = System.nanoTime();
                var killing = CompletableFuture.runAsync(() -> killHalfWay(second));
                var app = new RoundRobin(List.of(first, second));
                vote(vote, app, start);
                clickAgain(vote, app, start);
                figures.note("seconds of voting", (System.nanoTime() - start) / 1e9);
                killing.join();
                awaitLastMessage(sql);
                new Subject("voters", first, slack).becomesQuiet();
                check(sql, slack);
            }
        }
        twins.shutdownNow();
    }

    /** Before their code is compiled, processes serve a tenth of what they do later. */
    private static void warmUp(List<Running> instances, StandInSlack slack) {
        var people = Consulting.begin(CLIENTS, Consulting::direct, instances.get(0), slack);
        for (var instance : instances) {
            Load.closed(instance.port(), CLIENTS / 4, WARM_UP, new AtomicLong(), people::click);
        }
        new Subject("warm-up", instances.get(0), slack).becomesQuiet();
    }

    private void killHalfWay(Running instance) {
        Waiting.pause(UNTIL_KILLED);
        instance.kill();
        long killed = System.nanoTime();
        instance.startAgain();
        figures.note("seconds without the killed instance", (System.nanoTime() - killed) / 1e9);
    }

    private void vote(TeamVote vote, RoundRobin app, long start) {
        var wishes = wishes(vote.choices().size());
        var next = new AtomicInteger();
        var clients = Executors.newFixedThreadPool(CLIENTS);
        var running = new ArrayList<CompletableFuture<Void>>();
        for (int client = 0; client < CLIENTS; client++) {
            running.add(CompletableFuture.runAsync(
                    () -> {
                        for (int each = next.getAndIncrement(); each < wishes.size(); each = next.getAndIncrement()) {
                            click(vote, app, wishes.get(each), start);
                        }
                    },
                    clients));
        }
        running.forEach(CompletableFuture::join);
        clients.shutdownNow();
    }

    private static List<Wish> wishes(int choices) {
        var wishes = new ArrayList<Wish>();
        for (int person = 0; person < PEOPLE; person++) {
            long at = VOTING.toNanos() / PEOPLE * person;
            wishes.add(new Wish(at, person, person % choices));
            if (person % EVERY_SO_MANY_CHANGES == 0) {
                wishes.add(new Wish(at + UNTIL_CHANGED.toNanos(), person, (person + 1) % choices));
            }
        }
        wishes.sort(Comparator.comparingLong(Wish::at));
        return wishes;
    }

    /** Clicks until a click is acknowledged; the wait counts from when the person meant to click first. */
    private void click(TeamVote vote, RoundRobin app, Wish wish, long start) {
        long wait = start + wish.at() - System.nanoTime();
        if (wait > 0) {
            Waiting.pause(Duration.ofNanos(wait));
        }
        for (int click = 0; click < MOST_CLICKS; click++) {
            if (sentTwice(vote.cast(Delivery.trigger(), "U" + wish.person(), wish.choice()), app)) {
                acknowledged.set(wish.person(), wish.choice() + 1);
                waits.recordValue((System.nanoTime() - start - wish.at()) / 1000);
                return;
            }
            again.incrementAndGet();
            Waiting.pause(BEFORE_CLICKING_AGAIN);
        }
        givenUp.incrementAndGet();
    }

    /** Who was told that it could not be stored reads so, and clicks again. */
    private void clickAgain(TeamVote vote, RoundRobin app, long start) {
        int told = 0;
        for (var user = vote.slack().apologies().poll();
                user != null;
                user = vote.slack().apologies().poll()) {
            int person = Integer.parseInt(user.substring(1));
            click(vote, app, new Wish(System.nanoTime() - start, person, acknowledged.get(person) - 1), start);
            told++;
        }
        figures.note("told that it could not be stored, and clicked again", told);
    }

    private boolean sentTwice(Delivery delivery, RoundRobin app) {
        var twin = CompletableFuture.supplyAsync(() -> app.send(delivery), twins);
        boolean first = app.send(delivery);
        return twin.join() || first;
    }

    private static void awaitLastMessage(JdbcClient sql) {
        Waiting.until(
                "the last message",
                Duration.ofMinutes(2),
                () -> sql.sql("select shown_version = version from poll")
                        .query(Boolean.class)
                        .single());
    }

    private void check(JdbcClient sql, StandInSlack slack) {
        figures.note("clicked again, since not acknowledged", again.get());
        figures.note("p50 ms until acknowledged", waits.getValueAtPercentile(50) / 1000.0);
        figures.note("p99 ms until acknowledged", waits.getValueAtPercentile(99) / 1000.0);
        figures.note("longest ms until acknowledged", waits.getMaxValue() / 1000.0);
        figures.note("updates of the message", slack.updates(TeamVote.CHANNEL).size());
        var ballots = ballots(sql);
        var message = slack.lastMessage(TeamVote.CHANNEL).orElseThrow().getOrDefault("blocks", "");
        var rows = new ArrayList<Map<String, Object>>();
        rows.add(row("people whose vote was acknowledged", PEOPLE, PEOPLE - givenUp.get()));
        rows.add(row("ballots", PEOPLE, ballots.size()));
        rows.add(row("people on the roll", PEOPLE, count(sql, "select count(*) from voter_roll")));
        rows.add(row("acknowledged votes that are not there", 0, missing(ballots)));
        for (var choice : new TreeMap<>(Map.of("nodejs", "Node.js", "python", "Python")).entrySet()) {
            long votes =
                    ballots.values().stream().filter(choice.getKey()::equals).count();
            rows.add(row(choice.getValue() + ": last message / ballots", votes, shown(choice.getValue(), message)));
        }
        rows.add(confirmations(slack.confirmations()));
        rows.add(row("gaps under " + SHORTEST_GAP + " s between updates", 0, gaps(slack.updates(TeamVote.CHANNEL))));
        rows.add(row("tasks left", 0, count(sql, "select count(*) from scheduled_tasks where task_name = 'say'")));
        figures.table("Expected and found", rows);
        figures.refuseWhatIsNotAsExpected();
    }

    private static Map<String, Object> confirmations(int found) {
        int expected = PEOPLE + PEOPLE / EVERY_SO_MANY_CHANGES;
        return Figures.row(
                "what",
                "confirmations (less " + MOST_IN_HAND + " in the hands of the killed one)",
                "expected",
                expected,
                "found",
                found,
                "",
                Figures.verdict(found <= expected && found >= expected - MOST_IN_HAND));
    }

    private static Map<String, Object> row(String what, long expected, long found) {
        return Figures.row("what", what, "expected", expected, "found", found, "", Figures.verdict(expected == found));
    }

    private static Map<String, String> ballots(JdbcClient sql) {
        return sql
                .sql("select ballot_key, choice from ballot")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private long missing(Map<String, String> ballots) {
        var choices = List.of("", "nodejs", "python");
        var missing = new AtomicLong();
        for (int person = 0; person < PEOPLE; person++) {
            var last = choices.get(acknowledged.get(person));
            if (!last.isEmpty() && !last.equals(ballots.get("U" + person))) {
                missing.incrementAndGet();
            }
        }
        return missing.get();
    }

    private static long shown(String label, String message) {
        var found = Pattern.compile(Pattern.quote(label) + " \\*(\\d+)\\*").matcher(message);
        return found.find() ? Long.parseLong(found.group(1)) : -1;
    }

    private static long gaps(List<Long> updates) {
        long small = 0;
        for (int update = 1; update < updates.size(); update++) {
            double seconds = (updates.get(update) - updates.get(update - 1)) / 1e9;
            if (seconds < SHORTEST_GAP) {
                small++;
            }
        }
        return small;
    }

    private static long count(JdbcClient sql, String query) {
        return sql.sql(query).query(Long.class).single();
    }
}
