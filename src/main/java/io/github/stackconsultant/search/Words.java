package io.github.stackconsultant.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Runs text through the analysis chain. */
final class Words {

    private final Analyzer analyzer;

    Words(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * {@return the words of the text in their order}
     *
     * @param most how many at most
     */
    List<Word> of(String text, int most) {
        var words = new ArrayList<Word>();
        var emoji = EmojiNames.in(text);
        try (var stream = analyzer.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var position = stream.addAttribute(PositionIncrementAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            boolean taken = false;
            while (stream.incrementToken()) {
                if (position.getPositionIncrement() > 0) {
                    if (words.size() == most) {
                        break;
                    }
                    taken = term.length() > 0;
                    if (taken) {
                        words.add(new Word(
                                term.toString(),
                                term.toString(),
                                begin(text, offset.startOffset(), emoji),
                                end(text, offset.endOffset(), emoji)));
                    }
                } else if (taken) {
                    words.add(words.remove(words.size() - 1).stemmed(term.toString()));
                }
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }

    /** What is read as other words may seem to begin or end within a character, or the name of one. */
    private static int begin(String text, int offset, List<MatchResult> emoji) {
        return around(offset, emoji).map(MatchResult::start).orElseGet(() -> offset - (isWithin(text, offset) ? 1 : 0));
    }

    private static int end(String text, int offset, List<MatchResult> emoji) {
        return around(offset, emoji).map(MatchResult::end).orElseGet(() -> offset + (isWithin(text, offset) ? 1 : 0));
    }

    private static Optional<MatchResult> around(int offset, List<MatchResult> emoji) {
        return emoji.stream()
                .filter(name -> name.start() < offset && offset < name.end())
                .findFirst();
    }

    private static boolean isWithin(String text, int offset) {
        return offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
    }

    /**
     * One word.
     *
     * @param written as it was written, in lower case without accents
     * @param term the term that it is looked up by
     * @param start where it begins in the text
     * @param end where it ends, exclusively
     */
    record Word(String written, String term, int start, int end) {

        Word stemmed(String stem) {
            return new Word(written, stem, start, end);
        }

        Word meant(String other) {
            return new Word(written, other, start, end);
        }
    }
}
