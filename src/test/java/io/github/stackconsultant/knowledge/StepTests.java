package io.github.stackconsultant.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of answers that cannot hold together, the last one given stands. */
class StepTests {

    private static final Step STEP = Catalogue.of("left", "right")
            .criterion("speed", 4, 0)
            .step(
                    "people",
                    Step.Kind.SEVERAL,
                    Catalogue.answer("some"),
                    Catalogue.excluding("none", "some", "few"),
                    Catalogue.answer("few"),
                    Catalogue.answer("old"),
                    Catalogue.excluding("odd", "gone"))
            .build()
            .steps()
            .get(0);

    @ParameterizedTest
    @CsvSource({
        "some few old, some few old",
        "some none, none",
        "none some, some",
        "old some few none, old none",
        "none old some few, old some few",
        "some none few, some few",
        "none none, none none"
    })
    void theLastWordCounts(String given, String standing) {
        assertThat(STEP.withoutContradictions(ids(given))).isEqualTo(ids(standing));
    }

    /** A ranking has an order of its own. */
    @ParameterizedTest
    @CsvSource({
        "SEVERAL, old few some, some few old",
        "SEVERAL, some few old, some few old",
        "SEVERAL, none old few, few old",
        "SEVERAL, old none, none old",
        "RANKED, old few, old few",
        "RANKED, none old few, old few"
    })
    void ticksHaveTheOrderInWhichTheyAreOffered(Step.Kind kind, String given, String settled) {
        var step = new Step(
                STEP.id(),
                STEP.title(),
                STEP.noun(),
                STEP.question(),
                STEP.why(),
                kind,
                STEP.examples(),
                STEP.answers(),
                STEP.cues(),
                STEP.heading(),
                STEP.source());

        assertThat(step.settled(ids(given))).isEqualTo(ids(settled));
    }

    @ParameterizedTest
    @CsvSource({"none, true", "some, true", "few, true", "old, false", "odd, false", "unknown, false"})
    void whatExcludesOrIsExcludedCannotHoldWithSome(String answer, boolean excludes) {
        var id = new AnswerId(answer);

        assertThat(STEP.excludesAny(id)).isEqualTo(excludes);
        assertThat(STEP.answers().stream().anyMatch(other -> STEP.exclude(id, other.id())))
                .isEqualTo(excludes);
    }

    private static List<AnswerId> ids(String text) {
        return Arrays.stream(text.split(" ")).map(AnswerId::new).toList();
    }
}
