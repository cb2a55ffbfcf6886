package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Reasons;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.localworkspace.driver.Readable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What answers "why?" under a card. */
class WhyBlocksTests {

    private final Rig rig = new Rig(KnowledgeFixtures.ours());

    @Test
    void theAnswersThatSpeakMostAndTheMargin() {
        assertThat(why(Map.of("product", "messenger", "performance", "many-requests")))
                .startsWith("*Node.js fits this project* (")
                .contains(
                        "). What speaks most for Node.js: _Messenger or chat_ \u2192 ",
                        "; _Many concurrent requests_ \u2192 ",
                        ". The margin is ")
                .endsWith("Every number\nShow both sides");
    }

    @Test
    void ofASplitItIsSaidForEachPart() {
        assertThat(why(Map.of("product", "messenger", "performance", "heavy-computation")))
                .contains(
                        "*Node.js for the edge, ahead of Python*: _Messenger or chat_",
                        "*Python for the computation, ahead of Node.js*: _Heavy computation_",
                        " in the edge and ");
    }

    @Test
    void withoutAnswersThereIsNoneToWeigh() {
        assertThat(why(Map.of())).contains("I have no answer to weigh yet").doesNotContain("margin");
    }

    private String why(Map<String, String> chosen) {
        var answers = new LinkedHashMap<StepId, StepAnswer>();
        for (var step : rig.comparison().steps()) {
            var answer = chosen.get(step.id().value());
            answers.put(
                    step.id(),
                    answer == null ? new StepAnswer.Skipped() : new StepAnswer.Chosen(List.of(new AnswerId(answer))));
        }
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT, answers);
        var rendered = rig.informations.reasons(new Reasons(given.id()));
        return Readable.text(JsonMapper.builder().build().readTree(rendered.json()));
    }
}
