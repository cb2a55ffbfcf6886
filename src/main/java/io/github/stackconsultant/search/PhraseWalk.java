package io.github.stackconsultant.search;

import io.github.stackconsultant.understanding.Reading;
import io.github.stackconsultant.understanding.Sense;
import java.util.ArrayList;
import java.util.List;

/** Follows the phrases through the words of one text. */
final class PhraseWalk {

    /** How many words may fill a gap. */
    private static final int WIDEST_GAP = 3;

    /** How many words before an "or" a denial may stand that denies what follows it, too. */
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

    /** {@return every phrase that is found, by where it begins} */
    List<Reading.Mention> mentions() {
        for (int from = 0; from < spelt.size(); from++) {
            follow(root, from, from, false);
            deniedBesides(from);
        }
        return mentions;
    }

    /** "don't know Java or Go" is "don't know Java", and from the "or" on, "don't know Go" */
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
     * Goes on from a node with the next word, with the next two written as one, or past words that may stand between.
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

    /** What denies does not fill a gap. */
    private void leap(PhraseNode node, int from, int at, boolean loose) {
        for (int filled = 0; filled <= WIDEST_GAP && at + filled < spelt.size(); filled++) {
            follow(node, from, at + filled, loose);
            if (between.isDenial(spelt.get(at + filled))) {
                return;
            }
        }
    }

    /** Words that carry a sentence stand as they are. */
    private static boolean isAnswer(Sense sense) {
        return sense instanceof Sense.AnAnswer || sense instanceof Sense.OneOf;
    }
}
