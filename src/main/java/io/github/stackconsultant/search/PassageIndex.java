package io.github.stackconsultant.search;

import static java.util.stream.Collectors.groupingBy;

import io.github.stackconsultant.understanding.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;

/** The passages by their words: a rare word weighs more than a common one, and a title more than a text. */
final class PassageIndex {

    /** A question has fewer words; of what is pasted, the first are read. */
    private static final int MOST_WORDS = 64;

    /**
     * The least share of the weight of a question's words that a passage has to contain, since one ordinary word in
     * common is not an answer.
     */
    private static final double LEAST_COVERAGE = 0.5;

    /** A word that stands in more texts than these tells nothing where it is all that is asked for. */
    private static final int MOST_TEXTS = 4;

    private final List<Passage> passages;
    private final List<PassageTerms> terms = new ArrayList<>();
    private final Words words;

    PassageIndex(List<Passage> passages, Analyzer analyzer) {
        this.passages = List.copyOf(passages);
        this.words = new Words(analyzer);
        var common = commonHeadings();
        for (var passage : passages) {
            var heading =
                    passage.heading().filter(each -> !common.contains(each)).orElse("");
            terms.add(PassageTerms.of(passage, heading, words));
        }
    }

    /** A heading under which several options stand says nothing of any of them. */
    private Set<String> commonHeadings() {
        var common = new HashSet<String>();
        passages.stream()
                .filter(passage -> passage.heading().isPresent())
                .collect(groupingBy(passage -> passage.heading().orElseThrow()))
                .forEach((heading, under) -> {
                    if (under.stream().map(Passage::option).distinct().count() > 1) {
                        common.add(heading);
                    }
                });
        return common;
    }

    /**
     * {@return the passages that hold most of what the question weighs, the best first}
     *
     * @param asked what a question asks for, without its padding
     * @param wanted which passages count
     */
    List<Passage> find(List<AskedFor> asked, Predicate<Passage> wanted) {
        var things =
                asked.stream().limit(MOST_WORDS).flatMap(this::thing).distinct().toList();
        double all = things.stream().mapToDouble(Thing::weight).sum();
        boolean single = things.size() == 1;
        return IntStream.range(0, passages.size())
                .filter(passage -> wanted.test(passages.get(passage)))
                .mapToObj(passage -> found(passage, things, single))
                .filter(found -> found.held() > 0 && found.held() >= LEAST_COVERAGE * all)
                .sorted(Comparator.comparingDouble(Found::score).reversed())
                .map(found -> passages.get(found.passage()))
                .toList();
    }

    private Found found(int passage, List<Thing> things, boolean single) {
        double held = 0;
        double score = 0;
        for (var thing : things) {
            double place = thing.in(terms.get(passage), single);
            held += place > 0 ? thing.weight() : 0;
            score += place * thing.weight();
        }
        return new Found(passage, held, score);
    }

    /** Of a subject, its words are one thing; of anything else, each word. */
    private Stream<Thing> thing(AskedFor asked) {
        var spelt = termsOf(asked.words());
        if (!asked.subject()) {
            return spelt.stream().map(term -> thing(List.of(term), List.of(), false));
        }
        return Stream.of(thing(spelt, asked.others().stream().map(this::termsOf).toList(), true));
    }

    /** A word that no passage holds weighs most: what it asks for is not known. */
    private Thing thing(List<String> spelt, List<List<String>> others, boolean subject) {
        long held = terms.stream()
                .filter(each -> each.holds(spelt) || each.isNamed(spelt, others))
                .count();
        return new Thing(spelt, others, subject, held, Math.log(1 + (double) passages.size() / (1 + held)));
    }

    private List<String> termsOf(String text) {
        return words.of(text, MOST_WORDS).stream()
                .map(Words.Word::term)
                .distinct()
                .toList();
    }

    /** A passage with what it holds of a question, and how well. */
    private record Found(int passage, double held, double score) {}

    /** What is looked for, with how many passages hold it and what it weighs. */
    private record Thing(List<String> terms, List<List<String>> others, boolean subject, long heldBy, double weight) {

        /** {@return how prominently a passage holds it; 0 where it does not} */
        double in(PassageTerms passage, boolean single) {
            boolean tells = !subject && (!single || heldBy <= MOST_TEXTS);
            boolean counts = passage.isNamed(terms, others) || (tells && passage.holds(terms));
            return counts ? passage.prominence(terms, others) : 0;
        }
    }
}
