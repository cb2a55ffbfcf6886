package io.github.stackconsultant.recommendation;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;
import static io.github.stackconsultant.recommendation.ExplanationTests.recommend;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.ItemId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchOutTests {

    private static final OptionId LEFT = new OptionId("left");
    private static final OptionId RIGHT = new OptionId("right");

    @Test
    void theWatchOutsAreTheItemsBehindLowRatingsHeaviestFirst() {
        var comparison = Catalogue.of("left", "right")
                .criterion("light", 1, 4)
                .criterion("heavy", 0, 4)
                .criterion("unasked", 0, 4)
                .criterion("fine", 3, 0)
                .step("first", Step.Kind.ONE, answer("one", need("light", 1), need("fine", 1)))
                .step("second", Step.Kind.ONE, answer("two", need("heavy", 1)))
                .step("third", Step.Kind.ONE, answer("three", need("heavy", 4)))
                .build();

        var watchOuts = WatchOut.of(recommend(comparison, "one", "two", "three"), LEFT);

        assertThat(watchOuts)
                .extracting(
                        WatchOut::criterion,
                        WatchOut::answerLabel,
                        watchOut -> watchOut.evidence().item().value())
                .containsExactly(tuple("Heavy", "Three", "left-heavy"), tuple("Light", "One", "left-light"));
    }

    @Test
    void ofAnOptionForOnePartOnlyWhatThatPartOrTheWholeAsksIsWatchedOutFor() {
        var comparison = Catalogue.of("left", "right")
                .parts("edge", "core")
                .criterionOf("edge", "talks", 4, 1)
                .criterionOf("core", "computes", 1, 4)
                .criterion("whole", 1, 2)
                .step("first", Step.Kind.ONE, answer("one", need("talks", 4), need("computes", 4), need("whole", 1)))
                .build();
        var recommendation = recommend(comparison, "one");

        assertThat(recommendation.verdict()).isInstanceOf(Verdict.Both.class);
        assertThat(WatchOut.of(recommendation))
                .extracting(watchOut -> watchOut.evidence().item().value())
                .containsExactly("left-whole");
        assertThat(WatchOut.of(recommendation, LEFT))
                .extracting(watchOut -> watchOut.evidence().item().value())
                .containsExactly("left-computes", "left-whole");
    }

    @Test
    void anItemBehindTwoLowRatingsIsWatchedOutForOnce() {
        var evidence = new Evidence(new ItemId("slow"), LEFT, "Left", "Slow", "It is slow.", "Cons");
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 0, 4)
                .criterion("load", 1, 4)
                .step("first", Step.Kind.ONE, answer("one", need("speed", 1), need("load", 2)))
                .build();
        var recommendation = recommend(comparison, "one");
        var sameItem = new Recommendation(
                recommendation.comparison(),
                recommendation.title(),
                recommendation.subject(),
                recommendation.knowledgeVersion(),
                recommendation.selection(),
                recommendation.verdict(),
                recommendation.confidence(),
                recommendation.scores(),
                recommendation.criteria().stream()
                        .map(criterion -> restingOn(evidence, criterion))
                        .toList(),
                recommendation.contributions(),
                recommendation.tellingSteps(),
                recommendation.allSteps(),
                recommendation.withoutGuesses());

        assertThat(WatchOut.of(sameItem, LEFT)).extracting(WatchOut::criterion).containsExactly("Load");
    }

    private static CriterionResult restingOn(Evidence evidence, CriterionResult criterion) {
        return new CriterionResult(
                criterion.criterion(),
                criterion.name(),
                criterion.shortName(),
                criterion.weight(),
                criterion.spoken(),
                criterion.part(),
                List.of(
                        new CriterionResult.OptionRating(LEFT, 0, List.of(evidence)),
                        new CriterionResult.OptionRating(RIGHT, 4, List.of())));
    }
}
