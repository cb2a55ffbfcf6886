package io.github.stackconsultant.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * How many acknowledgements a second, and how soon: the app on PostgreSQL and on H2, beside a bare handler of Bolt and
 * beside the same statements without any app. What is compared runs in turns, so that a busy moment hits all.
 */
final class Acknowledgement {

    private static final int PEOPLE = 500;
    /** Of each kind, to count their statements. */
    private static final int LOGGED = 100;

    /** Votes are shown every three seconds. */
    private static final Duration A_ROUND_OF_MESSAGES = Duration.ofSeconds(4);

    private static final int CLIENTS = 16;
    private static final int CLIENTS_AT_A_RATE = 64;
    private static final int ROUNDS = 3;
    private static final Duration TURN = Duration.ofSeconds(10);
    private static final Duration AT_A_RATE = Duration.ofMinutes(1);
    private static final List<Integer> RATES = List.of(50, 100, 200);
    private static final List<String> SCRIPTS = List.of(Rates.CLICK, Rates.CLICK_AND_TASK);

    /** The aims: what clicks and a vote may cost, and the app's share of what others do, which depends on the machine. */
    private static final int MOST_OF_A_CLICK = 4;

    private static final int MOST_OF_A_VOTE = 5;

    /** It opens a card again, changes an answer of it, or leads to another one. */
    private static final int MOST_AT_A_CARD = 5;

    private static final double OF_PG_BENCH = 0.7;
    private static final double OF_BARE_BOLT = 1.2;

    private final Figures figures = new Figures("acknowledgement");
    private final Path folder;

    private Acknowledgement(Path folder) {
        this.folder = folder;
    }

    static void measure(Path folder) {
        new Acknowledgement(folder).run();
    }

    /** What is measured, and who sends to it. */
    private record Measured(Subject subject, Crowd crowd) {

        String name() {
            return subject.name();
        }

        Map<String, Object> clicks() {
            return subject.atItsLimit("clicks", CLIENTS, TURN, crowd::click);
        }

        Map<String, Object> mixture() {
            return subject.atItsLimit("a mixture", CLIENTS, TURN, crowd::mixture);
        }

        List<Double> warmUp() {
            var rates = subject.warmUp(CLIENTS, crowd::click);
            mixture();
            return rates;
        }
    }

    private void run() {
        try (var slack = new StandInSlack();
                var postgres = Postgres.start(folder)) {
            postgres.create("app");
            figures.note("PostgreSQL", postgres.durability());
            try (var onPostgres = app("postgres", slack, Map.of("DATABASE_URL", postgres.address("app")));
                    var onH2 = app("h2", slack, Map.of());
                    var bare = Running.main(folder.resolve("bare"), BareBolt.class, settings(slack))) {
                var first = new Measured(
                        new Subject(Rates.APP, onPostgres, slack), Crowd.gather(PEOPLE, onPostgres, slack));
                var second = new Measured(new Subject("app on H2", onH2, slack), Crowd.gather(PEOPLE, onH2, slack));
                var third = new Measured(
                        new Subject(Rates.BARE, bare, slack), first.crowd().anew());
                var all = List.of(first, second, third);
                statements(postgres, first);
                all.forEach(each -> figures.note(each.name() + ", warm-up, clicks a second", each.warmUp()));
                var bench = pgBench(postgres);
                // first, since for a while after the warm-up Java still makes the rest of it faster
                atRates(all, bench);
                atTheLimit(all, bench);
                figures.refuseWhatIsNotAsExpected();
            }
        }
    }

    private Running app(String name, StandInSlack slack, Map<String, String> settings) {
        return Running.app(folder.resolve(name), slack, settings, JavaOptions.of(name));
    }

    private static Map<String, String> settings(StandInSlack slack) {
        return Map.of(
                "SLACK_API_URL",
                slack.apiUrl(),
                "SLACK_BOT_TOKEN",
                "xoxb-load",
                "SLACK_SIGNING_SECRET",
                SignedClient.SECRET);
    }

    private void statements(Postgres postgres, Measured app) {
        var crowd = new Crowd(app.crowd().people(), app.crowd().vote(), LOGGED);
        // numbered anew: all vote for the first time, and then all change their vote
        var subject =
                new Subject(app.name(), app.subject().process(), app.subject().slack());
        var changing = Changing.begin(LOGGED, subject.process(), subject.slack());
        figures.table(
                "Statements of each, begin and commit aside",
                List.of(
                        statements("a click", MOST_OF_A_CLICK, crowd::click, postgres, subject),
                        statements("Change under a card", MOST_AT_A_CARD, changing::asks, postgres, subject),
                        statements("the answer there", MOST_AT_A_CARD, changing::answers, postgres, subject),
                        statements("Apply", MOST_AT_A_CARD, changing::applies, postgres, subject),
                        statements("a vote", MOST_OF_A_VOTE, crowd::vote, postgres, subject),
                        statements("a changed vote", MOST_OF_A_VOTE, crowd::vote, postgres, subject)));
    }

