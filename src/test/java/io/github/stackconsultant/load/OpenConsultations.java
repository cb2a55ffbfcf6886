package io.github.stackconsultant.load;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ten thousand consultations open at once, in a hundred channels, with what such a team has left behind: is anything
 * slower than with ten people who have left as much each? Each has an app of its own, as warm as the other, and they
 * are measured in turns.
 */
final class OpenConsultations {

    private static final int FEW = 10;
    private static final int MANY = 10_000;
    private static final int ROUNDS = 5;
    private static final int TIMES = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(90);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** As it stands in statements of our own; the app's name their values by numbers. */
    private static final String CLEAN_UP = "task_name = 'housekeeping'";

    private final Figures figures = new Figures("consultations");

    private OpenConsultations() {}

    static void measure(Path folder) {
        new OpenConsultations().run(folder);
    }

    private void run(Path folder) {
        try (var postgres = Postgres.startForPlans(folder)) {
            figures.note("PostgreSQL", postgres.durability());
            try (var many = Team.of(MANY, "many", postgres, folder)) {
                try (var few = Team.of(FEW, "few", postgres, folder)) {
                    few.warmUp(WARM_UP);
                    many.warmUp(WARM_UP);
                    compare(few, many);
                    figures.table("Rows", rows(few.sql(), many.sql()));
                }
                // the server logs those of all databases
                plans(postgres, many);
            }
        }
    }

    private void compare(Team few, Team many) {
        var medians = new ArrayList<Map<String, Object>>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var team : List.of(few, many)) {
                medians.add(median(round, team));
            }
        }
        figures.table("Median milliseconds turn by turn, which fall no more where all is warm", medians);
        figures.table("Milliseconds, one after the other", times(few, many));
        figures.table("Memory in MB", List.of(memory(few), memory(many)));
    }

    private static Map<String, Object> memory(Team team) {
        return Figures.row(
                "open consultations",
                team.size(),
                "resident",
                team.app().residentMegabytes(),
                "of it in use on the heap",
                team.app().heapMegabytes());
    }

    private static Map<String, Object> median(int round, Team team) {
        var times = team.turn(TIMES, (long) round * TIMES);
        var row = Figures.row("open consultations", team.size(), "turn", round + 1);
        times.forEach((what, histogram) -> row.put(what, histogram.getValueAtPercentile(50) / 1000.0));
        return row;
    }

    private static List<Map<String, Object>> times(Team few, Team many) {
        return few.times().keySet().stream()
                .map(what -> Figures.row(
                        "what", what,
                        "ten: p50 ms", few.milliseconds(what, 50),
                        "p99 ms", few.milliseconds(what, 99),
                        "ten thousand: p50 ms", many.milliseconds(what, 50),
                        "its p99 ms", many.milliseconds(what, 99)))
                .toList();
    }

    private static List<Map<String, Object>> rows(JdbcClient few, JdbcClient many) {
        return Stream.of(
                        "consultation",
                        "recommendation",
                        "recommendation_rating",
                        "handover",
                        "poll",
                        "poll_voter",
                        "voter_roll",
                        "ballot",
                        "confirmation",
                        "decision",
                        "delivery",
                        "shown_message",
                        "scheduled_tasks")
                .map(table -> Figures.row(
                        "table", table, "with ten", count(few, table), "with ten thousand", count(many, table)))
                .toList();
    }

    private static long count(JdbcClient sql, String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** How the server carries out all that the app asks while these things are done, the hourly clean-up among them. */
    private void plans(Postgres postgres, Team team) {
        // tasks that were done leave dead rows by the thousand: pages that tell nothing about indices
        team.sql().sql("vacuum").update();
        var log = postgres.logPlans();
        team.turn(FEW, 0);
        cleanUp(team.sql());
        Waiting.pause(Duration.ofSeconds(4));
        postgres.logNoMorePlans();
        var plans = new LinkedHashMap<String, Plan>();
        log.plans().stream()
                .map(Plan::read)
                .filter(Plan::isOfTheApp)
                .filter(plan -> !plan.statement().contains(CLEAN_UP))
                .sorted(Comparator.comparing(Plan::statement))
                .forEach(plan -> plans.merge(plan.statement() + plan.scans(), plan, Plan::larger));
        figures.table("Plans", plans.values().stream().map(Plan::row).toList());
        figures.note(
                "statements that read whole what grows",
                plans.values().stream().filter(Plan::readsWhole).count());
        figures.refuseWhatIsNotAsExpected();
    }

    /** It is due now and not in an hour. */
    private static void cleanUp(JdbcClient sql) {
        var last = "select count(*) from scheduled_tasks where " + CLEAN_UP + " and last_success > :since";
        var now = sql.sql("select now()").query(OffsetDateTime.class).single();
        sql.sql("update scheduled_tasks set execution_time = now() where " + CLEAN_UP + " and not picked")
                .update();
        Waiting.until(
                "the clean-up",
                PATIENCE,
                () -> sql.sql(last).param("since", now).query(Long.class).single() > 0);
    }
}
