package io.github.stackconsultant.console;

import java.util.Locale;

/** A number of hits out of a total. */
final class Share {

    private int some;
    private int all;

    void add(boolean one) {
        all++;
        some += one ? 1 : 0;
    }

    boolean isEmpty() {
        return all == 0;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d of %d (%.1f %%)", some, all, all == 0 ? 0 : 100.0 * some / all);
    }
}
