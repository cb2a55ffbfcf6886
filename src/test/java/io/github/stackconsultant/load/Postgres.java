package io.github.stackconsultant.load;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL server of the tests' own binaries, with the durability that a real one has. */
final class Postgres implements AutoCloseable {

    private static final String LOG = "postgres.log";

    private final EmbeddedPostgres server;
    private final Path folder;

    private Postgres(EmbeddedPostgres server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    static Postgres start(Path folder) {
        return start(folder, EmbeddedPostgres.builder());
    }

    /** {@return one that can log its plans, too} */
    static Postgres startForPlans(Path folder) {
        return start(
                folder,
                EmbeddedPostgres.builder()
                        .setServerConfig("shared_preload_libraries", "auto_explain")
                        .setServerConfig("auto_explain.log_format", "json")
                        .setServerConfig("auto_explain.log_analyze", "on")
                        .setServerConfig("auto_explain.log_buffers", "on"));
    }

    private static Postgres start(Path folder, EmbeddedPostgres.Builder builder) {
        try {
            return new Postgres(
                    builder.setDataDirectory(folder.resolve("data"))
                            .setCleanDataDirectory(true)
                            .setServerConfig("fsync", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .setServerConfig("full_page_writes", "on")
                            .setServerConfig("shared_buffers", "256MB")
                            .setServerConfig("max_wal_size", "4GB")
                            .setServerConfig("logging_collector", "on")
                            .setServerConfig("log_filename", LOG)
                            .setServerConfig("log_line_prefix", "%p ")
                            .start(),
                    folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** {@return SQL on a new database of that name, without tables} */
    JdbcClient create(String name) {
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return sql(name);
    }

    /** {@return SQL on that database, over a pool that ends with this process} */
    JdbcClient sql(String name) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url(name));
        pool.setMaximumPoolSize(2);
        return JdbcClient.create(pool);
    }

    /** Gives the database the app's tables. */
    void migrate(String name) {
        Flyway.configure().dataSource(url(name), "postgres", "").load().migrate();
    }

    /** {@return all statements, from now until {@link #logNoMore} is called} */
    StatementLog logAll() {
        set("log_statement", "all");
        return log();
    }

    void logNoMore() {
        set("log_statement", "none");
    }

    /** {@return how all statements are carried out, from now until {@link #logNoMorePlans} is called} */
    StatementLog logPlans() {
        set("auto_explain.log_min_duration", "0");
        return log();
    }

    void logNoMorePlans() {
        set("auto_explain.log_min_duration", "-1");
    }

    private StatementLog log() {
        return StatementLog.fromNow(folder.resolve("data").resolve("log").resolve(LOG));
    }

    private void set(String setting, String value) {
        var sql = JdbcClient.create(server.getPostgresDatabase());
        sql.sql("alter system set " + setting + " = '" + value + "'").update();
        sql.sql("select pg_reload_conf()").query(Boolean.class).single();
        Waiting.pause(Duration.ofMillis(500));
    }

    String url(String name) {
        return server.getJdbcUrl("postgres", name);
    }

    /** {@return the address as {@code DATABASE_URL} takes it} */
    String address(String name) {
        return "postgres://postgres:any@localhost:" + port() + "/" + name;
    }

    int port() {
        return server.getPort();
    }

    /**
     * {@return processor time that the server and those of its processes that are alive have used so far} The app keeps
     * its connections, so none of them ends between two calls.
     */
    Duration processorTime() {
        return Stream.concat(Stream.of(main()), main().descendants())
                .map(Running::processorTime)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The first line of that file is the number of the process that all others descend from. */
    private ProcessHandle main() {
        try (var lines = Files.lines(folder.resolve("data").resolve("postmaster.pid"))) {
            return ProcessHandle.of(
                            Long.parseLong(lines.findFirst().orElseThrow().strip()))
                    .orElseThrow();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** {@return the settings that durability hangs on, as the server says them} */
    String durability() {
        var sql = JdbcClient.create(server.getPostgresDatabase());
        return String.join(
                ", ",
                List.of("fsync", "synchronous_commit", "full_page_writes").stream()
                        .map(name -> name + " "
                                + sql.sql("show " + name).query(String.class).single())
                        .toList());
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }
}
