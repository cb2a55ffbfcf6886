package io.github.stackconsultant.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlotScoresTests {

    private final SlotScores scores = new SlotScores(KnowledgeFixtures.both().comparisons());
    private final List<String> remarks = new ArrayList<>();

    @Test
    void everyStepOfEveryComparisonIsCountedByIdsOrLabels() {
        add("place", Map.of("place", "device"), Map.of("place", "on the device"));
        add("place", Map.of("place", "On the device"), Map.of("place", "on the device"));
        add("place", Map.of("place", "server"), Map.of("place", "on the device"));
        add("place", Map.of("place", "server"), Map.of());
        add("market", Map.of("market", "not-researched"), Map.of("market", "no research done"));
        add("performance", Map.of("performance", List.of("security")), Map.of("performance", List.of("security")));

        assertThat(remarks).isEmpty();
        assertThat(scores.lines())
                .containsExactly(
                        "market exact: 1 of 1 (100.0 %)",
                        "place exact: 2 of 4 (50.0 %)", "performance: precision 1.00, recall 1.00, F1 1.00");
    }

    @Test
    void whatIsNoStepOrNoAnswerIsToldAndNotCounted() {
        add("place", Map.of("place", "moon"), Map.of("place", "on the device"));
        add("place", Map.of("colour", "red"), Map.of());
        add("place", Map.of("product", "a shop"), Map.of());
        add("any", Map.of("topic", "node cons"), Map.of());

        assertThat(remarks)
                .containsExactly(
                        "it expects \"moon\" of the step \"place\", which has no such answer; it is not counted",
                        "it expects the slot \"colour\", which is no step; it is not counted",
                        "it expects the slot \"product\", which is no step; it is not counted");
        assertThat(scores.lines()).isEmpty();
    }

    @Test
    void whatIsBuiltAndByWhomIsOnlyFoundOrNot() {
        add("any", Map.of("product", "CRM"), Map.of("product", "web shop"));
        add("any", Map.of("resources", Map.of("js", 4)), Map.of());

        assertThat(scores.lines())
                .containsExactly("product found: 1 of 1 (100.0 %)", "resources found: 0 of 1 (0.0 %)");
    }

    private void add(String step, Map<String, Object> expected, Map<String, Object> given) {
        scores.add(
                new UtteranceSample("1", step, "words", "answer", new LinkedHashMap<>(expected)),
                new MeasuredMeaning("answer", given, "words"),
                remarks::add);
    }
}
