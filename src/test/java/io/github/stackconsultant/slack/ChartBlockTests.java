package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.util.json.GsonFactory;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.CriterionResult;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.Selection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartBlockTests {

    private static Recommendation on(Map<String, String> answers) {
        var selection = new LinkedHashMap<StepId, List<AnswerId>>();
        answers.forEach((step, answer) -> selection.put(new StepId(step), List.of(new AnswerId(answer))));
        return new RecommendationEngine().recommend(KnowledgeFixtures.nodejsVsPython(), new Selection(selection));
    }

    private static JsonObject drawn(Recommendation recommendation) {
        return GsonFactory.createSnakeCase()
                .toJsonTree(ChartBlock.of(recommendation).get(0))
                .getAsJsonObject();
    }

    private static List<String> texts(JsonElement array) {
        return StreamSupport.stream(array.getAsJsonArray().spliterator(), false)
                .map(each -> each.isJsonObject() ? each.getAsJsonObject().get("name") : each)
                .map(JsonElement::getAsString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"messenger", "data-science"})
    void anOptionKeepsItsColourWhicheverWins(String product) {
        var recommendation = on(Map.of("product", product));

        assertThat(texts(drawn(recommendation).getAsJsonObject("chart").get("series")))
                .containsExactly("Node.js", "Python");
        assertThat(ChartBlock.bars(recommendation)).containsSubsequence("Node.js", "Python", "Node.js", "Python");
    }

    @Test
    void theTwoProductsOfTheColoursHaveDifferentWinners() {
        assertThat(on(Map.of("product", "messenger")).scores().get(0).name()).isEqualTo("Node.js");
        assertThat(on(Map.of("product", "data-science")).scores().get(0).name()).isEqualTo("Python");
    }

    @Test
    void whatTellsTheOptionsApartIsDrawnAndNotWhatIsMerelyHeavy() {
        var recommendation =
                on(Map.of("product", "web-shop", "resources", "javascript-people", "performance", "real-time"));

        var drawn = drawn(recommendation);
        var shown = texts(
                drawn.getAsJsonObject("chart").getAsJsonObject("axis_config").get("categories"));
        var spoken = recommendation.criteria().stream()
                .filter(CriterionResult::spoken)
                .toList();

        assertThat(spoken).hasSizeGreaterThan(5);
        assertThat(shown).hasSize(5);
        int least = spoken.stream()
                .filter(each -> shown.contains(each.shortName()))
                .mapToInt(ChartBlockTests::spread)
                .min()
                .orElseThrow();
        assertThat(spoken)
                .filteredOn(each -> !shown.contains(each.shortName()))
                .allSatisfy(left -> assertThat(spread(left)).isLessThanOrEqualTo(least));
        assertThat(drawn.get("title").getAsString())
                .isEqualTo("Points: the 5 of " + spoken.size() + " criteria that differ most");
    }

    @Test
    void theBarsInTextSayWhatBarAndNumberAre() {
        assertThat(ChartBlock.bars(on(Map.of("product", "messenger"))))
                .contains("A bar is a rating, a number its points: rating times weight.");
        assertThat(ChartBlock.bars(on(Map.of()))).isEmpty();
    }

    private static int spread(CriterionResult criterion) {
        var points = criterion.ratings().stream()
                .mapToInt(rating -> criterion.weight() * rating.value())
                .sorted()
                .toArray();
        return points[points.length - 1] - points[0];
    }
}
