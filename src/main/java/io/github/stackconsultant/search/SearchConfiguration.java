package io.github.stackconsultant.search;

import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.understanding.KnowledgeSearch;
import io.github.stackconsultant.understanding.Language;
import io.github.stackconsultant.understanding.PhraseFinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the indexes, which are built once at startup; that of the passages is built in the background. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    PhraseFinder phraseFinder(Language language, KnowledgeBase knowledge) {
        return PhraseIndex.of(language, knowledge.comparisons());
    }

    @Bean
    KnowledgeSearch knowledgeSearch(PhraseFinder phrases, Language language, KnowledgeBase knowledge) {
        return new PassageSearch(phrases, language, knowledge.comparisons());
    }
}
