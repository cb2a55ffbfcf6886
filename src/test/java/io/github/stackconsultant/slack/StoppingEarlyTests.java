package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.Selection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a question offers the recommendation, on our own knowledge. */
class StoppingEarlyTests {

    private static final String OFFER = "Nothing you could still answer changes this: *Python fits this project*";

    private final Rig rig = new Rig(KnowledgeFixtures.ours());

    @Test
    void aDescriptionThatLeavesOnlyTheAreaOpenMaySettleIt() {
        describe("Data pipeline, heavy calculations, large data volumes.");
        answer("market", "researched");
        answer("resources", "data-scientists");

        assertThat(openSteps()).containsExactly("area");
        assertThat(rig.open(Rig.ANA).selection().guessed()).isEmpty();
        assertThat(new RecommendationEngine()
                        .isForegone(rig.comparison(), rig.open(Rig.ANA).selection()))
                .isTrue();
        assertThat(question()).contains(OFFER, "See the recommendation");
    }

    /** Of the second, it is the third rank under Performance that nobody said. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A data pipeline. Staff upload csv and pdf, forms are checked by rules, reports for the office.",
                "A data pipeline. It needs heavy calculations, and it has large volumes of data."
            })
    void whatWasOnlyReadFromEverydayWordsMayBeCorrectedAndSettlesNothing(String text) {
        describe(text + " Our data scientists will build it. We did our research.");
        var selection = rig.open(Rig.ANA).selection();

        assertThat(openSteps()).containsExactly("area");
        assertThat(selection.guessed()).containsExactly(new StepId("performance"));
        assertThat(new RecommendationEngine().isForegone(rig.comparison(), new Selection(selection.answers())))
                .isTrue();
        assertThat(question()).doesNotContain("Nothing you could still answer", "See the recommendation");
    }

    private void answer(String step, String answer) {
        rig.take(Rig.ANA, Rig.ANA_DIRECT, new Move.Change(new StepId(step)));
        rig.take(Rig.ANA, Rig.ANA_DIRECT, choose(step, answer));
    }

    private void describe(String text) {
        rig.take(Rig.ANA, Rig.ANA_DIRECT, new Move.Describe(text));
    }

    @Test
    void whoAnswersInOrderMayStillOverruleAllOfItAtTheEnd() {
        rig.take(Rig.ANA, Rig.ANA_DIRECT, new Move.Start());
        rig.take(Rig.ANA, Rig.ANA_DIRECT, choose("product", "data-pipeline"));
        rig.take(Rig.ANA, Rig.ANA_DIRECT, choose("area", "nation"));
        rig.take(Rig.ANA, Rig.ANA_DIRECT, choose("market", "researched"));
        rig.take(Rig.ANA, Rig.ANA_DIRECT, choose("resources", "data-scientists"));

        assertThat(openSteps()).containsExactly("performance");
        assertThat(question()).doesNotContain("Nothing you could still answer", "See the recommendation");
    }

    private static Move choose(String step, String answer) {
        return new Move.Choose(new StepId(step), List.of(new AnswerId(answer)));
    }

    private List<String> openSteps() {
        var answered = rig.open(Rig.ANA).selection();
        return rig.comparison().steps().stream()
                .map(step -> step.id())
                .filter(step -> answered.at(step).isEmpty())
                .map(StepId::value)
                .toList();
    }

    private String question() {
        return BlockRules.json(
                        rig.blocks.render(rig.open(Rig.ANA), Place.Kind.DIRECT).blocks())
                .toString();
    }
}
