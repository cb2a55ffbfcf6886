package io.github.stackconsultant.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The knowledge against some two hundred short descriptions of projects and what people expect of them. */
class EvaluateCommandProjectsTests {

    private static EvaluatedMessages projects = EvaluatedMessages.NONE;

    @BeforeAll
    static void evaluatesAll() {
        projects = EvaluatedMessages.of("projects.jsonl");
    }

    @Test
    void ofProjectsForOneOptionEightyFiveInAHundredAreRight() {
        assertThat(projects.forOne().size()).isGreaterThan(150);
        assertThat(projects.forOne().rightInAHundred()).isGreaterThanOrEqualTo(85);
    }

    @Test
    void atMostTenInAHundredOfThemAreLeftUndecided() {
        assertThat(projects.forOne().undecidedInAHundred()).isLessThanOrEqualTo(10);
    }

    @Test
    void ofProjectsForEitherSixtyInAHundredAreRight() {
        assertThat(projects.forEither().rightInAHundred()).isGreaterThanOrEqualTo(60);
    }
}
