package io.github.stackconsultant.load;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A program in a process of its own, as its users start it: its output is in a file, and it can be killed. */
final class Running implements AutoCloseable {

    static final String READY = "is up";

    private static final Path JAR = Path.of("target", "stack-consultant.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern HEAP = Pattern.compile("heap.*used (\\d+)K");
    private static final Pattern COMPILATIONS = Pattern.compile("sun.ci.totalCompiles=(\\d+)");

    private final ProcessBuilder builder;
    private final Path output;
    private final int port;
    private Process process;
    private int starts;
    private long startedAt;
    private Duration untilReady = Duration.ZERO;

    private Running(ProcessBuilder builder, Path output, int port) {
        this.builder = builder;
        this.output = output;
        this.port = port;
        this.process = start();
    }

    /** {@return the app in HTTP mode, ready} */
    static Running app(Path folder, StandInSlack slack, Map<String, String> settings, String... options) {
        var command = new ArrayList<>(List.of(java()));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", JAR.toString()));
        var all = new HashMap<>(settings);
        all.put("SLACK_BOT_TOKEN", "xoxb-load");
        all.put("SLACK_SIGNING_SECRET", SignedClient.SECRET);
        all.put("SLACK_API_URL", slack.apiUrl());
        all.put("CONSULTANT_VOTE_SECRET", "a secret of thirty-two characters or more");
        return run(folder, command, all);
    }

    /**
     * Starts the app as somebody does who tries it out, with the local workspace and H2.
     *
     * @param folder what it keeps is there, and in it {@code target} leads to what was built
     * @param options what Java is started with
     */
    static Running tryOut(Path folder, List<String> options) {
        var command = new ArrayList<>(List.of(java()));
        command.addAll(options);
        return run(folder, command, Map.of("CONSULTANT_WORKSPACE", "local", "DATABASE_URL", ""));
    }

    /** {@return another main class of the tests, ready} */
    static Running main(Path folder, Class<?> main, Map<String, String> settings) {
        return run(folder, List.of(java(), "-cp", classPath(), main.getName()), settings);
    }

    /** {@return this process's own, for another folder} */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElseThrow();
    }

    private static Running run(Path folder, List<String> command, Map<String, String> settings) {
        int port = freePort();
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(settings);
        builder.environment().put("PORT", Integer.toString(port));
        var output = folder.resolve("output-" + port + ".txt");
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        try {
            Files.createDirectories(folder);
            // of an earlier process, which had the same port
            Files.deleteIfExists(output);
            var running = new Running(builder, output, port);
            running.awaitReady();
            return running;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private Process start() {
        try {
            starts++;
            startedAt = System.nanoTime();
            return builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (output().split(READY, -1).length <= starts) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new IllegalStateException("it did not start:\n" + output());
            }
            Waiting.pause(Duration.ofMillis(10));
        }
        untilReady = Duration.ofNanos(System.nanoTime() - startedAt);
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    int port() {
        return port;
    }

    /** {@return how long the last start took, from the command until it said that it is ready} */
    Duration untilReady() {
        return untilReady;
    }

    /** {@return the memory that is in use for it, in MB, as Linux counts it} */
    long residentMegabytes() {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .map(line -> line.replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElseThrow()
                    / 1024;
        } catch (IOException notOnLinux) {
            throw new UncheckedIOException(notOnLinux);
        }
    }

    /** {@return what its heap holds once it is cleared of what nothing leads to, in MB} */
    long heapMegabytes() {
        command("GC.run");
        return told("GC.heap_info", HEAP) / 1024;
    }

    /** {@return how often its Java has compiled a method so far} */
    long compilations() {
        return told("PerfCounter.print", COMPILATIONS);
    }

    /** {@return the number in what a Java process answers to a diagnostic command} */
    private long told(String command, Pattern number) {
        var found = number.matcher(command(command));
        if (!found.find()) {
            throw new IllegalStateException("there is no " + number + " in what it answers to " + command);
        }
        return Long.parseLong(found.group(1));
    }

    /** {@return what a Java process answers to a diagnostic command} */
    private String command(String name) {
        var program = Path.of(java()).resolveSibling("jcmd").toString();
        try {
            var asked = new ProcessBuilder(program, Long.toString(process.pid()), name)
                    .redirectErrorStream(true)
                    .start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** {@return processor time that it has used so far} */
    Duration processorTime() {
        return processorTime(process.toHandle());
    }

    /** {@return processor time that a process has used so far} */
    static Duration processorTime(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Ends it as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    /** Starts it again on the same port and files. */
    void startAgain() {
        process = start();
        awaitReady();
    }

    private void await() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        process.destroy();
        await();
    }
}
