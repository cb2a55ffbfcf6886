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

    /** From so many letters on, a place with a wrong letter is that place, and nobody's name. */
    private static final int SHORTEST_PLACE = 7;

    /** From so many letters on, a word with the very letters of another is it, though two of them moved: "phyton". */
    private static final int SWAPPED = 6;

    private final Set<String> words = new HashSet<>();
    private final Map<Integer, List<Spelling>> alike = new HashMap<>();
    private final Set<String> ordinaryWords;

    /** What it goes on from, and leaves as it is. */
    private final Optional<Vocabulary> before;

    /** A word of a phrase, the term that it is looked up by, and its letters, which tell most other words apart. */
    record Spelling(String written, String term, int letters, boolean place) {}

    Vocabulary(Set<String> ordinaryWords) {
        this.ordinaryWords = ordinaryWords;
        before = Optional.empty();
    }

    /** Goes on from another one, to which nothing is added any more. */
    Vocabulary(Vocabulary other) {
        ordinaryWords = other.ordinaryWords;
        before = Optional.of(other);
    }

    /**
     * Adds a word of a phrase with the term that it is looked up by.
     *
     * @param place whether it is the name of a place, and all of the phrase
     */
    void add(String written, String term, boolean place) {
        if (!holds(written)) {
            words.add(written);
            if (written.length() >= SHORTEST) {
                alike.computeIfAbsent(key(written.charAt(0), written.length()), unused -> new ArrayList<>())
                        .add(new Spelling(written, term, Slips.letters(written), place));
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
     * "Liam" is no town, and "Marta" is no country, unless nothing else is said}
     *
     * @param alone whether nothing else is said
     */
    Optional<Spelling> meant(String written, boolean alone) {
        if (written.length() < SHORTEST) {
            return Optional.empty();
        }
        var nearest = new Nearest(written, written.length() >= LONG ? 2 : 1, alone);
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
        private final boolean alone;
        private int distance;
        private int nearness = Integer.MAX_VALUE;
        private Optional<Spelling> found = Optional.empty();
        private boolean unclear;

        Nearest(String written, int most, boolean alone) {
            this.written = written;
            this.alone = alone;
            this.letters = Slips.letters(written);
            this.distance = most;
        }

        void offer(Spelling candidate) {
            if (Slips.areMore(letters, candidate.letters(), distance)) {
                return;
            }
            int most = isOfTheSameLetters(candidate) ? Math.max(2, distance) : distance;
            int slips = Slips.between(written, candidate.written(), most);
            if (slips > most || (slips > 0 && mayBeOfSomebody(candidate))) {
                return;
            }
            offer(candidate, slips, 2 * slips - (Slips.areSameLetters(written, candidate.written()) ? 1 : 0));
        }

        /** A wrong letter makes one name of another; one too many or missing is a slip. */
        private boolean mayBeOfSomebody(Spelling candidate) {
            return candidate.place()
                    && !alone
                    && written.length() < SHORTEST_PLACE
                    && written.length() == candidate.written().length()
                    && !Slips.areSameLetters(written, candidate.written());
        }

        private boolean isOfTheSameLetters(Spelling candidate) {
            return letters == candidate.letters()
                    && written.length() >= SWAPPED
                    && Slips.areSameLetters(written, candidate.written());
        }

        private void offer(Spelling candidate, int slips, int near) {
            if (near < nearness) {
                found = Optional.of(candidate);
                nearness = near;
                distance = Math.min(distance, slips);
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
