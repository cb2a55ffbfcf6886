package io.github.stackconsultant.whole;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Everything that this process prints while it is open, its log with it: what a start or a reset does to loggers takes nothing away. */
final class Printed implements AutoCloseable {

    private static final Pattern EVENT = Pattern.compile("\\d\\d:\\d\\d:\\d\\d\\.\\d{3} .*");
    private static final Pattern HEAD = Pattern.compile("^[\\d:.]+ (?:WARN|ERROR|INFO) +");
    private static final int SHORT = 110;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream all = new ByteArrayOutputStream();

    Printed() {
        System.setOut(both(out));
        System.setErr(both(err));
    }

    private PrintStream both(PrintStream usual) {
        var copying = new OutputStream() {
            @Override
            public void write(int letter) {
                write(new byte[] {(byte) letter}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                usual.write(bytes, from, length);
                all.write(bytes, from, length);
            }

            @Override
            public void flush() {
                usual.flush();
            }
        };
        return new PrintStream(copying, true, StandardCharsets.UTF_8);
    }

    /** {@return how many lines there are so far} */
    int size() {
        return lines().size();
    }

    /** {@return the lines, but for the first ones} */
    List<String> from(int first) {
        var lines = lines();
        return lines.subList(Math.min(first, lines.size()), lines.size());
    }

    private List<String> lines() {
        return all.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** {@return whether it is the first line of an event of the log, and not of a trace below one} */
    static boolean isEvent(String line) {
        return EVENT.matcher(line).matches();
    }

    /** {@return the first event of the log that says so, if it is one line and no more} */
    Optional<String> event(int first, Pattern saying) {
        var lines = from(first);
        Predicate<Integer> oneLine = at -> at + 1 == lines.size() || isEvent(lines.get(at + 1));
        return IntStream.range(0, lines.size())
                .boxed()
                .filter(at ->
                        isEvent(lines.get(at)) && saying.matcher(lines.get(at)).find())
                .findFirst()
                .filter(oneLine)
                .map(lines::get);
    }

    /** {@return an event without its time, level and ids, and its middle where it is long} */
    static String shortened(String event) {
        var text = HEAD.matcher(event)
                .replaceFirst("")
                .replaceAll("(delivery|subject|channel|poll) [\\w-]+", "$1 \u2026")
                .replace("|", "/");
        return text.length() <= SHORT
                ? text
                : text.substring(0, SHORT / 2) + "\u2026" + text.substring(text.length() - SHORT / 2);
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
        try {
            all.close();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
