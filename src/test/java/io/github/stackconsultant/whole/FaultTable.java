package io.github.stackconsultant.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was expected and what was found under each fault. */
final class FaultTable {

    private final List<List<String>> rows = new ArrayList<>(List.of(List.of(
            "fault",
            "expected",
            "found",
            "times suffered",
            "ready meanwhile, after",
            "messages said twice",
            "the log named",
            "rounds, seconds")));

    void add(List<String> row) {
        rows.add(row);
    }

    /** Writes and prints it. */
    void leavesIn(Path file) throws IOException {
        var table = String.join(
                "", rows.stream().map(row -> String.join(" | ", row) + "\n").toList());
        Files.writeString(file, table);
        System.out.println(table);
    }
}
