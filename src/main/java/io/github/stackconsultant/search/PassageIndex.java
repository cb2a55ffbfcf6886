package io.github.stackconsultant.search;

import io.github.stackconsultant.understanding.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The passages by their words, ranked as Lucene does (BM25); built once, in memory. */
final class PassageIndex {

    private static final String TEXT = "text";

    /** A question has fewer words; of what is pasted, the first are read. */
    private static final int MOST_WORDS = 64;

    /** So much of the weight of a question's words a passage has to hold: one ordinary word in common is no answer. */
    private static final double LEAST_COVERAGE = 0.5;

    private final List<Passage> passages;
    private final List<Set<String>> terms = new ArrayList<>();
    private final Words words;
    private final IndexSearcher searcher;

    PassageIndex(List<Passage> passages, Analyzer analyzer) {
        this.passages = List.copyOf(passages);
        this.words = new Words(analyzer);
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var passage : passages) {
                var text = text(passage);
                var document = new Document();
                document.add(new TextField(TEXT, text, Field.Store.NO));
                writer.addDocument(document);
                var held = new HashSet<String>();
                words.of(text, Integer.MAX_VALUE).forEach(word -> held.add(word.term()));
                terms.add(held);
            }
            writer.forceMerge(1);
            writer.commit();
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String text(Passage passage) {
        return passage.title() + "\n" + passage.text() + "\n" + String.join("\n", passage.details());
    }

    /**
     * {@return the passages that hold most of what the words weigh, the best first}
     *
     * @param asked the words of a question that are no padding
     * @param wanted which passages count
     */
    List<Passage> find(String asked, Predicate<Passage> wanted) {
        var terms = words.of(asked, MOST_WORDS).stream()
                .map(Words.Word::term)
                .distinct()
                .toList();
        if (terms.isEmpty()) {
            return List.of();
        }
        try {
            return ranked(terms, wanted);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<Passage> ranked(List<String> asked, Predicate<Passage> wanted) throws IOException {
        var found = new ArrayList<Passage>();
        for (var hit : searcher.search(query(asked), Math.max(1, passages.size())).scoreDocs) {
            if (wanted.test(passages.get(hit.doc)) && coverage(asked, hit.doc) >= LEAST_COVERAGE) {
                found.add(passages.get(hit.doc));
            }
        }
        return found;
    }

    private static Query query(List<String> asked) {
        var query = new BooleanQuery.Builder();
        asked.forEach(term -> query.add(new TermQuery(new Term(TEXT, term)), BooleanClause.Occur.SHOULD));
        return query.build();
    }

    /** A word that no passage holds weighs most: what it asks for is not known. */
    private double coverage(List<String> asked, int passage) throws IOException {
        double all = 0;
        double held = 0;
        for (var term : asked) {
            double weight = Math.log(1
                    + (double) passages.size() / (1 + searcher.getIndexReader().docFreq(new Term(TEXT, term))));
            all += weight;
            held += terms.get(passage).contains(term) ? weight : 0;
        }
        return held / all;
    }
}
