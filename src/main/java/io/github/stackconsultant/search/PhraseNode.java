package io.github.stackconsultant.search;

import io.github.stackconsultant.understanding.Phrase;
import io.github.stackconsultant.understanding.Sense;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where one is in a phrase after some of its words. */
final class PhraseNode {

    /** Leads to what may follow after a few other words. */
    static final String GAP = "...";

    private Map<String, PhraseNode> following = Map.of();
    private List<Phrase> phrases = List.of();

    /** What all of them stand for, however they are written; most phrases do not mind. */
    private List<Sense> senses = List.of();

    PhraseNode() {}

    /** Copies another one with all that follows. */
    PhraseNode(PhraseNode other) {
        if (!other.following.isEmpty()) {
            following = new HashMap<>(other.following);
            following.replaceAll((word, next) -> new PhraseNode(next));
        }
        phrases = other.phrases.isEmpty() ? List.of() : new ArrayList<>(other.phrases);
        senses = other.senses;
    }

    /** Lets the words lead to the phrase. */
    void put(List<String> words, Phrase phrase) {
        var node = this;
        for (var word : words) {
            node = node.child(word);
        }
        node.end(phrase);
    }

    private PhraseNode child(String word) {
        if (following.isEmpty()) {
            following = new HashMap<>(2);
        }
        return following.computeIfAbsent(word, unused -> new PhraseNode());
    }

    private void end(Phrase phrase) {
        if (phrases.isEmpty()) {
            phrases = new ArrayList<>(1);
        }
        if (phrases.stream().noneMatch(each -> each.sense().equals(phrase.sense()))) {
            phrases.add(phrase);
            senses = phrases.stream().map(Phrase::sense).toList();
        }
    }

    Optional<PhraseNode> next(String word) {
        return Optional.ofNullable(following.get(word));
    }

    boolean isLast() {
        return following.isEmpty();
    }

    /** {@return what the words that lead here stand for, written like that} */
    List<Sense> senses(String written) {
        if (phrases.stream().noneMatch(Phrase::capitals)) {
            return senses;
        }
        return phrases.stream()
                .filter(phrase -> !phrase.capitals() || phrase.text().equals(written))
                .map(Phrase::sense)
                .toList();
    }
}
