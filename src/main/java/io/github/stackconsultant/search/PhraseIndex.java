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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** All phrases in one index, built once; a text is analysed once and then matched starting from each word. */
public final class PhraseIndex implements PhraseFinder {

    /** Typed text is shorter; pasted text is cut here. */
    private static final int MOST_CHARACTERS = 6_000;

    private static final int MOST_WORDS = 900;
    private static final int MOST_SLIPS = 24;
    private static final int LONGEST_JOINED = 4;

    /** In a phrase, stands for a few arbitrary words: "train ... model". */
    private static final Pattern GAP = Pattern.compile("\\s\\.{3}\\s");

    private final Language language;
    private final EmojiNames emoji;
    private final Words words;
    private final Vocabulary vocabulary;
    private final PhraseNode root;
    private final WordsBetween between;

    private PhraseIndex(Language language) {
        this.language = language;
        var analyzer = new WordAnalyzer(language.spellings());
        emoji = analyzer.emoji();
        words = new Words(analyzer);
        vocabulary = new Vocabulary(language.ordinaryWords());
        root = new PhraseNode(this);
        between = WordsBetween.of(language);
    }

    private PhraseIndex(PhraseIndex copied) {
        language = copied.language;
        emoji = copied.emoji;
        words = copied.words;
        vocabulary = new Vocabulary(copied.vocabulary);
        root = new PhraseNode(copied.root, this);
        between = copied.between;
    }

    /**
     * Builds the index.
     *
     * @param comparisons every comparison that people may talk about
     */
    public static PhraseIndex of(Language language, List<Comparison> comparisons) {
        var index = new PhraseIndex(language);
        Phrases.of(language, comparisons).forEach(index::add);
        return index;
    }

    /**
     * {@return an index of the same language's phrases and those of the comparisons; this one stays unchanged}
     *
     * <p>For tests alone: they build hundreds of indexes, and the language's part of each takes a tenth of a second.
     *
     * @param comparisons every comparison that people may talk about, provided this index has none yet
     */
    PhraseIndex with(List<Comparison> comparisons) {
        var index = new PhraseIndex(this);
        Phrases.about(comparisons, language).forEach(index::add);
        return index;
    }

    private void add(Phrase phrase) {
        var parts = Arrays.stream(GAP.split(phrase.text()))
                .map(part -> words.of(part, MOST_WORDS))
                .filter(part -> !part.isEmpty())
                .toList();
        // this includes leaning words: if spelt correctly, they are not slips of other words
        boolean place = parts.size() == 1
                && parts.get(0).size() == 1
                && phrase.sense() instanceof Sense.OfSign sign
                && (sign.sign() == Sign.PLACE || sign.sign() == Sign.COUNTRY);
        parts.forEach(part -> part.forEach(word -> vocabulary.add(word.written(), word.term(), place)));
        if (parts.size() > 1) {
            var last = parts.get(parts.size() - 1);
            root.put(withGaps(parts), phrase, ending(last, phrase));
        } else if (!parts.isEmpty()) {
            add(parts.get(0), phrase);
        }
    }

    private static List<String> withGaps(List<List<Words.Word>> parts) {
        var terms = new ArrayList<String>();
        for (var part : parts) {
            if (!terms.isEmpty()) {
                terms.add(PhraseNode.GAP);
            }
            part.forEach(word -> terms.add(word.term()));
        }
        return terms;
    }

    private void add(List<Words.Word> spelt, Phrase phrase) {
        put(spelt, phrase);
        if (phrase.sense() instanceof Sense.AnAnswer) {
            put(between.without(spelt), phrase);
        }
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
        root.put(spelt.stream().map(Words.Word::term).toList(), phrase, ending(spelt, phrase));
    }

    /** Only for answers; other phrases are few, and match any word with their stem. */
    private static Ending ending(List<Words.Word> spelt, Phrase phrase) {
        return phrase.sense() instanceof Sense.AnAnswer ? Ending.of(spelt.get(spelt.size() - 1)) : Ending.NONE;
    }

    /** Words with a grammatical function are too common: joined, they would match other words. */
    private static boolean mayBeJoined(Sense sense) {
        return !(sense instanceof Sense.OfSign sign) || sign.sign() == Sign.COMMAND;
    }

    /** "real time" is also written "realtime". */
    private List<Words.Word> joined(List<Words.Word> spelt, int from, int to) {
        var result = new ArrayList<>(spelt.subList(0, from));
        var one = joined(spelt.subList(from, to));
        vocabulary.add(one.written(), one.term(), false);
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
    public boolean readsAllOf(String text) {
        return text.length() <= MOST_WORDS
                || (text.length() <= MOST_CHARACTERS
                        && words.of(text, MOST_WORDS + 1).size() <= MOST_WORDS);
    }

    @Override
    public Reading read(String text) {
        var beginning = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        var read = emoji.withoutMeaningless(PageAddresses.leftOutOf(Mentioned.leftOutOf(beginning)));
        var tokens = new ArrayList<Reading.Token>();
        var spelt = new ArrayList<Words.Word>();
        int slips = 0;
        var typed = words.of(read, MOST_WORDS);
        for (var word : typed) {
            boolean known = vocabulary.knows(word);
            var meant = known || slips++ >= MOST_SLIPS
                    ? Optional.<Vocabulary.Spelling>empty()
                    : vocabulary.meant(word.written(), typed.size() == 1);
            spelt.add(meant.map(spelling -> word.meant(spelling.term())).orElse(word));
            tokens.add(new Reading.Token(
                    word.written(),
                    meant.map(Vocabulary.Spelling::written).orElse(word.written()),
                    word.start(),
                    word.end(),
                    known || meant.isPresent()));
        }
        return new Reading(read, tokens, new PhraseWalk(root, between, read, spelt).mentions());
    }
}
