package io.github.stackconsultant.recommendation;

import java.util.List;

/** Names in a row, as a sentence has them. */
public final class Listed {

    private Listed() {}

    /** {@return for example "A", "A and B" or "A, B and C"} */
    public static String and(List<String> names) {
        return joined(names, " and ");
    }

    /** {@return for example "A", "A or B" or "A, B or C"} */
    public static String or(List<String> names) {
        return joined(names, " or ");
    }

    private static String joined(List<String> names, String last) {
        int most = names.size() - 1;
        return most < 1 ? String.join("", names) : String.join(", ", names.subList(0, most)) + last + names.get(most);
    }
}
