package io.github.stackconsultant.search;

import io.github.stackconsultant.understanding.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a passage, as they are looked up: those of its title, of its heading, and of its text. */
record PassageTerms(Set<String> title, Set<String> heading, Set<String> text) {

    private static final double IN_TITLE = 3;
    private static final double IN_HEADING = 2;
    private static final double IN_TEXT = 1;

    /** What other words for the same count, of those of a question. */
    private static final double OTHERWISE_IN_TITLE = 0.6;

    private static final double OTHERWISE_IN_HEADING = 0.75;

    /** {@return the words of a passage under a heading, which is empty where it says nothing of the passage} */
    static PassageTerms of(Passage passage, String heading, Words words) {
        return new PassageTerms(
                terms(passage.title(), words),
                terms(heading, words),
                terms(passage.text() + "\n" + String.join("\n", passage.details()), words));
    }

    private static Set<String> terms(String text, Words words) {
        var terms = new HashSet<String>();
        words.of(text, Integer.MAX_VALUE).forEach(word -> terms.add(word.term()));
        return terms;
    }

    /** {@return whether its title or its heading says just that, in one of several ways} */
    boolean isNamed(List<String> terms, List<List<String>> others) {
        return saysIn(title, terms, others, OTHERWISE_IN_TITLE) > 0
                || saysIn(heading, terms, others, OTHERWISE_IN_HEADING) > 0;
    }

    /** {@return whether it says that anywhere, word for word} */
    boolean holds(List<String> terms) {
        return terms.stream().allMatch(term -> title.contains(term) || heading.contains(term) || text.contains(term));
    }

    /** {@return how prominently it says something, in one of several ways: what its title says, its text may confirm} */
    double prominence(List<String> terms, List<List<String>> others) {
        double inTitle = IN_TITLE * saysIn(title, terms, others, OTHERWISE_IN_TITLE);
        double inHeading = IN_HEADING * saysIn(heading, terms, others, OTHERWISE_IN_HEADING);
        double inText = IN_TEXT * saysIn(text, terms, others, 1);
        if (inTitle > 0) {
            return inTitle + inHeading + inText;
        }
        double beside = Math.max(inHeading, inText);
        return beside > 0 || !holds(terms) ? beside : IN_TEXT;
    }

    private static double saysIn(Set<String> words, List<String> terms, List<List<String>> others, double otherwise) {
        if (!terms.isEmpty() && words.containsAll(terms)) {
            return 1;
        }
        return others.stream().anyMatch(words::containsAll) ? otherwise : 0;
    }
}
