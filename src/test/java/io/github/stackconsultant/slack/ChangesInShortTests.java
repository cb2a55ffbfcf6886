package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.Selection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of what would change a verdict, its card names what tells most, and where the rest is. */
class ChangesInShortTests {

    private static final String WEIGHT = "It stays ";

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    private static String text(long seed) {
        var ours = KnowledgeFixtures.nodejsVsPython();
        var random = new Random(seed);
        var chosen = new LinkedHashMap<StepId, List<AnswerId>>();
        for (var step : ours.steps()) {
            var answer = step.answers().get(random.nextInt(step.answers().size()));
            chosen.put(step.id(), List.of(answer.id()));
        }
        var selection = new Selection(chosen);
        var engine = new RecommendationEngine();
        var known = new KnownChanges(engine.recommend(ours, selection), ours, engine.sensitivity(ours, selection));
        return new ChangesInShort(ChangeBlocks.words(2), 2).text(known, Optional.empty(), "What if");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itIsShortAndNeverSaysWhatTellsLittle(long seed) {
        var text = text(seed);

        assertThat(text.lines().filter(line -> line.startsWith("\u2022 If "))).hasSizeLessThanOrEqualTo(2);
        assertThat(text.lines().filter(line -> line.contains(WEIGHT))).hasSizeLessThanOrEqualTo(1);
        assertThat(text)
                .doesNotContain("\u201cEither will do\u201d", "not enough known", "changes it too")
                .containsPattern("\n\\*What if\\* lists |^[^\u2022]*(\u2022[^\u2022]*){1,3}$");
    }

    @Test
    void aWeightThatTheAnswersGiveIsNamed() {
        assertThat(seeds().mapToObj(ChangesInShortTests::text))
                .anySatisfy(
                        text -> assertThat(text)
                                .containsPattern(
                                        "It stays [^\u201c]+ until \u201c[^\u201d]+\u201d weighs (more|less) than \\d+ in the answers \\([1-9]\\d* now\\), then: "));
    }
}
