package io.github.stackconsultant.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everyday words that lean to an answer: none of them means it, and many together, in a description, tell of it. How
 * much each leans is measured on descriptions of projects whose choice is known.
 *
 * @param slightly words that count 1
 * @param fairly words that count 2
 * @param strongly words that count 3
 * @param enough how much more than to the other answers of its step the words must lean to it; 1 at least
 */
public record Leanings(List<String> slightly, List<String> fairly, List<String> strongly, int enough) {

    /** No word leans to it. */
    public static final Leanings NONE = new Leanings(List.of(), List.of(), List.of(), 1);

    /** Copies the lists. */
    public Leanings {
        slightly = List.copyOf(slightly);
        fairly = List.copyOf(fairly);
        strongly = List.copyOf(strongly);
    }

    /** {@return whether there are any} */
    public boolean areGiven() {
        return size() > 0;
    }

    /** {@return how many words there are} */
    public int size() {
        return slightly.size() + fairly.size() + strongly.size();
    }

    /** {@return how much each word counts} */
    public Map<String, Integer> weights() {
        var weights = new LinkedHashMap<String, Integer>();
        slightly.forEach(word -> weights.put(word, 1));
        fairly.forEach(word -> weights.put(word, 2));
        strongly.forEach(word -> weights.put(word, 3));
        return weights;
    }
}
