package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.recommendation.Selection;
import io.github.stackconsultant.recommendation.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What voters read of the recommendation that they vote on. */
class PollVerdictTests {

    @AutoClose
    private final PollStage stage = new PollStage();

    @Test
    void aTossUpSaysForWhichOptionEachReasonSpeaks() {
        assertThat(PollBlocks.verdict(given("fast", "far").recommendation()))
                .isEqualTo("The consultation says *Too close to call*."
                        + " *For Left*: _Fast_ \u2192 Speed."
                        + " *For Right*: _Far_ \u2192 Reach.");
    }

    @Test
    void theSideThatNothingSpeaksForIsNotTold() {
        var close = given("slightly").recommendation();

        assertThat(close.verdict()).isInstanceOf(Verdict.TooClose.class);
        assertThat(PollBlocks.verdict(close))
                .endsWith("*Too close to call*. *For Left*: _Slightly_ \u2192 Taste.")
                .doesNotContain("Right");
    }

    @Test
    void whereOneOptionWinsItsReasonsAreAllForThat() {
        assertThat(PollBlocks.verdict(given("fast").recommendation()))
                .isEqualTo("The consultation says *Left fits this project* (clear): _Fast_ \u2192 Speed.");
    }

    @Test
    void whatRestsOnAGuessSaysSoOnceAndWhatItIsWithoutIt() {
        var guessed = new RecommendationEngine()
                .recommend(
                        KnowledgeFixtures.nodejsVsPython(),
                        new Selection(
                                Map.of(new StepId("performance"), List.of(new AnswerId("working-on"))),
                                Set.of(new StepId("performance"))));

        assertThat(PollBlocks.verdict(guessed))
                .isEqualTo("The consultation says *Python fits this project*, but this rests on a guess: _Working on"
                        + " records and data_ (without it: not enough known to recommend). What counts most: _Working on"
                        + " records and data_ (a guess) \u2192 Works on records and data.");
    }

    @Test
    void theFormPromisesReasonsOnlyWhereThereAreSome() {
        var known = given("fast");
        var unknown = new GivenRecommendation(PollTerms.aMatter(1), Rig.ANA, Rig.NOW);

        assertThat(form(known))
                .contains(
                        "with the verdict and its strongest reasons.",
                        "with your answers. Of what you typed about the project it shows, besides the question, only an answer that");
        assertThat(form(unknown)).contains("with the verdict.").doesNotContain("strongest reasons");
    }

    private static String form(GivenRecommendation given) {
        var draft = new PollDraft(Optional.empty(), PollTerms.anOpenVote().terms(), "");
        var origin = Origin.of("", given.id().value(), Rig.ANA_DIRECT, Optional.empty());
        return BlockRules.json(PollViews.ask(given, draft, origin, true, true).getBlocks())
                .toString();
    }

    @Test
    void ofThreeOptionsThatShareASystemEachPartSpeaksForItsLeader() {
        assertThat(PollBlocks.verdict(SplitOfThree.given(SplitOfThree.rig()).recommendation()))
                .isEqualTo(
                        "The consultation says *Both: Alpha for the edge, Gamma for the core* (at least moderate in each part)."
                                + " *Alpha for the edge, ahead of Beta*: _Quick_ \u2192 Fast replies."
                                + " *Gamma for the core, ahead of Beta*: _Heavy_ \u2192 Long jobs.");
    }

    @Test
    void theRequestToConfirmGivesTheReasonsAsThePollDoesAndTheMarginWithTheOneBefore() {
        stage.rig.recommendations.add(new GivenRecommendation(PollTerms.aMatter(1), Rig.ANA, Rig.NOW));
        var poll = stage.posted(PollTerms.anOpenVote());
        assertThat(stage.posted()).contains("*Node.js fits this project*").doesNotContain("*For ");
        stage.vote(poll, "U0BO", "python");

        stage.rig.voting.voting().replace(matter(given("fast", "far").recommendation()), new DeliveryId("changed"));
        stage.say();
        stage.bringUpToDate();

        assertThat(stage.posted())
                .containsSubsequence(
                        "The margin is 0 of at most 32 (it was 10 of at most 0). The consultation",
                        "*For Left*: _Fast_",
                        "*For Right*: _Far_")
                .doesNotContain("_Margin ");
        assertThat(stage.updated())
                .containsSubsequence("*For Left*: _Fast_", "*For Right*: _Far_", "_Margin 0 of at most 32._");
    }

    @Test
    void aMarginThatDoesNotDecideSaysForWhichOption() {
        stage.rig.recommendations.add(new GivenRecommendation(PollTerms.aMatter(1), Rig.ANA, Rig.NOW));
        stage.posted(PollTerms.anOpenVote());

        stage.rig.voting.voting().replace(matter(given("slightly").recommendation()), new DeliveryId("changed"));
        stage.say();
        stage.bringUpToDate();

        assertThat(stage.updated()).contains("_Margin 2 of at most 56 for Left._");
    }

    private static Advice matter(Recommendation now) {
        var before = PollTerms.aMatter(1);
        var recommendation = new Recommendation(
                before.recommendation().comparison(),
                now.title(),
                now.subject(),
                now.knowledgeVersion(),
                now.selection(),
                now.verdict(),
                now.confidence(),
                now.scores(),
                now.criteria(),
                now.contributions(),
                now.tellingSteps(),
                now.allSteps(),
                now.withoutGuesses());
        return new Advice(
                new RecommendationId("r-2"), before.consultation(), before.answers(), recommendation, Optional.empty());
    }

    private static GivenRecommendation given(String... answers) {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .criterion("reach", 0, 4)
                .criterion("taste", 3, 2)
                .criterion("both", 3, 3)
                .criterion("all", 3, 3)
                .criterion("any", 3, 3)
                .step(
                        "main",
                        Step.Kind.SEVERAL,
                        Catalogue.answer("fast", Catalogue.need("speed", 2)),
                        Catalogue.answer("far", Catalogue.need("reach", 2)),
                        Catalogue.answer(
                                "slightly",
                                Catalogue.need("taste", 1),
                                Catalogue.need("both", 2),
                                Catalogue.need("all", 2),
                                Catalogue.need("any", 2)))
                .build();
        var chosen =
                new StepAnswer.Chosen(Arrays.stream(answers).map(AnswerId::new).toList());
        return new Rig(new KnowledgeBase(List.of(comparison)))
                .recommendation(Rig.ANA, Rig.ANA_DIRECT, Map.of(new StepId("main"), chosen));
    }
}
