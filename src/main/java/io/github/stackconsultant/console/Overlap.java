package io.github.stackconsultant.console;

import java.util.List;
import java.util.Locale;

/** How much of several things that were expected was given, and how much of what was given was expected. */
final class Overlap {

    private int right;
    private int given;
    private int expected;

    void add(List<String> wanted, List<String> got) {
        expected += wanted.size();
        given += got.size();
        right += (int) got.stream().filter(wanted::contains).count();
    }

    boolean isEmpty() {
        return expected == 0;
    }

    @Override
    public String toString() {
        double precision = given == 0 ? 0 : (double) right / given;
        double recall = (double) right / expected;
        double both = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(Locale.ROOT, "precision %.2f, recall %.2f, F1 %.2f", precision, recall, both);
    }
}
