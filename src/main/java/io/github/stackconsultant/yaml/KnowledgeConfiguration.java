package io.github.stackconsultant.yaml;

import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.understanding.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the knowledge, which is read once at startup; broken files stop the startup. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KnowledgeSettings.class)
class KnowledgeConfiguration {

    private static final Logger log = LoggerFactory.getLogger(KnowledgeConfiguration.class);

    @Bean
    KnowledgeBase knowledgeBase(KnowledgeSettings settings) {
        var knowledge = KnowledgeLocations.read(settings.knowledge(), advice -> log.warn("{}", advice.sentence()));
        knowledge.comparisons().forEach(each -> log.debug("Knows \"{}\", version {}", each.title(), each.version()));
        return knowledge;
    }

    @Bean
    Language language() {
        return LanguageReader.english();
    }
}
