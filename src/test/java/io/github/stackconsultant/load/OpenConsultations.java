package io.github.stackconsultant.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ten thousand consultations open at once, in a hundred channels, with what such a team has left behind: is anything
 * slower than with ten? Each thing is done one after the other, and timed until it is shown.
 */
final class OpenConsultations {

    private static final int FEW = 10;
    private static final int MANY = 10_000;
    private static final int CHANNELS = 100;
    private static final int WARM_UP = 300;
    private static final int TIMES = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern SCAN =
            Pattern.compile("((?:Parallel )?(?:Seq|Index Only|Index|Bitmap Heap|Bitmap Index) Scan[^(\\n]*)");

    private final Figures figures = new Figures("consultations");

    private OpenConsultations() {}

    static void measure(Path folder) {
        new OpenConsultations().run(folder);
    }

    private void run(Path folder) {
        try (var slack = new StandInSlack();
                var postgres = Postgres.start(folder)) {
            var sql = postgres.create("app");
            figures.note("PostgreSQL", postgres.durability());
            try (var app = Running.app(
                    folder.resolve("app"),
                    slack,
                    Map.of("DATABASE_URL", postgres.address("app")),
                    JavaOptions.of("app"))) {
                TeamVote.ask(app, slack);
                var people = Consulting.begin(FEW, OpenConsultations::channel, app, slack);
                var rows = new ArrayList<Map<String, Object>>();
                time(people, WARM_UP, app, slack);
                rows.addAll(time(people, TIMES, app, slack).rows("with ten", app));
                leaveBehind(sql);
                for (int number = FEW; number < MANY; number++) {
                    people.join("U" + number, channel(number), "load-" + number);
                }
                time(people, WARM_UP, app, slack);
                rows.addAll(time(people, TIMES, app, slack).rows("with ten thousand", app));
                figures.table("Milliseconds, one after the other", rows);
                figures.table("Rows", rows(sql));
                plans(postgres, people, app, slack);
            }
        }
    }

    private static String channel(long number) {
        return "C" + number % CHANNELS;
    }

    /** How long each thing took: until its acknowledgement, and until it was shown. */
    private record Times(Map<String, Histogram> histograms) {

        List<Map<String, Object>> rows(String when, Running app) {
            return histograms.entrySet().stream()
                    .map(each -> Figures.row(
                            "open consultations",
                            when,
                            "what",
                            each.getKey(),
                            "p50 ms",
                            each.getValue().getValueAtPercentile(50) / 1000.0,
                            "p99 ms",
                            each.getValue().getValueAtPercentile(99) / 1000.0,
                            "resident MB",
                            app.residentMegabytes()))
                    .toList();
        }
    }

