package io.github.stackconsultant.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How long the packaged app takes until it is ready, and the memory that it has then: as it is packaged, laid out, with
 * the archive of its classes, and so for small machines. They start in turns, so that a busy moment hits all.
 */
final class Start {

    private static final int TIMES = 5;
    /** What a start leaves for later is done then. */
    private static final Duration SETTLED = Duration.ofSeconds(3);

    private static final String ARCHIVE = "-XX:SharedArchiveFile=target/fast/classes.jsa";
    private static final String LAID_OUT = "target/fast/stack-consultant.jar";
    private static final String FROM_ARCHIVE = "shared objects file (top)";

    private final Figures figures = new Figures("start");
    private final Path folder;

    private Start(Path folder) {
        this.folder = folder;
    }

    static void measure(Path folder) {
        new Start(folder).run();
    }

    /** What is started, and how. */
    private record Way(String name, List<String> options, List<Double> seconds, List<Long> megabytes) {

        Way(String name, String... options) {
            this(name, List.of(options), new ArrayList<>(), new ArrayList<>());
        }

        Map<String, Object> row(long fromArchive) {
            return Figures.row(
                    "start", name,
                    "seconds", median(seconds),
                    "shortest", seconds.stream().min(Double::compare).orElseThrow(),
                    "longest", seconds.stream().max(Double::compare).orElseThrow(),
                    "resident MB", median(megabytes),
                    "classes from the archive", fromArchive);
        }

        private static <T extends Comparable<T>> T median(List<T> values) {
            return values.stream().sorted().toList().get(values.size() / 2);
        }
    }

    private void run() {
        var ways = List.of(
                new Way("packaged", "-jar", "target/stack-consultant.jar"),
                new Way("laid out", "-jar", LAID_OUT),
                new Way("with the archive", ARCHIVE, "-jar", LAID_OUT),
                new Way("the same, for small machines", ARCHIVE, "-XX:+UseSerialGC", "-Xmx300m", "-jar", LAID_OUT));
        // also makes the database, and has the files read once
        var fromArchive = ways.stream().map(this::classesFromArchive).toList();
        for (int time = 0; time < TIMES; time++) {
            ways.forEach(this::start);
        }
        ways.forEach(way -> figures.note(way.name(), "java " + String.join(" ", way.options())));
        var rows = new ArrayList<Map<String, Object>>();
        for (int way = 0; way < ways.size(); way++) {
            rows.add(ways.get(way).row(fromArchive.get(way)));
        }
        figures.table("From the command to ready, median of " + TIMES + " starts", rows);
    }

    /** {@return how many classes come from the archive: none where Java refuses it, which it does without a word} */
    private long classesFromArchive(Way way) {
        var classes = folder.resolve("classes.txt");
        var options = new ArrayList<>(List.of("-Xlog:class+load:file=" + classes));
        options.addAll(way.options());
        Running.tryOut(where(), options).close();
        try (var lines = Files.lines(classes)) {
            return lines.filter(line -> line.contains(FROM_ARCHIVE)).count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void start(Way way) {
        try (var app = Running.tryOut(where(), way.options())) {
            way.seconds().add(app.untilReady().toMillis() / 1000.0);
            Waiting.pause(SETTLED);
            way.megabytes().add(app.residentMegabytes());
        }
    }

    /** The archive holds for the paths that it was made with, which begin in the project's folder. */
    private Path where() {
        var where = folder.resolve("start");
        try {
            Files.createDirectories(where);
            var target = where.resolve("target");
            if (!Files.exists(target)) {
                Files.createSymbolicLink(target, folder.getParent());
            }
            return where;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
