package io.github.stackconsultant.whole;

import io.github.stackconsultant.app.Main;
import io.github.stackconsultant.fixtures.OtherProcess;
import io.github.stackconsultant.localworkspace.driver.LocalWorkspaceDriver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/** The app in a process of its own, in a folder of its own, as a new user starts it; it can be killed. */
final class OwnProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private final Path folder;
    private final int port = FreePort.find();
    private final List<String> settings;
    private Process process;

    private OwnProcess(Path folder, List<String> settings) {
        this.folder = folder;
        this.settings = settings;
        this.process = run();
    }

    /** Starts it and waits until it is ready. */
    static OwnProcess startIn(Path folder, String... settings) {
        var started = new OwnProcess(folder, List.of(settings));
        started.awaitReady(1);
        return started;
    }

    /** What runs in the process: the app, without what other tests configure for themselves. */
    public static void main(String[] arguments) {
        SpringApplication.from(Main::main).with(TestTypesLeftOut.class).run(arguments);
    }

    private Process run() {
        var arguments = Stream.of(List.of("PORT=" + port), WholeApp.SLOW_MACHINE, settings)
                .flatMap(List::stream)
                .map("--"::concat)
                .toList();
        try {
            return OtherProcess.of(OwnProcess.class, arguments)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()))
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path output() {
        return folder.resolve("output.txt");
    }

    private void awaitReady(int starts) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (written().split("Stack Consultant is up", -1).length <= starts) {
            if (System.nanoTime() > end || !process.isAlive()) {
                close();
                throw new AssertionError("it did not start:\n" + written());
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private String written() {
        try {
            return Files.exists(output()) ? Files.readString(output()) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@return its people} */
    LocalWorkspaceDriver driver() {
        return new LocalWorkspaceDriver(URI.create("http://127.0.0.1:" + port), Duration.ofSeconds(40));
    }

    /** Kills it as {@code kill -9} does, and starts it again on the same files. */
    void isKilledAndStartsAgain() {
        int starts = written().split("Stack Consultant is up", -1).length;
        close();
        process = run();
        awaitReady(starts);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
