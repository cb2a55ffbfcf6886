package io.github.stackconsultant.load;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How PostgreSQL carried out a statement.
 *
 * @param scans how it read tables: by which index, or the whole
 * @param whole tables that grow, and that it read from one end to the other
 * @param pages that it looked at, of 8 kB, in memory or not: an index that is read whole shows by these alone
 */
record Plan(String statement, List<String> scans, List<String> whole, long pages) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 110;

    /** By an index that fits it, a statement reads some tens; a whole index of a hundred thousand rows has hundreds. */
    private static final long MOST_PAGES = 200;

    /** Nothing is ever added to these: the app's migrations are listed in one, the others are PostgreSQL's own. */
    private static final Set<String> THAT_STAY = Set.of("flyway_schema_history");

    /** {@return the plan that the server logged} */
    static Plan read(String json) {
        var plan = JSON.readTree(json);
        var nodes = nodes(plan.path("Plan"))
                .filter(node -> node.has("Relation Name") || node.has("Index Name"))
                .filter(node -> node.path("Node Type").asString("").endsWith("Scan"))
                .toList();
        return new Plan(
                plan.path("Query Text").asString("").replaceAll("\\s+", " ").strip(),
                nodes.stream().map(Plan::scan).distinct().toList(),
                nodes.stream()
                        .filter(Plan::reads)
                        .map(Plan::table)
                        .filter(Plan::grows)
                        .distinct()
                        .toList(),
                pages(plan.path("Plan")));
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        var below = StreamSupport.stream(node.path("Plans").spliterator(), false);
        return Stream.concat(Stream.of(node), below.flatMap(Plan::nodes));
    }

    private static String scan(JsonNode node) {
        var index = node.path("Index Name").asString("");
        return node.path("Node Type").asString("") + (index.isEmpty() ? " on " + table(node) : " by " + index);
    }

    private static String table(JsonNode node) {
        return node.path("Relation Name").asString("");
    }

    private static boolean reads(JsonNode node) {
        return node.path("Node Type").asString("").endsWith("Seq Scan");
    }

    private static boolean grows(String table) {
        return !table.isEmpty() && !THAT_STAY.contains(table) && !table.startsWith("pg_");
    }

    /** {@return those of the node and of all below it, as PostgreSQL counts them} */
    private static long pages(JsonNode node) {
        return node.path("Shared Hit Blocks").asLong(0)
                + node.path("Shared Read Blocks").asLong(0);
    }

    /** {@return of two runs of the same, the one that looked at more} */
    Plan larger(Plan other) {
        return other.pages > pages ? other : this;
    }

    /** {@return whether it reads from one end to the other what grows: a table, or an index} */
    boolean readsWhole() {
        return !whole.isEmpty() || pages > MOST_PAGES;
    }

    boolean isOfTheApp() {
        return statement.matches("(?i)(select|update|delete|insert|with) .*(from|into|set) .*")
                && !statement.matches("(?i).* pg_.*");
    }

    Map<String, Object> row() {
        return Figures.row(
                "statement",
                statement.length() > LONGEST ? statement.substring(0, LONGEST) + "…" : statement,
                "reads by",
                scans.isEmpty() ? "nothing read" : String.join("; ", scans),
                "pages",
                pages,
                "verdict",
                Figures.verdict(!readsWhole()));
    }
}