    private Map<String, Object> statements(
            String what, int most, LongFunction<Delivery> source, Postgres postgres, Subject subject) {
        subject.becomesQuiet();
        var log = postgres.logAll();
        subject.atRate(LOGGED / 5, 4, Duration.ofSeconds(5), source);
        Waiting.pause(A_ROUND_OF_MESSAGES);
        postgres.logNoMore();
        var transactions = log.transactions();
        var accepting = transactions.stream().filter(Acknowledgement::accepts).toList();
        long later = transactions.stream()
                .filter(transaction -> !accepts(transaction))
                .mapToLong(List::size)
                .sum();
        var longest =
                accepting.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
        figures.note("before the acknowledgement of " + what, longest);
        return Figures.row(
                "what",
                what,
                "logged",
                accepting.size(),
                "most before its acknowledgement",
                longest.size(),
                "afterwards, polling among them",
                (double) later / Math.max(1, accepting.size()),
                "as expected",
                Figures.verdict(!longest.isEmpty() && longest.size() <= most));
    }

    private static boolean accepts(List<String> transaction) {
        return transaction.get(0).startsWith("insert into delivery");
    }

    private Optional<PgBench> pgBench(Postgres postgres) {
        var found = PgBench.find(postgres, folder);
        if (found.isEmpty()) {
            figures.note("pgbench", "not installed, left out");
            return found;
        }
        var state = postgres.sql("app")
                .sql("select state from consultation fetch first 1 rows only")
                .query(String.class)
                .single();
        SCRIPTS.forEach(script -> found.get().prepare(script, PEOPLE, state));
        return found;
    }

    private void atTheLimit(List<Measured> all, Optional<PgBench> bench) {
        var turns = new ArrayList<Map<String, Object>>();
        var rates = new Rates();
        var mixtures = new Rates();
        for (int round = 0; round < ROUNDS; round++) {
            for (var each : all) {
                var turn = each.clicks();
                turns.add(turn);
                rates.add(each.name(), turn.get(Subject.RATE));
                // nothing is shown by a handler that only acknowledges
                if (!each.name().equals(Rates.BARE)) {
                    rates.add(each.name() + Rates.ALL_SHOWN, turn.get(Subject.SHOWN_RATE));
                }
            }
            for (var script : SCRIPTS) {
                bench.map(found -> found.rate(script, CLIENTS, TURN))
                        .ifPresent(rate -> rate.ifPresent(found -> rates.add(Rates.BENCH + script, found)));
            }
            for (var each : all) {
                var turn = each.mixture();
                turns.add(turn);
                mixtures.add(each.name(), turn.get(Subject.RATE));
            }
        }
        figures.table("As fast as it goes, " + CLIENTS + " connections, turn by turn", turns);
        figures.table("Clicks a second, mean of " + ROUNDS + " turns, and as a share of the others", rates.rows());
        figures.table("The aims", aims(rates));
        figures.table("A mixture a second, mean of " + ROUNDS + " turns", mixtures.rows());
    }

    /** Missing one says something of the machine too, so it does not end the program as a failure does. */
    private static List<Map<String, Object>> aims(Rates rates) {
        return Stream.of(
                        rates.aim(Rates.APP, Rates.BARE, OF_BARE_BOLT),
                        rates.aim(Rates.APP, Rates.BENCH + Rates.CLICK_AND_TASK, OF_PG_BENCH),
                        rates.aim(Rates.APP + Rates.ALL_SHOWN, Rates.BENCH + Rates.CLICK_AND_TASK, OF_PG_BENCH))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Long enough for one in a thousand to be several. */
    private static Duration length(int rate) {
        var enough = Duration.ofSeconds(Subject.ENOUGH_FOR_P999 / rate);
        return enough.compareTo(AT_A_RATE) > 0 ? enough : AT_A_RATE;
    }

    private void atRates(List<Measured> all, Optional<PgBench> bench) {
        var rows = new ArrayList<Map<String, Object>>();
        for (int rate : RATES) {
            bench.flatMap(found -> databaseAlone(found, rate)).ifPresent(rows::add);
            for (var each : all) {
                rows.add(each.subject().atRate(rate, CLIENTS_AT_A_RATE, length(rate), each.crowd()::mixture));
            }
        }
        figures.table("At fixed rates, a mixture: 6 clicks, 3 votes, 1 command", rows);
    }

    /** {@return what of it is the database's and its disk's own: the statements of a click, without any app} */
    private static Optional<Map<String, Object>> databaseAlone(PgBench bench, int rate) {
        return bench.atRate(Rates.CLICK, rate, CLIENTS_AT_A_RATE, length(rate))
                .map(latencies -> new Load.Result(
                        latencies, latencies.getTotalCount(), 0, 0, length(rate).toSeconds()))
                .map(result -> Subject.atRate(Rates.BENCH + Rates.CLICK, rate, result));
    }
}
