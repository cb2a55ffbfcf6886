package io.github.stackconsultant.search;

import io.github.stackconsultant.understanding.Reading;
import io.github.stackconsultant.understanding.Sense;
import java.util.ArrayList;
import java.util.List;

/** Matches the phrases against the words of one text. */
final class PhraseWalk {

    /** The most words that may fill a gap. */
    private static final int WIDEST_GAP = 3;

    /** The most words between a denial and an "or" if the denial also applies to what follows the "or". */
    private static final int FARTHEST_DENIAL = 5;

    private final PhraseNode root;
    private final WordsBetween between;
    private final String text;
    private final List<Words.Word> spelt;
    private final List<Reading.Mention> mentions = new ArrayList<>();

    PhraseWalk(PhraseNode root, WordsBetween between, String text, List<Words.Word> spelt) {
        this.root = root;
        this.between = between;
        this.text = text;
        this.spelt = spelt;
    }

    /** {@return every phrase found, in the order in which they begin} */
    List<Reading.Mention> mentions() {
        for (int from = 0; from < spelt.size(); from++) {
            follow(root, from, from, false);
            deniedBesides(from);
        }
        return mentions;
    }

    /** "don't know Java or Go" means "don't know Java" and, from the "or" on, "don't know Go" */
    private void deniedBesides(int or) {
        if (!between.isAlternative(spelt.get(or))) {
            return;
        }
        for (int before = or - 1; before >= Math.max(0, or - FARTHEST_DENIAL); before--) {
            if (between.isDenial(spelt.get(before))) {
                denied(before, or);
                return;
            }
        }
    }

    private void denied(int from, int or) {
        var node = root.next(spelt.get(from).term());
        for (int at = from + 1; at < or && node.isPresent(); at++) {
            follow(node.get(), or, or + 1, true);
            node = node.get().next(spelt.get(at).term());
        }
    }

    /**
     * Continues from a node with the next word, with the next two written as one, or by skipping words that may stand
     * between.
     */
    private void follow(PhraseNode node, int from, int at, boolean loose) {
        if (at >= spelt.size() || node.isLast()) {
            return;
        }
        var word = spelt.get(at);
        node.next(word.term()).ifPresent(next -> arrive(next, from, at + 1, loose));
        if (at + 1 < spelt.size()) {
            node.next(word.written() + spelt.get(at + 1).term()).ifPresent(next -> arrive(next, from, at + 2, loose));
        }
        if (at > from && between.isPassedOver(word)) {
            follow(node, from, at + 1, true);
        }
        node.next(PhraseNode.GAP).ifPresent(next -> leap(next, from, at, loose));
    }

    private void arrive(PhraseNode node, int from, int to, boolean loose) {
        var last = spelt.get(to - 1);
        var senses = node.senses(text.substring(spelt.get(from).start(), last.end()), last.written());
        var meant = loose ? senses.stream().filter(PhraseWalk::isAnswer).toList() : senses;
        if (!meant.isEmpty()) {
            mentions.add(new Reading.Mention(from, to, meant));
        }
        follow(node, from, to, loose);
    }

    /** Words of denial do not fill a gap. */
    private void leap(PhraseNode node, int from, int at, boolean loose) {
        for (int filled = 0; filled <= WIDEST_GAP && at + filled < spelt.size(); filled++) {
            follow(node, from, at + filled, loose);
            if (between.isDenial(spelt.get(at + filled))) {
                return;
            }
        }
    }

    /** Only phrases of answers match loosely; words with a grammatical function have to match exactly. */
    private static boolean isAnswer(Sense sense) {
        return sense instanceof Sense.AnAnswer || sense instanceof Sense.OneOf;
    }
}
