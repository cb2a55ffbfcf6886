package io.github.stackconsultant.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The existing ids of one kind, against which references are checked.
 *
 * @param kind what the ids name, in a word
 */
record Known(String kind, List<String> ids) {

    /** How many known ids a message offers. */
    private static final int OFFERED = 5;

    static Known of(String kind, Stream<String> ids) {
        return new Known(kind, ids.distinct().toList());
    }

    static Known answersOf(Step step) {
        return of("answer", step.answers().stream().map(answer -> answer.id().value()));
    }

    Stream<KnowledgeProblem> unknown(String path, String id) {
        return ids.contains(id)
                ? Stream.empty()
                : Stream.of(new KnowledgeProblem(
                        path, "names the %s \"%s\", which does not exist".formatted(kind, id), offer(id)));
    }

    private String offer(String id) {
        if (ids.isEmpty()) {
            return "There is none at all";
        }
        String nearest = ids.stream()
                .sorted(Comparator.comparingInt(known -> distance(id, known)))
                .limit(OFFERED)
                .map(known -> "\"" + known + "\"")
                .collect(Collectors.joining(", "));
        int others = ids.size() - OFFERED;
        return "Known: " + nearest + (others > 0 ? " and %d more".formatted(others) : "");
    }

    /** The number of letters to add, remove or replace (Levenshtein). */
    private static int distance(String left, String right) {
        int[] previous = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            previous = nextRow(previous, left.charAt(row - 1), right, row);
        }
        return previous[right.length()];
    }

    private static int[] nextRow(int[] previous, char letter, String right, int row) {
        int[] current = new int[previous.length];
        current[0] = row;
        for (int column = 1; column < current.length; column++) {
            int replaced = previous[column - 1] + (right.charAt(column - 1) == letter ? 0 : 1);
            current[column] = Math.min(replaced, 1 + Math.min(previous[column], current[column - 1]));
        }
        return current;
    }
}
