package io.github.stackconsultant.yaml;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The location of the knowledge.
 *
 * @param knowledge locations of knowledge files: {@code classpath:}, {@code classpath*:} or {@code file:} patterns, or
 *     folders, in which every {@code .yml} and {@code .yaml} file is read
 */
@ConfigurationProperties(KnowledgeSettings.PREFIX)
record KnowledgeSettings(
        @DefaultValue(KnowledgeLocations.OURS) List<String> knowledge) {

    static final String PREFIX = "consultant";

    KnowledgeSettings {
        knowledge = List.copyOf(knowledge);
    }
}
