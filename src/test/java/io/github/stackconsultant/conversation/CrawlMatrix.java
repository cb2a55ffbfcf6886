package io.github.stackconsultant.conversation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What came of every move in every state, as text: one table for each group of moves. */
final class CrawlMatrix {

    private static final int MOST_COLUMNS = 7;
    private static final String LEGEND = """
            Every state x every move. A cell says where the person stands afterwards, and after the colon what was said
            beside that; "=" where the move left them, "x" what was refused. The app that was started anew before each
            turn, on what a database had given back of its consultations and recommendations, said and stored the same in
            every cell. From every cell the buttons of its rendered message alone led to a recommendation, with such a
            start before each press (after a /consult, where nothing was open); cells that leave the same in that
            message share one such walk. The moves of the columns themselves are made, and not pressed.
            """;

    private final List<CrawlState> rows;
    private final List<CrawlMove> columns;
    private final Map<CrawlState, Map<CrawlMove, String>> cells = new HashMap<>();

    CrawlMatrix(List<CrawlState> rows, List<CrawlMove> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    void put(CrawlState row, CrawlMove column, String cell) {
        cells.computeIfAbsent(row, unused -> new HashMap<>()).put(column, cell);
    }

    /** {@return how many cells hold something} */
    long size() {
        return cells.values().stream().mapToLong(Map::size).sum();
    }

    @Override
    public String toString() {
        return LEGEND
                + columns.stream()
                        .collect(groupingBy(CrawlMove::group, LinkedHashMap::new, toList()))
                        .entrySet()
                        .stream()
                        .flatMap(group -> tables(group.getKey(), group.getValue()))
                        .collect(joining());
    }

    private Stream<String> tables(String group, List<CrawlMove> moves) {
        return IntStream.iterate(0, from -> from < moves.size(), from -> from + MOST_COLUMNS)
                .mapToObj(from -> table(group, moves.subList(from, Math.min(from + MOST_COLUMNS, moves.size()))));
    }

    private String table(String group, List<CrawlMove> moves) {
        var lines = new ArrayList<List<String>>();
        lines.add(Stream.concat(Stream.of(""), moves.stream().map(CrawlMove::name))
                .toList());
        rows.forEach(row -> lines.add(Stream.concat(
                        Stream.of(row.name()),
                        moves.stream().map(move -> cells.get(row).get(move)))
                .toList()));
        var widths = IntStream.rangeClosed(0, moves.size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return "\n== " + group + "\n"
                + lines.stream().map(line -> line(line, widths)).collect(joining());
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                        .mapToObj(column -> cells.get(column)
                                + " ".repeat(widths[column] - cells.get(column).length()))
                        .collect(joining(" | "))
                        .stripTrailing()
                + "\n";
    }
}
