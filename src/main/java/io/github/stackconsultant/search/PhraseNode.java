package io.github.stackconsultant.search;

import io.github.stackconsultant.understanding.Phrase;
import io.github.stackconsultant.understanding.Sense;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node of the phrase trie: the position in a phrase after some of its words. */
final class PhraseNode {

    /** The edge for a gap of a few arbitrary words. */
    static final String GAP = "...";

    private final Object index;
    private Map<String, PhraseNode> following = Map.of();
    private List<Meant> phrases = List.of();

    /** The senses that hold regardless of spelling, cached, since most phrases do not depend on it. */
    private List<Sense> senses = List.of();

    private boolean anyDependsOnSpelling;

    /** A phrase, and the ending that its last word must have to be the same word. */
    private record Meant(Phrase phrase, Ending ending) {

        boolean isWrittenAnyhow() {
            return !phrase.capitals() && ending == Ending.NONE;
        }

        boolean isWritten(String written, String last) {
            return (!phrase.capitals() || phrase.text().equals(written)) && ending.isThat(last);
        }
    }

    /** Creates a node of that index. */
    PhraseNode(Object index) {
        this.index = index;
    }

    /** Copies a node of another index, to which nothing is added any more; those after it are copied once one is added to. */
    PhraseNode(PhraseNode other, Object index) {
        this(index);
        following = other.following.isEmpty() ? Map.of() : new HashMap<>(other.following);
        phrases = other.phrases.isEmpty() ? List.of() : new ArrayList<>(other.phrases);
        senses = other.senses;
        anyDependsOnSpelling = other.anyDependsOnSpelling;
    }

    /** Adds the phrase at the end of the words, provided the last of them has that ending. */
    void put(List<String> words, Phrase phrase, Ending ending) {
        var node = this;
        for (var word : words) {
            node = node.child(word);
        }
        node.end(new Meant(phrase, ending));
    }

    private PhraseNode child(String word) {
        if (following.isEmpty()) {
            following = new HashMap<>(2);
        }
        return following.compute(word, (unused, known) -> known == null ? new PhraseNode(index) : known.in(index));
    }

    private PhraseNode in(Object other) {
        return other == index ? this : new PhraseNode(this, other);
    }

    private void end(Meant meant) {
        if (phrases.isEmpty()) {
            phrases = new ArrayList<>(1);
        }
        boolean known = phrases.stream()
                .anyMatch(each -> each.phrase().sense().equals(meant.phrase().sense())
                        && (each.isWrittenAnyhow() || each.ending() == meant.ending()));
        if (!known) {
            phrases.add(meant);
            anyDependsOnSpelling |= !meant.isWrittenAnyhow();
            senses = phrases.stream()
                    .map(each -> each.phrase().sense())
                    .distinct()
                    .toList();
        }
    }

    Optional<PhraseNode> next(String word) {
        return Optional.ofNullable(following.get(word));
    }

    boolean isLast() {
        return following.isEmpty();
    }

    /**
     * {@return the meanings of the words that lead here, given their spelling}
     *
     * @param last the last of the words, in lower case
     */
    List<Sense> senses(String written, String last) {
        if (!anyDependsOnSpelling) {
            return senses;
        }
        return phrases.stream()
                .filter(meant -> meant.isWritten(written, last))
                .map(meant -> meant.phrase().sense())
                .distinct()
                .toList();
    }
}
