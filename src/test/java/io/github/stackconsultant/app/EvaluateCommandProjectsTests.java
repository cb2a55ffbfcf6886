package io.github.stackconsultant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The knowledge against some two hundred short descriptions of projects and what people expect of them. */
class EvaluateCommandProjectsTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String EITHER = "either";

    private static List<JsonNode> outcomes = List.of();

    @BeforeAll
    static void evaluatesAll() {
        outcomes = CommandLine.run("evaluate", CommandLine.file("projects.jsonl")).printed().stream()
                .filter(line -> line.startsWith("{"))
                .map(JSON::readTree)
                .toList();
    }

    @Test
    void ofProjectsForOneOptionEightyFiveInAHundredAreRight() {
        var forOne = outcomes.stream().filter(each -> !isEither(each)).toList();

        long hits = forOne.stream().filter(each -> each.get("hit").asBoolean()).count();

        assertThat(forOne).hasSizeGreaterThan(150);
        assertThat(100 * hits).isGreaterThanOrEqualTo(85L * forOne.size());
    }

    @Test
    void atMostTenInAHundredOfThemAreLeftUndecided() {
        var forOne = outcomes.stream().filter(each -> !isEither(each)).toList();

        long undecided = forOne.stream()
                .filter(each -> Outcome.leavesBoth(each.get("verdict").asString()))
                .count();

        assertThat(100 * undecided).isLessThanOrEqualTo(10L * forOne.size());
    }

    @Test
    void ofProjectsForEitherSixtyInAHundredAreRight() {
        var forEither =
                outcomes.stream().filter(EvaluateCommandProjectsTests::isEither).toList();

        long hits =
                forEither.stream().filter(each -> each.get("hit").asBoolean()).count();

        assertThat(100 * hits).isGreaterThanOrEqualTo(60L * forEither.size());
    }

    private static boolean isEither(JsonNode outcome) {
        return outcome.get("expected").asString().equals(EITHER);
    }
}
