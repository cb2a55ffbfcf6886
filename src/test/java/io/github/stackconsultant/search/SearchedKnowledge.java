package io.github.stackconsultant.search;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.understanding.KnowledgeSearch;
import io.github.stackconsultant.understanding.Language;
import io.github.stackconsultant.understanding.PhraseFinder;
import java.util.List;

/** Lets tests of other packages search the knowledge as the app does. */
public final class SearchedKnowledge {

    private SearchedKnowledge() {}

    /** {@return what answers questions about these comparisons} */
    public static KnowledgeSearch of(PhraseFinder phrases, Language language, List<Comparison> comparisons) {
        return new PassageSearch(phrases, language, comparisons);
    }
}
