package io.github.stackconsultant.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL's own benchmark, with scripts of ours, where it is installed. */
final class PgBench {

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
        // the script of a click alone adds tasks that nothing takes up
        databases.get(script).sql("truncate scheduled_tasks").update();
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
                database(script));
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
