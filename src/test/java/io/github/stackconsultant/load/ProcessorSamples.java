package io.github.stackconsultant.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * What threads of the app were found doing, by the samples of a flight recording. Each counts for the innermost of the
 * parts below that is in its stack; a thread that waits, or is in the kernel, is in none.
 */
final class ProcessorSamples {

    private static final String OWN = "io.github.stackconsultant.";
    private static final String REST = "Java itself";

    /** By how the names of their classes begin, the more special first. */
    private static final Map<String, List<String>> PARTS = parts();

    private final Map<String, Share> shares = new HashMap<>();
    private int all;

    /** Samples of one part: of threads that acknowledge, and of all others. */
    private record Share(int acknowledging, int afterwards) {

        Share plus(Share other) {
            return new Share(acknowledging + other.acknowledging, afterwards + other.afterwards);
        }

        int both() {
            return acknowledging + afterwards;
        }
    }

    private static Map<String, List<String>> parts() {
        var parts = new LinkedHashMap<String, List<String>>();
        parts.put("PostgreSQL's driver", List.of("org.postgresql."));
        parts.put(
                "connections, transactions, Spring's JDBC",
                List.of("com.zaxxer.", "org.springframework.jdbc.", "org.springframework.transaction."));
        parts.put("the scheduler", List.of("com.github.kagkarlsson."));
        parts.put("JSON of what is stored and sent", List.of("tools.jackson.", "com.fasterxml."));
        parts.put("Bolt and its JSON", List.of("com.slack.api.", "com.google.gson."));
        parts.put("the client that calls Slack", List.of("okhttp3.", "okio.", "kotlin."));
        parts.put("the web server", List.of("org.apache.", "org.springframework.", "jakarta.servlet."));
        parts.put("logging", List.of("ch.qos.logback.", "org.slf4j."));
        return parts;
    }

    /** Reads those that were taken between two moments. */
    ProcessorSamples(Path recording, Instant from, Instant until) {
        try (var events = new RecordingFile(recording)) {
            while (events.hasMoreEvents()) {
                var event = events.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample")
                        && event.getStartTime().isAfter(from)
                        && event.getStartTime().isBefore(until)) {
                    add(event);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(RecordedEvent sample) {
        boolean acknowledging =
                String.valueOf(sample.getThread("sampledThread").getJavaName()).startsWith("http-");
        shares.merge(part(sample), new Share(acknowledging ? 1 : 0, acknowledging ? 0 : 1), Share::plus);
        all++;
    }

    private static String part(RecordedEvent sample) {
        return Optional.ofNullable(sample.getStackTrace()).stream()
                .flatMap(trace -> trace.getFrames().stream())
                .map(frame -> frame.getMethod().getType().getName())
                .flatMap(type -> part(type).stream())
                .findFirst()
                .orElse(REST);
    }

    private static Optional<String> part(String type) {
        if (type.startsWith(OWN)) {
            return Optional.of("the app: " + type.substring(OWN.length()).replaceFirst("\\..*", ""));
        }
        return PARTS.entrySet().stream()
                .filter(part -> part.getValue().stream().anyMatch(type::startsWith))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** {@return how many they are} */
    int count() {
        return all;
    }

    /** {@return a row for each part, in shares of a hundred samples, the largest first} */
    List<Map<String, Object>> rows() {
        var rows = new ArrayList<Map<String, Object>>();
        shares.entrySet().stream()
                .sorted(Comparator.comparingInt(share -> -share.getValue().both()))
                .forEach(share -> rows.add(row(share.getKey(), share.getValue())));
        rows.add(row("all", shares.values().stream().reduce(new Share(0, 0), Share::plus)));
        return rows;
    }

    private Map<String, Object> row(String part, Share share) {
        return Figures.row(
                "part",
                part,
                "until it is acknowledged",
                inAHundred(share.acknowledging()),
                "to show it",
                inAHundred(share.afterwards()),
                "together",
                inAHundred(share.both()));
    }

    private double inAHundred(int samples) {
        return 100.0 * samples / Math.max(1, all);
    }
}
