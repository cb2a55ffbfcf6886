package io.github.stackconsultant.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a program measured: tables on the screen, and the same as JSON under {@code target/figures}. */
final class Figures {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String NO = "NO";

    private final String program;
    private final Map<String, Object> all = new LinkedHashMap<>();

    private boolean refused;

    Figures(String program) {
        this.program = program;
        all.put("program", program);
        all.put("finished", "");
        all.put("processors", Runtime.getRuntime().availableProcessors());
        all.put("java", System.getProperty("java.version"));
        all.put("loadBefore", loadAverage());
    }

    /** Notes one fact beside the tables. */
    void note(String name, Object value) {
        all.put(name, value);
        System.out.println(name + ": " + value);
    }

    /** Adds a table, and prints it. Every row has the first row's columns. */
    void table(String title, List<Map<String, Object>> rows) {
        all.put(title, rows);
        refused |= rows.stream().anyMatch(row -> row.containsValue(NO));
        System.out.println("\n" + title);
        print(rows);
        write();
    }

    /**
     * {@return how a row ends}
     *
     * @param asExpected whether what was found is what was expected
     */
    static String verdict(boolean asExpected) {
        return asExpected ? "" : NO;
    }

    /** Ends the program where a row of any table says no; whoever started it may look at nothing but how it ended. */
    void refuseWhatIsNotAsExpected() {
        if (refused) {
            throw new IllegalStateException("not as expected: the rows above that say " + NO);
        }
    }

    private static void print(List<Map<String, Object>> rows) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.copyOf(rows.get(0).keySet()));
        rows.forEach(row -> lines.add(row.values().stream().map(Figures::text).toList()));
        for (var line : lines) {
            var text = new StringBuilder();
            for (int column = 0; column < line.size(); column++) {
                int place = column;
                int width = lines.stream()
                        .mapToInt(each -> each.get(place).length())
                        .max()
                        .orElse(0);
                text.append("| ")
                        .append(line.get(column))
                        .append(" ".repeat(width - line.get(column).length() + 1));
            }
            System.out.println(text.append('|'));
        }
    }

    private static String text(Object value) {
        return value instanceof Double number
                ? String.format(Locale.ROOT, number < 10 ? "%.2f" : "%.1f", number)
                : value.toString();
    }

    private void write() {
        all.put("finished", Instant.ofEpochMilli(System.currentTimeMillis()).toString());
        all.put("loadAfter", loadAverage());
        try {
            var folder = Files.createDirectories(Path.of("target", "figures"));
            Files.writeString(folder.resolve(program + ".json"), JSON.writeValueAsString(all));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static String loadAverage() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).strip();
        } catch (IOException notOnLinux) {
            return "unknown";
        }
    }

    /** {@return a row of a table: names and values in turns} */
    static Map<String, Object> row(Object... cells) {
        var row = new LinkedHashMap<String, Object>();
        for (int cell = 0; cell < cells.length; cell += 2) {
            row.put(cells[cell].toString(), cells[cell + 1]);
        }
        return row;
    }
}
