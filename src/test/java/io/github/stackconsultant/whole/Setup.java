package io.github.stackconsultant.whole;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.Databases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/**
 * A running app behind a relay, for the type of tests that registers it in a static field and those nested in it; it ends
 * with the last of them.
 */
final class Setup implements BeforeAllCallback {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Setup.class);

    private final String kind;
    private final Supplier<Running> starter;
    private @Nullable Running running;

    private Setup(String kind, Supplier<Running> starter) {
        this.kind = kind;
        this.starter = starter;
    }

    /** {@return one instance on an H2 database in a file, as a new user has it} */
    static Setup h2() {
        return new Setup("h2", () -> Running.start(Optional.empty()));
    }

    /** {@return two instances on one PostgreSQL database; the workspace is in the first} */
    static Setup twoOnPostgres() {
        return new Setup("postgres", () -> Running.start(Optional.of(Databases.postgres())));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running = context.getRoot().getStore(NAMESPACE).computeIfAbsent(kind, unused -> starter.get(), Running.class);
    }

    /** {@return the instance that people look at} */
    WholeApp app() {
        return Objects.requireNonNull(running).instances().get(0);
    }

    /** Lets time pass on every instance, once nothing waits to be said. */
    void timePasses(Duration time) {
        app().becomesQuiet();
        Objects.requireNonNull(running)
                .instances()
                .forEach(each -> each.part(MovableClock.class).passes(time));
    }

    Relay relay() {
        return Objects.requireNonNull(running).relay();
    }

    private record Running(Path folder, Relay relay, List<WholeApp> instances, Optional<Database> database)
            implements AutoCloseable {

        static Running start(Optional<Database> shared) {
            var folder = newFolder();
            var relay = new Relay();
            var workspace = "localworkspace.app-url=" + relay.url();
            var first = shared.map(database -> WholeApp.on(database, folder, workspace))
                    .orElseGet(() -> WholeApp.onFilesIn(folder, workspace));
            var second = shared.map(database -> WholeApp.on(
                    database,
                    folder,
                    "SLACK_BOT_TOKEN=" + first.setting("slack.bot-token"),
                    "SLACK_SIGNING_SECRET=" + first.setting("slack.signing-secret"),
                    "SLACK_API_URL=" + first.url() + "/api/",
                    "CONSULTANT_CHANNEL=" + first.setting("consultant.channel")));
            relay.leadsTo(first);
            second.ifPresent(relay::leadsTo);
            return new Running(
                    folder, relay, second.map(other -> List.of(first, other)).orElse(List.of(first)), shared);
        }

        private static Path newFolder() {
            try {
                return Files.createTempDirectory("whole");
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }

        @Override
        public void close() throws IOException {
            relay.close();
            for (int last = instances.size() - 1; last >= 0; last--) {
                instances.get(last).close();
            }
            database.ifPresent(Database::close);
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
