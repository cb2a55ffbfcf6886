package io.github.stackconsultant.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of all phrases, against which slips of the keyboard are recognised. */
final class Vocabulary {

    private static final int SHORTEST = 5;
    private static final int LONG = 8;

    private final Map<String, String> terms = new HashMap<>();
    private final Map<Integer, List<String>> alike = new HashMap<>();
    private final Set<String> ordinaryWords;

    Vocabulary(Set<String> ordinaryWords) {
        this.ordinaryWords = ordinaryWords;
    }

    /** Starts as a copy of another one. */
    Vocabulary(Vocabulary other) {
        this(other.ordinaryWords);
        terms.putAll(other.terms);
        other.alike.forEach((key, words) -> alike.put(key, new ArrayList<>(words)));
    }

    /** Adds a word of a phrase with the term that it is looked up by. */
    void add(String written, String term) {
        if (terms.putIfAbsent(written, term) == null && written.length() >= SHORTEST) {
            alike.computeIfAbsent(key(written.charAt(0), written.length()), unused -> new ArrayList<>())
                    .add(written);
        }
        terms.putIfAbsent(term, term);
    }

    /** {@return whether a word is spelt correctly} */
    boolean knows(Words.Word word) {
        return terms.containsKey(word.written())
                || terms.containsKey(word.term())
                || ordinaryWords.contains(word.written())
                || Character.isDigit(word.written().charAt(0));
    }

    /**
     * {@return the term that an unknown word probably means: that of the nearest word with the same first letter, at
     * most one slip away, or two if it is long; empty if no word is near, or several are equally near}
     */
    Optional<String> meant(String written) {
        if (written.length() < SHORTEST) {
            return Optional.empty();
        }
        var nearest = new Nearest(written, written.length() >= LONG ? 2 : 1);
        int most = nearest.distance();
        for (int length = written.length() - most; length <= written.length() + most; length++) {
            alike.getOrDefault(key(written.charAt(0), length), List.of()).forEach(nearest::offer);
        }
        return nearest.term();
    }

    private static int key(char first, int length) {
        return first << 8 | Math.min(length, 255);
    }

    /** The nearest of the words offered so far. */
    private final class Nearest {

        private final String written;
        private int distance;
        private Optional<String> term = Optional.empty();
        private boolean unclear;

        Nearest(String written, int most) {
            this.written = written;
            this.distance = most;
        }

        void offer(String candidate) {
            int slips = Slips.between(written, candidate, distance);
            if (slips > distance) {
                return;
            }
            var offered = Optional.of(terms.getOrDefault(candidate, candidate));
            if (slips < distance || term.isEmpty()) {
                term = offered;
                unclear = false;
            } else if (!term.equals(offered)) {
                unclear = true;
            }
            distance = slips;
        }

        int distance() {
            return distance;
        }

        Optional<String> term() {
            return unclear ? Optional.empty() : term;
        }
    }
}
