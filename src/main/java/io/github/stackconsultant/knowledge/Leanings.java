package io.github.stackconsultant.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everyday words that lean towards an answer: no single one means it, but many of them in one description suggest it.
 * How much each word counts was measured on descriptions of projects whose choice is known.
 *
 * @param words the words by how much they count, from 1 to {@link #MOST}; the loader enforces that range
 * @param enough the lead that this answer needs over any other answer of its step; 1 at least
 */
public record Leanings(SortedMap<Integer, List<String>> words, int enough) {

    /** The most that a single word can count. */
    public static final int MOST = 9;

    /** No word leans towards the answer. */
    public static final Leanings NONE = new Leanings(new TreeMap<>(), 1);

    /** Copies the map and its lists. */
    public Leanings {
        var copy = new TreeMap<Integer, List<String>>();
        words.forEach((weight, each) -> copy.put(weight, List.copyOf(each)));
        copy.values().removeIf(List::isEmpty);
        words = Collections.unmodifiableSortedMap(copy);
    }

    /** {@return whether there are any} */
    public boolean areGiven() {
        return !words.isEmpty();
    }

    /** {@return how many words there are} */
    public int size() {
        return words.values().stream().mapToInt(List::size).sum();
    }

    /** {@return how much each word counts} */
    public Map<String, Integer> weights() {
        var weights = new LinkedHashMap<String, Integer>();
        words.forEach((weight, each) -> each.forEach(word -> weights.put(word, weight)));
        return weights;
    }
}
