package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.conversation.Together;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.localworkspace.driver.Readable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What answers "why not both?" */
class TogetherBlocksTests {

    private final Rig rig = new Rig(KnowledgeFixtures.ours());

    @Test
    void whyItIsNotForBothIsSaidByItsParts() {
        assertThat(said("messenger", "real-time", "many-requests"))
                .startsWith("*Node.js fits this project* (")
                .contains(
                        "It is not for both: for that, two parts of the system would each have to be led by another option,"
                                + " by at least a quarter of the largest lead there. Here, Node.js leads the edge by ")
                .contains("; nothing is asked of the computation or the records. If ")
                .endsWith("Every number\nShow both sides");
    }

    @Test
    void whereItIsForBothThatIsSaid() {
        assertThat(said("messenger", "heavy-computation"))
                .startsWith(
                        "*Both: Node.js for the edge, Python for the computation* (clear in each part). It is for both, by"
                                + " 40 of at most 72 in the edge and 36 of at most 48 in the computation. Two stacks mean ")
                .contains("Every number");
    }

    @Test
    void whereNothingIsAskedOfAnyPartThatIsSaid() {
        assertThat(readable(Map.of())).contains("Your answers ask nothing of any part. If ");
    }

    private String said(String product, String... performance) {
        var criteria = Stream.of(performance).map(AnswerId::new).toList();
        return readable(Map.of(
                new StepId("product"), new StepAnswer.Chosen(List.of(new AnswerId(product))),
                new StepId("performance"), new StepAnswer.Chosen(criteria)));
    }

    private String readable(Map<StepId, StepAnswer> chosen) {
        var answers = new LinkedHashMap<StepId, StepAnswer>();
        rig.comparison()
                .steps()
                .forEach(step -> answers.put(step.id(), chosen.getOrDefault(step.id(), new StepAnswer.Skipped())));
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT, answers);
        var rendered = rig.informations.together(new Together(given.id()));
        return Readable.text(JsonMapper.builder().build().readTree(rendered.json()));
    }
}
