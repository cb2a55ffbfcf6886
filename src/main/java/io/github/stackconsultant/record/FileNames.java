package io.github.stackconsultant.record;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The names of records' files: all that a record says of where another is, so that no two of a person's have the same. */
final class FileNames {

    private static final int LONGEST = 60;

    private final Decisions decisions;

    FileNames(Decisions decisions) {
        this.decisions = decisions;
    }

    /** {@return it, with a number where one that its owner saved before on that day would have the same} */
    String of(Decision decision) {
        var name = words(decision.decided().question());
        var day = LocalDate.ofInstant(decision.savedAt(), ZoneOffset.UTC);
        var namesakes = decisions
                .questionsBefore(decision, day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .stream()
                .filter(question -> words(question).equals(name))
                .count();
        // begins with the day, since tools for such records sort by it
        return DateTimeFormatter.BASIC_ISO_DATE.format(day) + "-" + name + (namesakes == 0 ? "" : "-" + (namesakes + 1))
                + ".md";
    }

    private static String words(String question) {
        var plain = Normalizer.normalize(question, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        var clipped = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-|-$", "");
        return clipped.isEmpty() ? "decision" : clipped;
    }
}
