package io.github.stackconsultant.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server's own log of all statements, grouped by transaction. */
final class StatementLog {

    private static final Pattern LINE =
            Pattern.compile("(\\d+) ?LOG: {2}(?:execute [^:]+|statement): (.*)", Pattern.DOTALL);
    private static final Pattern PLAN = Pattern.compile("\\d+ ?LOG: {2}duration: .*?plan:\\s*(\\{.*)", Pattern.DOTALL);
    private static final Pattern NEXT = Pattern.compile("\n(?=\\d+ ?[A-Z]+: )");

    private final Path file;
    private final long from;

    private StatementLog(Path file, long from) {
        this.file = file;
        this.from = from;
    }

    /** {@return what is logged from now on} */
    static StatementLog fromNow(Path file) {
        try {
            return new StatementLog(file, Files.size(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@return the statements of each transaction; one alone is a transaction too} */
    List<List<String>> transactions() {
        var done = new ArrayList<List<String>>();
        var open = new HashMap<String, List<String>>();
        for (var entry : NEXT.split(text())) {
            var line = LINE.matcher(entry.strip());
            if (line.matches()) {
                add(line.group(1), line.group(2).replaceAll("\\s+", " ").strip(), open, done);
            }
        }
        return done;
    }

    /** {@return each plan that was carried out, as JSON} */
    List<String> plans() {
        return NEXT.splitAsStream(text())
                .map(entry -> PLAN.matcher(entry.strip()))
                .filter(Matcher::matches)
                .map(plan -> plan.group(1))
                .toList();
    }

    private static void add(String session, String statement, Map<String, List<String>> open, List<List<String>> done) {
        switch (statement.toUpperCase(Locale.ROOT)) {
            case "BEGIN" -> open.put(session, new ArrayList<>());
            case "COMMIT", "ROLLBACK" -> {
                var ended = open.remove(session);
                if (ended != null) {
                    done.add(ended);
                }
            }
            default -> {
                var current = open.get(session);
                if (current == null) {
                    done.add(List.of(statement));
                } else {
                    current.add(statement);
                }
            }
        }
    }

    private String text() {
        try {
            return Files.readString(file).substring((int) from);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
