package io.github.stackconsultant.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * How many acknowledgements a second, and how soon: the app on PostgreSQL and on H2, beside a bare handler of Bolt and
 * beside the same statements without any app. What is compared runs in turns, so that a busy moment hits all.
 */
final class Acknowledgement {

    private static final int PEOPLE = 500;
    private static final int CLIENTS = 16;
    private static final int CLIENTS_AT_A_RATE = 64;
    private static final int ROUNDS = 3;
    /** On two cores, the app's Java still compiles itself a minute after its start, at a third of its later rate. */
    private static final Duration WARM_UP = Duration.ofSeconds(75);

    private static final Duration TURN = Duration.ofSeconds(10);
    private static final Duration AT_A_RATE = Duration.ofSeconds(20);
    private static final List<Integer> RATES = List.of(50, 100, 200);

    private final Figures figures = new Figures("acknowledgement");
    private final Map<String, LongFunction<Delivery>> clicks = new LinkedHashMap<>();
    private final Map<String, LongFunction<Delivery>> mixed = new LinkedHashMap<>();
    private final Path folder;

    private Acknowledgement(Path folder) {
        this.folder = folder;
    }

    static void measure(Path folder) {
        new Acknowledgement(folder).run();
    }

    private void run() {
        try (var slack = new StandInSlack();
                var postgres = Postgres.start(folder)) {
            postgres.create("app");
            figures.note("PostgreSQL", postgres.durability());
            try (var onPostgres = app("postgres", slack, Map.of("DATABASE_URL", postgres.address("app")));
                    var onH2 = app("h2", slack, Map.of());
                    var bare = Running.main(folder.resolve("bare"), BareBolt.class, settings(slack))) {
                var first = prepared("app on PostgreSQL", onPostgres, slack);
                var second = prepared("app on H2", onH2, slack);
                var third = new Subject("bare Bolt", bare, slack);
                clicks.put(third.name(), clicks.get(first.name()));
                mixed.put(third.name(), mixed.get(first.name()));
                var all = List.of(first, second, third);
                statements(postgres, first);
                all.forEach(subject -> subject.atItsLimit("warm-up", CLIENTS, WARM_UP, clicks.get(subject.name())));
                all.forEach(subject -> subject.atItsLimit("warm-up", CLIENTS, TURN, mixed.get(subject.name())));
                atTheLimit(all, pgBench(postgres));
                atRates(all);
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

    /** People of each app have consultations of their own there, and one vote. */
    private Subject prepared(String name, Running app, StandInSlack slack) {
        slack.forget();
        var people = Consulting.begin(PEOPLE, Consulting::direct, app, slack);
        var vote = TeamVote.ask(app, slack);
        LongFunction<Delivery> votes = number -> vote.cast(Delivery.trigger(), "U" + number % PEOPLE, (int)
                (number / PEOPLE % vote.choices().size()));
        clicks.put(name, people::click);
        mixed.put(name, number -> switch ((int) (number % 10)) {
            case 0 -> people.command(number);
            case 1, 2, 3 -> votes.apply(number);
            default -> people.click(number);
        });
        return new Subject(name, app, slack);
    }

    private void statements(Postgres postgres, Subject app) {
        app.becomesQuiet();
        var log = postgres.logAll();
        app.atRate(20, 4, Duration.ofSeconds(5), clicks.get(app.name()));
        postgres.logNoMore();
        var clicksThere = log.transactions().stream()
                .filter(transaction -> transaction.get(0).startsWith("insert into delivery"))
                .toList();
        int most = clicksThere.stream().mapToInt(List::size).max().orElse(0);
        figures.note("clicks logged", clicksThere.size());
        figures.note("most statements of a click before its acknowledgement, begin and commit aside", most);
        figures.note("they are", clicksThere.isEmpty() ? List.of() : clicksThere.get(0));
        long later = log.transactions().stream()
                .filter(transaction -> !transaction.get(0).startsWith("insert into delivery"))
                .mapToLong(List::size)
                .sum();
        figures.note("statements afterwards for each click, polling among them", (double) later / clicksThere.size());
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
        var bench = postgres.create("bench");
        postgres.migrate("bench");
        bench.sql("""
                insert into consultation
                select 'bench-' || number, 'T', 'U' || number, 'OPEN', 1, 'nodejs-vs-python', null, now(), now(), 1, :state
                from generate_series(1, 500) as number
                """).param("state", state).update();
        bench.sql("""
                insert into shown_message
                select id, 'DIRECT', 'D1', null, 'D1', '1700000000.1', 1, 'product' from consultation
                """).update();
        return found;
    }

    private void atTheLimit(List<Subject> subjects, Optional<PgBench> bench) {
        var rates = new LinkedHashMap<String, Double>();
        var rows = new ArrayList<Map<String, Object>>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var subject : subjects) {
                var row = subject.atItsLimit("clicks", CLIENTS, TURN, clicks.get(subject.name()));
                rates.merge(subject.name(), (Double) row.get("a second"), Double::sum);
                rates.merge(
                        subject.name() + ", all shown", (Double) row.get("a second until all is shown"), Double::sum);
                rows.add(row);
            }
            for (var script : List.of("click.sql", "click-and-task.sql")) {
                bench.flatMap(found -> boxed(found.rate(script, "bench", CLIENTS, TURN)))
                        .ifPresent(rate -> rates.merge("pgbench " + script, rate, Double::sum));
            }
        }
        for (var subject : subjects) {
            rows.add(subject.atItsLimit("a mixture", CLIENTS, TURN, mixed.get(subject.name())));
        }
        figures.table("As fast as it goes, " + CLIENTS + " connections", rows);
        var means = new LinkedHashMap<String, Double>();
        rates.forEach((name, sum) -> means.put(name, sum / ROUNDS));
        figures.table("Clicks a second, mean of " + ROUNDS + " turns, and as a share of the others", shares(means));
    }

    private static Optional<Double> boxed(java.util.OptionalDouble rate) {
        return rate.isPresent() ? Optional.of(rate.getAsDouble()) : Optional.empty();
    }

    private static List<Map<String, Object>> shares(Map<String, Double> means) {
        var rows = new ArrayList<Map<String, Object>>();
        means.forEach((name, mean) -> {
            var row = Figures.row("what", name, "a second", mean);
            means.keySet().stream()
                    .filter(other -> other.startsWith("bare Bolt") || other.startsWith("pgbench"))
                    .filter(other -> !other.endsWith("shown"))
                    .forEach(other -> row.put("/ " + other, mean / means.get(other)));
            rows.add(row);
        });
        return rows;
    }

    private void atRates(List<Subject> subjects) {
        var rows = new ArrayList<Map<String, Object>>();
        for (int rate : RATES) {
            for (var subject : subjects) {
                rows.add(subject.atRate(rate, CLIENTS_AT_A_RATE, AT_A_RATE, mixed.get(subject.name())));
            }
        }
        figures.table("At fixed rates, a mixture: 6 clicks, 3 votes, 1 command", rows);
    }
}
