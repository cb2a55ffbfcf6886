package io.github.stackconsultant.search;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.understanding.KnowledgeSearch;
import io.github.stackconsultant.understanding.Language;
import io.github.stackconsultant.understanding.PhraseFinder;
import java.util.List;

/** Lets tests of other packages make the app's indexes. */
public final class Indexes {

    private Indexes() {}

    /** {@return the language's phrases and those of the comparisons} */
    public static PhraseFinder phrases(PhraseIndex language, List<Comparison> comparisons) {
        return language.with(comparisons);
    }

    /** {@return what answers questions about these comparisons} */
    public static KnowledgeSearch passages(PhraseFinder phrases, Language language, List<Comparison> comparisons) {
        return new PassageSearch(phrases, language, comparisons);
    }
}
