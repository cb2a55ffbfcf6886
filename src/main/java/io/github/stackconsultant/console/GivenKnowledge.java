package io.github.stackconsultant.console;

import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.search.PhraseIndex;
import io.github.stackconsultant.understanding.PlainEnglish;
import io.github.stackconsultant.understanding.Understanding;
import io.github.stackconsultant.yaml.BrokenKnowledgeException;
import io.github.stackconsultant.yaml.Finding;
import io.github.stackconsultant.yaml.KnowledgeLocations;
import io.github.stackconsultant.yaml.LanguageReader;
import java.util.Optional;
import org.springframework.core.env.StandardEnvironment;

/** The knowledge that a server started here would have, and an understanding of text about it. */
record GivenKnowledge(KnowledgeBase base, Understanding understanding) {

    /** {@return the knowledge; empty, after printing the problems, if it is broken} */
    static Optional<GivenKnowledge> read(Console console) {
        try {
            var base = KnowledgeLocations.read(KnowledgeLocations.in(new StandardEnvironment()), advice -> {});
            var phrases = PhraseIndex.of(LanguageReader.english(), base.comparisons());
            return Optional.of(new GivenKnowledge(base, new PlainEnglish(phrases)));
        } catch (BrokenKnowledgeException broken) {
            broken.problems().stream().map(Finding::sentence).forEach(console::complain);
            return Optional.empty();
        }
    }
}
