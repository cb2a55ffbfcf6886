package io.github.stackconsultant.search;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.understanding.Language;
import io.github.stackconsultant.understanding.Phrase;
import io.github.stackconsultant.understanding.PhraseFinder;
import io.github.stackconsultant.understanding.Phrases;
import io.github.stackconsultant.understanding.Reading;
import io.github.stackconsultant.understanding.Sense;
import io.github.stackconsultant.understanding.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All phrases in one index, built once; a text runs through the analysis chain once and is matched from each word on. */
public final class PhraseIndex implements PhraseFinder {

    /** What a person types is shorter; what is pasted is cut here. */
    private static final int MOST_CHARACTERS = 6_000;

    private static final int MOST_WORDS = 900;
    private static final int MOST_SLIPS = 24;
    private static final int LONGEST_JOINED = 4;

    private final Words words;
    private final Vocabulary vocabulary;
    private final PhraseNode root = new PhraseNode();

    private PhraseIndex(Language language) {
        words = new Words(new WordAnalyzer(language.spellings()));
        vocabulary = new Vocabulary(language.ordinaryWords());
    }

    /**
     * Builds the index.
     *
     * @param comparisons every comparison of which people may speak
     */
    public static PhraseIndex of(Language language, List<Comparison> comparisons) {
        var index = new PhraseIndex(language);
        Phrases.of(language, comparisons).forEach(index::add);
        return index;
    }

    private void add(Phrase phrase) {
        var spelt = words.of(phrase.text(), MOST_WORDS);
        if (spelt.isEmpty()) {
            return;
        }
        spelt.forEach(word -> vocabulary.add(word.written(), word.term()));
        put(spelt, phrase);
        if (spelt.size() <= LONGEST_JOINED && mayBeJoined(phrase.sense())) {
            for (int at = 0; at + 1 < spelt.size(); at++) {
                put(joined(spelt, at, at + 2), phrase);
            }
            if (spelt.size() > 2) {
                put(joined(spelt, 0, spelt.size()), phrase);
            }
        }
    }

    private void put(List<Words.Word> spelt, Phrase phrase) {
        root.put(spelt.stream().map(Words.Word::term).toList(), phrase);
    }

    /** Words that carry a sentence are common: joined, they would be found inside other words. */
    private static boolean mayBeJoined(Sense sense) {
        return !(sense instanceof Sense.OfSign sign) || sign.sign() == Sign.COMMAND;
    }

    /** "real time" is written "realtime" too. */
    private List<Words.Word> joined(List<Words.Word> spelt, int from, int to) {
        var result = new ArrayList<>(spelt.subList(0, from));
        var one = joined(spelt.subList(from, to));
        vocabulary.add(one.written(), one.term());
        result.add(one);
        result.addAll(spelt.subList(to, spelt.size()));
        return result;
    }

    private static Words.Word joined(List<Words.Word> parts) {
        var written = new StringBuilder();
        parts.forEach(part -> written.append(part.written()));
        var last = parts.get(parts.size() - 1);
        var term = written.substring(0, written.length() - last.written().length()) + last.term();
        return new Words.Word(written.toString(), term, parts.get(0).start(), last.end());
    }

    @Override
    public Reading read(String text) {
        var read = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        var tokens = new ArrayList<Reading.Token>();
        var spelt = new ArrayList<Words.Word>();
        int slips = 0;
        for (var word : words.of(read, MOST_WORDS)) {
            boolean known = vocabulary.knows(word);
            var meant = known || slips++ >= MOST_SLIPS ? Optional.<String>empty() : vocabulary.meant(word.written());
            spelt.add(meant.map(word::meant).orElse(word));
            tokens.add(new Reading.Token(word.written(), word.start(), word.end(), known || meant.isPresent()));
        }
        return new Reading(read, tokens, mentions(read, spelt));
    }

    private List<Reading.Mention> mentions(String text, List<Words.Word> spelt) {
        var mentions = new ArrayList<Reading.Mention>();
        for (int from = 0; from < spelt.size(); from++) {
            follow(root, text, spelt, from, from, mentions);
        }
        return mentions;
    }

    /** Goes on from a node with the next word, and with the next two written as one. */
    private static void follow(
            PhraseNode node, String text, List<Words.Word> spelt, int from, int at, List<Reading.Mention> mentions) {
        if (at > from) {
            var senses = node.senses(
                    text.substring(spelt.get(from).start(), spelt.get(at - 1).end()));
            if (!senses.isEmpty()) {
                mentions.add(new Reading.Mention(from, at, senses));
            }
        }
        if (at >= spelt.size() || node.isLast()) {
            return;
        }
        node.next(spelt.get(at).term()).ifPresent(next -> follow(next, text, spelt, from, at + 1, mentions));
        if (at + 1 < spelt.size()) {
            node.next(spelt.get(at).written() + spelt.get(at + 1).term())
                    .ifPresent(next -> follow(next, text, spelt, from, at + 2, mentions));
        }
    }
}
