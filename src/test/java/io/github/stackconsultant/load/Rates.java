package io.github.stackconsultant.load;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How often a second, over several turns, and what share that is of what the app is held against. */
final class Rates {

    static final String APP = "app on PostgreSQL";
    static final String BARE = "bare Bolt";
    static final String CLICK = "click.sql";
    static final String CLICK_AND_TASK = "click-and-task.sql";
    /** What follows a subject's name, where all has to be shown before it counts. */
    static final String ALL_SHOWN = ", all shown";

    static final String BENCH = "pgbench ";

    private final Map<String, DoubleSummaryStatistics> turns = new LinkedHashMap<>();

    /** Adds what a turn gave. */
    void add(String name, Object rate) {
        turns.computeIfAbsent(name, unused -> new DoubleSummaryStatistics()).accept((Double) rate);
    }

    /** {@return a row for each name: mean, least, most, and the shares} */
    List<Map<String, Object>> rows() {
        var rows = new ArrayList<Map<String, Object>>();
        turns.forEach((name, rates) -> {
            var row = Figures.row(
                    "what", name, "a second", rates.getAverage(), "least", rates.getMin(), "most", rates.getMax());
            turns.keySet().stream()
                    .filter(other -> other.equals(BARE) || other.startsWith(BENCH))
                    .forEach(other -> row.put("/ " + other, share(name, other)));
            if (turns.containsKey(BENCH + CLICK)) {
                row.put("like for like", likeForLike(name));
            }
            rows.add(row);
        });
        return rows;
    }

    /**
     * {@return a row: what share of the other it is to reach, which it reaches, and whether that is met} Empty where the
     * other was not measured.
     */
    Optional<Map<String, Object>> aim(String name, String other, double aimed) {
        if (!turns.containsKey(other)) {
            return Optional.empty();
        }
        double found = share(name, other);
        return Optional.of(Figures.row(
                "what", name, "of", other, "aim", aimed, "found", found, "met", found >= aimed ? "yes" : "missed"));
    }

    private double share(String name, String other) {
        return turns.get(name).getAverage() / turns.get(other).getAverage();
    }

    /** The same statements on the same database: those until the acknowledgement, or all until it is shown. */
    private Object likeForLike(String name) {
        var other = BENCH + (name.endsWith(ALL_SHOWN) ? CLICK_AND_TASK : CLICK);
        return name.startsWith(APP) && turns.containsKey(other) ? share(name, other) : "";
    }
}
