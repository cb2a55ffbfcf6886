package io.github.stackconsultant.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTests {

    private static final Source ARTICLE = new Source(
            new SourceId("article"),
            "Title",
            "Author",
            "Publisher",
            LocalDate.of(2022, 2, 4),
            Optional.empty(),
            "article");

    @Test
    void isOfTheMonthInWhichItWasPublished() {
        assertThat(ARTICLE.month()).isEqualTo("February 2022");
    }

    @ParameterizedTest
    @CsvSource({"2021-01-01,", "2023-02-03,", "2023-02-04,1 year old", "2024-02-03,1 year old", "2026-08-01,4 years old"
    })
    void growsOldByFullYears(LocalDate today, String expected) {
        assertThat(ARTICLE.age(today)).isEqualTo(Optional.ofNullable(expected));
    }
}
