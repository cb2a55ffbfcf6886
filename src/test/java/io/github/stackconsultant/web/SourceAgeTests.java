package io.github.stackconsultant.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceAgeTests {

    private static final LocalDate PUBLISHED = LocalDate.of(2022, 2, 4);
    private static final Source ARTICLE = SmallKnowledge.source("article", PUBLISHED);

    @ParameterizedTest
    @CsvSource({
        "2022-02-04, less than a year old",
        "2023-02-03, less than a year old",
        "2023-02-04, 1 year old",
        "2024-02-04, 2 years old",
        "2026-08-01, 4 years old",
        "2021-01-01, less than a year old"
    })
    void growsWithTheDayOfReading(LocalDate today, String expected) {
        assertThat(SourceAge.age(ARTICLE, today)).isEqualTo(expected);
    }

    @Test
    void ofSeveralSourcesTheOldestCounts() {
        List<Source> sources = List.of(
                SmallKnowledge.source("new", LocalDate.of(2025, 5, 1)),
                ARTICLE,
                SmallKnowledge.source("middle", LocalDate.of(2024, 1, 1)));

        assertThat(SourceAge.together(sources, LocalDate.of(2026, 8, 1)))
                .isEqualTo("3 sources, February 2022 to May 2025, the oldest 4 years old");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "//example.com", "Page 7"})
    void whatIsNoWebAddressIsNoLink(String address) {
        Source source =
                new Source(ARTICLE.id(), "Title", "Author", "Publisher", PUBLISHED, Optional.of(address), "article");

        assertThat(SourceEntry.of(source, PUBLISHED).address()).isEmpty();
    }
}