    private static Times time(Consulting people, int times, Running app, StandInSlack slack) {
        var histograms = new LinkedHashMap<String, Histogram>();
        try (var client = new SignedClient(app.port())) {
            for (var thing : things(people).entrySet()) {
                var acknowledged = histograms.computeIfAbsent(thing.getKey() + ", acknowledged", unused -> histogram());
                var shown = histograms.computeIfAbsent(thing.getKey() + ", shown", unused -> histogram());
                for (int time = 0; time < times; time++) {
                    // far apart, so that no cache of the database helps
                    var delivery = thing.getValue().apply(time * 7_919L);
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
        return new Times(histograms);
    }

    private static Map<String, LongFunction<Delivery>> things(Consulting people) {
        var things = new LinkedHashMap<String, LongFunction<Delivery>>();
        things.put("a click", people::click);
        things.put("App Home", people::homeOpened);
        things.put("history", people::history);
        return things;
    }

    private static Histogram histogram() {
        return new Histogram(TimeUnit.MINUTES.toMicros(1), 3);
    }

    private static long microsecondsSince(long start) {
        return (System.nanoTime() - start) / 1000;
    }

    /** What ten thousand people leave behind in time, made of rows that the app itself has written. */
    private static void leaveBehind(JdbcClient sql) {
        sql.sql("""
                insert into consultation
                select 'load-' || number, workspace, 'U' || number, status, open_marker, comparison, null,
                    now(), now(), 1, state
                from generate_series(10, 9999) as number, (select * from consultation where person = 'U0') as one
                """).update();
        sql.sql("""
                insert into consultation
                select 'past-' || number, workspace, 'U' || number % 10000, status, null, comparison, null,
                    now() - interval '1 day' * (number / 10000 + 1), now() - interval '1 day', 9, state
                from generate_series(0, 99999) as number, (select * from consultation where person = 'UOWNER') as one
                """).update();
        sql.sql("""
                insert into recommendation
                select 'load-' || number, 'past-' || number, workspace, 'U' || number % 10000,
                    now() - interval '1 day' * (number / 10000 + 1), snapshot
                from generate_series(0, 99999) as number, (select * from recommendation fetch first 1 rows only) as one
                """).update();
        sql.sql("""
                insert into poll
                select 'load-' || number, workspace, 'U' || number, channel, 'past-' || number,
                    case when number < 100 then status else 'CLOSED' end, edition, asked_at, closes_at, salt, version,
                    message_channel, message, version, case when number < 100 then 1 end, state
                from generate_series(0, 9999) as number, (select * from poll) as one
                """).update();
        sql.sql("""
                insert into decision (id, workspace, owner, question, question_key, outcome, status, comparison,
                    recommendation, consultation, markdown, saved_at)
                select 'load-' || number, 'T0LOAD', 'U' || number % 10000, 'Which one?', 'which one', 'Node.js',
                    'ACCEPTED', 'nodejs-vs-python', 'load-' || number, 'past-' || number, repeat('words ', 1000),
                    now() - interval '1 day' * (number / 10000)
                from generate_series(0, 29999) as number
                """).update();
        sql.sql("""
                insert into delivery
                select 'load-' || number, now() - interval '1 second' * number from generate_series(1, 500000) as number
                """).update();
        sql.sql("""
                insert into poll_voter
                select 'load-' || poll, 'T0LOAD', 'U' || (poll * 97 + voter) % 10000
                from generate_series(0, 99) as poll, generate_series(1, 20) as voter
                """).update();
        sql.sql("""
                insert into shown_message
                select 'load-' || number, 'DIRECT', 'D' || number, null, 'D' || number, '1700000000.1', 1, 'product'
                from generate_series(10, 9999) as number
                """).update();
        sql.sql("""
                insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
                select 'alarm', 'load-' || number, convert_to('{}', 'UTF8'), now() + interval '30 days', false, 1
                from generate_series(1, 10000) as number
                """).update();
        sql.sql("analyze").update();
    }

    private static List<Map<String, Object>> rows(JdbcClient sql) {
        return List.of(
                        "consultation",
                        "recommendation",
                        "poll",
                        "decision",
                        "delivery",
                        "shown_message",
                        "scheduled_tasks")
                .stream()
                .map(table -> Figures.row(
                        "table",
                        table,
                        "rows",
                        sql.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()))
                .toList();
    }

    /** The plans of all that the app asks while these things are done, for whatever values. */
    private void plans(Postgres postgres, Consulting people, Running app, StandInSlack slack) {
        var log = postgres.logAll();
        time(people, FEW, app, slack);
        Waiting.pause(Duration.ofSeconds(4));
        postgres.logNoMore();
        Set<String> statements = new TreeSet<>();
        log.transactions().forEach(statements::addAll);
        statements.removeIf(
                statement -> !statement.matches("(?i)(select|update|delete|insert|with) .*(from|into|set) .*"));
        var rows = new ArrayList<Map<String, Object>>();
        var simple = postgres.simple("app");
        for (var statement : statements) {
            var plan = String.join(
                    "\n",
                    simple.sql("explain (generic_plan) " + statement)
                            .query(String.class)
                            .list());
            var scans = SCAN.matcher(plan)
                    .results()
                    .map(found -> found.group(1).strip())
                    .distinct()
                    .toList();
            rows.add(Figures.row(
                    "statement", statement.length() > 110 ? statement.substring(0, 110) + "…" : statement,
                    "reads by", scans.isEmpty() ? "nothing read" : String.join("; ", scans)));
        }
        figures.table("Plans", rows);
    }
}
