package io.github.stackconsultant.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own benchmark, with scripts of ours, where it is installed. */
final class PgBench {

    private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+)");

    private final Path program;
    private final Postgres postgres;
    private final Path folder;

    private PgBench(Path program, Postgres postgres, Path folder) {
        this.program = program;
        this.postgres = postgres;
        this.folder = folder;
    }

    static Optional<PgBench> find(Postgres postgres, Path folder) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(path -> Path.of(path, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new PgBench(program, postgres, folder));
    }

    /**
     * Runs a script as often as it goes.
     *
     * @param script its name among the resources
     * @return how often a second; empty where it failed
     */
    OptionalDouble rate(String script, String database, int clients, Duration length) {
        var command = List.of(
                program.toString(),
                "-n",
                "-M",
                "prepared",
                "-h",
                "localhost",
                "-p",
                Integer.toString(postgres.port()),
                "-U",
                "postgres",
                "-c",
                Integer.toString(clients),
                "-j",
                "2",
                "-T",
                Long.toString(length.toSeconds()),
                "-f",
                copy(script).toString(),
                database);
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var found = RATE.matcher(output);
            if (!found.find()) {
                System.out.println("pgbench: " + output);
                return OptionalDouble.empty();
            }
            return OptionalDouble.of(Double.parseDouble(found.group(1)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path copy(String script) {
        try (var resource = PgBench.class.getResourceAsStream(script)) {
            var file = folder.resolve(script);
            Files.write(file, resource.readAllBytes());
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
