package io.github.stackconsultant.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of all phrases, against which slips of the keyboard are recognised. */
final class Vocabulary {

    private static final int SHORTEST = 5;
    private static final int LONG = 8;

    private final Set<String> words = new HashSet<>();
    private final Map<Integer, List<Spelling>> alike = new HashMap<>();
    private final Set<String> ordinaryWords;

    /** What it goes on from, and leaves as it is. */
    private final Optional<Vocabulary> before;

    /** A word of a phrase, the term that it is looked up by, and its letters, which tell most other words apart. */
    record Spelling(String written, String term, int letters) {}

    Vocabulary(Set<String> ordinaryWords) {
        this.ordinaryWords = ordinaryWords;
        before = Optional.empty();
    }

    /** Goes on from another one, to which nothing is added any more. */
    Vocabulary(Vocabulary other) {
        ordinaryWords = other.ordinaryWords;
        before = Optional.of(other);
    }

    /** Adds a word of a phrase with the term that it is looked up by. */
    void add(String written, String term) {
        if (!holds(written)) {
            words.add(written);
            if (written.length() >= SHORTEST) {
                alike.computeIfAbsent(key(written.charAt(0), written.length()), unused -> new ArrayList<>())
                        .add(new Spelling(written, term, Slips.letters(written)));
            }
        }
        if (!holds(term)) {
            words.add(term);
        }
    }

    private boolean holds(String word) {
        return words.contains(word) || (before.isPresent() && before.get().holds(word));
    }

    /** {@return whether a word is spelt correctly} */
    boolean knows(Words.Word word) {
        return holds(word.written())
                || holds(word.term())
                || ordinaryWords.contains(word.written())
                || Character.isDigit(word.written().charAt(0));
    }

    /**
     * {@return the word that an unknown one probably means: the nearest word with the same first letter, at most one slip
     * away, or two if it is long; empty if no word is near, or several are equally near. A short word may be a name:
     * "Liam" is no town}
     */
    Optional<Spelling> meant(String written) {
        if (written.length() < SHORTEST) {
            return Optional.empty();
        }
        var nearest = new Nearest(written, written.length() >= LONG ? 2 : 1);
        int most = nearest.distance();
        for (int length = written.length() - most; length <= written.length() + most; length++) {
            offer(key(written.charAt(0), length), nearest);
        }
        return nearest.found();
    }

    private void offer(int key, Nearest nearest) {
        before.ifPresent(other -> other.offer(key, nearest));
        alike.getOrDefault(key, List.of()).forEach(nearest::offer);
    }

    private static int key(char first, int length) {
        return first << 8 | Math.min(length, 255);
    }

    /** The nearest of the words offered so far; of equally near ones, that which has the very letters is nearer. */
    private static final class Nearest {

        private final String written;
        private final int letters;
        private int distance;
        private int nearness = Integer.MAX_VALUE;
        private Optional<Spelling> found = Optional.empty();
        private boolean unclear;

        Nearest(String written, int most) {
            this.written = written;
            this.letters = Slips.letters(written);
            this.distance = most;
        }

        void offer(Spelling candidate) {
            if (Slips.areMore(letters, candidate.letters(), distance)) {
                return;
            }
            int slips = Slips.between(written, candidate.written(), distance);
            if (slips > distance) {
                return;
            }
            offer(candidate, slips, 2 * slips - (Slips.areSameLetters(written, candidate.written()) ? 1 : 0));
        }

        private void offer(Spelling candidate, int slips, int near) {
            if (near < nearness) {
                found = Optional.of(candidate);
                nearness = near;
                distance = slips;
                unclear = false;
            } else if (near == nearness) {
                unclear |= found.filter(other -> other.term().equals(candidate.term()))
                        .isEmpty();
            }
        }

        int distance() {
            return distance;
        }

        Optional<Spelling> found() {
            return unclear ? Optional.empty() : found;
        }
    }
}
