package io.github.stackconsultant.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Item;
import io.github.stackconsultant.knowledge.Option;
import io.github.stackconsultant.knowledge.Rating;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that counts stands alone: every rating has its items, every item its source, every need its reason. */
class NoOrphansTests {

    static Stream<Comparison> comparisons() {
        return Stream.of(KnowledgeFixtures.nodejsVsPython(), KnowledgeFixtures.databases());
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void everyRatingButTheSilentTwoHasItemsOfItsOption(Comparison comparison) {
        for (var criterion : comparison.criteria()) {
            for (var rating : criterion.ratings()) {
                var own =
                        comparison.option(rating.option()).orElseThrow().items().map(Item::id);
                assertThat(own.toList()).containsAll(rating.items());
                assertThat(rating.silent() && rating.value() != Rating.NEUTRAL)
                        .as(criterion.id() + " of " + rating.option())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void everyItemHasItsSourceAndItsHeading(Comparison comparison) {
        assertThat(comparison.options().stream().flatMap(Option::items)).allSatisfy(item -> {
            assertThat(comparison.source(item.source())).hasValueSatisfying(source -> {
                assertThat(source.author()).isNotBlank();
                assertThat(source.title()).isNotBlank();
            });
            assertThat(item.heading()).isNotBlank();
            assertThat(item.text()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void everyNeedHasItsReasonAndACriterionThatIsRated(Comparison comparison) {
        assertThat(comparison.steps().stream()
                        .flatMap(step -> step.answers().stream())
                        .flatMap(answer -> answer.needs().stream()))
                .allSatisfy(need -> {
                    assertThat(need.reason()).isNotBlank();
                    assertThat(comparison.criterion(need.criterion()))
                            .hasValueSatisfying(
                                    criterion -> assertThat(criterion.ratings()).hasSameSizeAs(comparison.options()));
                });
    }
}
