package io.github.stackconsultant.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
                                whole(text, offset.startOffset(), -1),
                                whole(text, offset.endOffset(), 1)));
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

    /** What is read as something longer may seem to begin or end within a character. */
    private static int whole(String text, int offset, int outward) {
        return offset < text.length() && Character.isLowSurrogate(text.charAt(offset)) ? offset + outward : offset;
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
