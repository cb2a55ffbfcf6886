package io.github.stackconsultant.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL's own benchmark, with scripts of ours, where it is installed. */
final class PgBench {

    private static final int DIGITS = 3;
    private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+)");

    private final Path program;
    private final Postgres postgres;
    private final Path folder;
    private final Map<String, JdbcClient> databases = new HashMap<>();

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
     * Gives a script a database of its own: tasks that one script leaves would be the other's to take up.
     *
     * @param script its name among the resources
     * @param people so many have a consultation there
     * @param state of each consultation
     */
    void prepare(String script, int people, String state) {
        var sql = postgres.create(database(script));
        postgres.migrate(database(script));
        sql.sql("""
                insert into consultation
                select 'bench-' || number, 'T', 'U' || number, 'OPEN', 1, 'nodejs-vs-python', null, now(), now(), 1, :state
                from generate_series(1, :people) as number
                """).param("people", people).param("state", state).update();
        sql.sql("""
                insert into shown_message
                select id, 'DIRECT', 'D1', null, 'D1', '1700000000.1', 1, 'product' from consultation
                """).update();
        databases.put(script, sql);
    }

    /**
     * Runs a script, for which its database was prepared, as often as it goes.
     *
     * @param script its name among the resources
     * @return how often a second; empty where it failed
     */
    OptionalDouble rate(String script, int clients, Duration length) {
        return run(script, clients, length, List.of());
    }

    /**
     * Runs a script so many times a second, whatever comes back.
     *
     * @return how long each took from when it should have begun, in microseconds; empty where it failed
     */
    Optional<Histogram> atRate(String script, int rate, int clients, Duration length) {
        var log = folder.resolve("at-" + rate + "-a-second");
        var options = List.of("-R", Integer.toString(rate), "-l", "--log-prefix=" + log);
        return run(script, clients, length, options).isPresent()
                ? Optional.of(latencies(log.getFileName().toString()))
                : Optional.empty();
    }

    private OptionalDouble run(String script, int clients, Duration length, List<String> options) {
        // the script of a click alone adds tasks that nothing takes up
        databases.get(script).sql("truncate scheduled_tasks").update();
        var command = new ArrayList<>(List.of(
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
                copy(script).toString()));
        command.addAll(options);
        command.add(database(script));
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

    /** {@return what pgbench logged, a line for each time, in a file for each of its threads} */
    private Histogram latencies(String log) {
        var latencies = new Histogram(DIGITS);
        try (var files = Files.newDirectoryStream(folder, log + ".*")) {
            for (var file : files) {
                Files.readAllLines(file).forEach(line -> latencies.recordValue(latency(line)));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return latencies;
    }

    /** {@return the third column: microseconds, the wait for its turn among them} */
    private static long latency(String line) {
        return Long.parseLong(line.split(" ")[2]);
    }

    private static String database(String script) {
        return "bench_" + script.replace(".sql", "").replace('-', '_');
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
