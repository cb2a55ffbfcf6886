package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.Points;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.voting.PollMove;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Of more than two options it is said which one is meant, and none is forgotten. */
class ThreeOptionsTests {

    /** With Small beside Fast, another option than before is the next best. */
    private static final Comparison TURNING = Catalogue.of("postgresql", "mongodb", "sqlite")
            .criterion("speed", 4, 2, 0)
            .criterion("size", 4, 0, 3)
            .step("main", Step.Kind.SEVERAL, answer("fast", need("speed", 1)), answer("small", need("size", 1)))
            .build();

    @AutoClose
    private final PollStage stage = new PollStage();

    @Test
    void theQuestionNamesThemInTheKnowledgesOrder() {
        assertThat(turning("fast", "small").recommendation().question())
                .isEqualTo("Postgresql, Mongodb or Sqlite for the thing?");
    }

    @Test
    void aMarginSaysOverWhichItIs() {
        assertThat(margin(turning("fast").recommendation())).contains("4 over Mongodb, of at most 8");
        assertThat(margin(LevelThree.given(LevelThree.rig(), "usual", "writers", "shape", "calm")
                        .recommendation()))
                .contains("2 for Mongodb over Postgresql, of at most 56");
        assertThat(margin(SplitOfThree.given(SplitOfThree.rig()).recommendation()))
                .contains("12 over Beta in the edge, of at most 40, and 8 over Beta in the core, of at most 32");
    }

    private static Optional<String> margin(Recommendation recommendation) {
        return Points.margin(recommendation, UnaryOperator.identity());
    }

    @Test
    void whatMovedSaysThatAnotherIsTheNextBest() {
        assertThat(SecondLookWords.moved(turning("fast"), turning("fast", "small"), Optional.empty())
                        .text())
                .contains("(clear, margin 4 over Mongodb, of at most 8)")
                .endsWith("(clear, margin 10 over Sqlite, of at most 16). Sqlite is the next best now.");
        assertThat(SecondLookWords.moved(turning("fast"), turning("fast"), Optional.empty())
                        .text())
                .doesNotContain("next best");
    }

    @Test
    void whoHasVotedReadsThatAnotherIsTheNextBest() {
        var before = turning("fast");
        stage.rig.recommendations.add(before);
        var terms = PollTerms.anOpenVote().on(before.advice()).terms();
        var poll = stage.asked(terms, before.advice());
        stage.say();
        assertThat(stage.posted()).contains("_Margin 4 over Mongodb, of at most 8._");
        stage.vote(poll, "U0BO", "sqlite");

        var now = new Advice(
                new RecommendationId("r-2"),
                before.consultation(),
                before.answers(),
                turning("fast", "small").recommendation(),
                Optional.empty());
        stage.rig.voting.voting().replace(now, new DeliveryId("changed"));
        stage.say();

        assertThat(stage.posted())
                .contains(
                        "The margin is 10 over Sqlite, of at most 16 (it was 4 over Mongodb, of at most 8). Sqlite is the"
                                + " next best now. The consultation");
    }

    @Test
    void anOutcomeSaysWhichCombinationTheConsultationRecommends() {
        var advice = SplitOfThree.given(SplitOfThree.rig()).advice();
        var poll = stage.asked(PollTerms.anOpenVote().on(advice).terms(), advice);
        stage.say();
        stage.vote(poll, "U0BO", "+several");
        stage.take(Rig.ANA, new PollMove.Close(poll));
        stage.say();

        assertThat(stage.posted())
                .contains(
                        "Decided: A combination",
                        "The consultation recommends Alpha for the edge and Gamma for the core.")
                .doesNotContain("recommends it");
    }

    @Test
    void whoCannotVoteIsNamedAsInASentence() {
        assertThat(UnableVoters.APP.of(List.of("Ana", "Bo", "Chi")))
                .isEqualTo("Ana, Bo and Chi are apps and cannot vote here.");
    }

    private static GivenRecommendation turning(String... answers) {
        var chosen = new StepAnswer.Chosen(Stream.of(answers).map(AnswerId::new).toList());
        return new Rig(new KnowledgeBase(List.of(TURNING)))
                .recommendation(Rig.ANA, Rig.ANA_DIRECT, Map.of(new StepId("main"), chosen));
    }
}
