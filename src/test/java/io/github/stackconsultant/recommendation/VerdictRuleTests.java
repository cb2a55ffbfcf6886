package io.github.stackconsultant.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Criterion;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.ItemId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.PartId;
import io.github.stackconsultant.knowledge.Rating;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictRuleTests {

    private static final Comparison TWO =
            Catalogue.of("left", "right").parts("edge", "core").build();
    private static final Comparison EVEN = Catalogue.of("left", "right")
            .parts("edge", "core")
            .evenCriterion("either-way")
            .build();
    private static final Comparison EVEN_AND_PEOPLE = Catalogue.of("left", "right", "middle")
            .parts("edge", "core")
            .peopleCriterion("people", 4, 0, 0)
            .evenCriterion("either-way")
            .build();
    private static final Verdict EITHER = new Verdict.EitherWillDo(Strength.TOSS_UP, List.of());
    private static final Verdict ANY = new Verdict.EitherWillDo(
            Strength.TOSS_UP,
            List.of(
                    new Verdict.NamedOption(new OptionId("left"), "Left"),
                    new Verdict.NamedOption(new OptionId("right"), "Right"),
                    new Verdict.NamedOption(new OptionId("middle"), "Middle")));
    private static final Verdict LEFT_CLEARLY = new Verdict.OneOption(new OptionId("left"), "Left", Strength.CLEAR);
    private static final Comparison THREE =
            Catalogue.of("left", "right", "middle").parts("edge", "core").build();

    @ParameterizedTest
    @CsvSource({"33, 67, CLEAR", "12, 88, MODERATE", "32, 68, MODERATE", "4, 96, SLIGHT", "11, 89, SLIGHT"})
    void oneOptionLeadsWithTheStrengthOfItsMargin(int deciding, int alike, Strength expected) {
        var verdict = verdict(TWO, criterion("decides", deciding, 4, 0), criterion("alike", alike, 3, 3));

        assertThat(verdict).isEqualTo(new Verdict.OneOption(new OptionId("left"), "Left", expected));
    }

    @Test
    void theLaterOptionWinsAsWell() {
        assertThat(verdict(TWO, criterion("decides", 1, 0, 4)))
                .isEqualTo(new Verdict.OneOption(new OptionId("right"), "Right", Strength.CLEAR));
    }

    @Test
    void belowASlightLeadItIsTooCloseToCall() {
        assertThat(verdict(TWO, criterion("decides", 3, 4, 0), criterion("alike", 97, 3, 3)))
                .isEqualTo(new Verdict.TooClose(Strength.TOSS_UP));
    }

    @Test
    void equalScoresAreTooCloseToCall() {
        assertThat(verdict(TWO, criterion("alike", 5, 4, 4))).isEqualTo(new Verdict.TooClose(Strength.TOSS_UP));
    }

    @Test
    void nothingIsKnownWithoutAnyWeight() {
        assertThat(verdict(TWO)).isEqualTo(new Verdict.NotEnoughKnown(Strength.TOSS_UP));
    }

    @Test
    void nothingIsKnownWhereTheKnowledgeIsSilent() {
        assertThat(verdict(TWO, silent("quiet", 50))).isEqualTo(new Verdict.NotEnoughKnown(Strength.TOSS_UP));
    }

    @Test
    void silentWeightDoesNotWeakenALead() {
        assertThat(verdict(TWO, criterion("decides", 1, 4, 0), silent("quiet", 1000))
                        .strength())
                .isEqualTo(Strength.CLEAR);
    }

    @Test
    void bothFitWhereEachLeadsAPartEvenIfTheScoresAreEqual() {
        var verdict = verdict(TWO, part("edge", 2, 3, 2), part("core", 2, 2, 3));

        assertThat(verdict)
                .isEqualTo(new Verdict.Both(
                        List.of(
                                new Verdict.Assignment(new PartId("edge"), "the edge", new OptionId("left"), "Left"),
                                new Verdict.Assignment(new PartId("core"), "the core", new OptionId("right"), "Right")),
                        "Two of everything.",
                        Strength.MODERATE));
    }

    @ParameterizedTest
    @CsvSource({"65, 66, MODERATE", "66, 66, CLEAR", "66, 65, MODERATE"})
    void aSplitIsAsStrongAsTheSmallestLeadOfItsParts(int edge, int core, Strength expected) {
        var verdict = verdict(
                TWO,
                part("edge", edge, 3, 1),
                part("edge", 100 - edge, 3, 3),
                part("core", core, 1, 3),
                part("core", 100 - core, 3, 3));

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Both.class, both -> assertThat(both.strength()).isEqualTo(expected));
    }

    @Test
    void aPartCountsFromExactlyAFifthOfTheWeight() {
        assertThat(verdict(TWO, part("edge", 2, 3, 2), part("core", 2, 2, 3), criterion("alike", 6, 3, 3)))
                .isInstanceOf(Verdict.Both.class);
        assertThat(verdict(TWO, part("edge", 2, 3, 2), part("core", 2, 2, 3), criterion("alike", 7, 3, 3)))
                .isInstanceOf(Verdict.TooClose.class);
    }

    @Test
    void aPartIsLedFromExactlyAQuarterOfItsMaximum() {
        assertThat(verdict(TWO, part("edge", 4, 4, 3), part("core", 4, 3, 4))).isInstanceOf(Verdict.Both.class);
        assertThat(verdict(TWO, part("edge", 4, 4, 3), part("edge", 1, 3, 3), part("core", 4, 3, 4)))
                .isInstanceOf(Verdict.TooClose.class);
    }

    @Test
    void aClearLeadIsNeverBoth() {
        assertThat(verdict(TWO, part("edge", 10, 4, 0), part("core", 10, 2, 3)))
                .isEqualTo(new Verdict.OneOption(new OptionId("left"), "Left", Strength.CLEAR));
        assertThat(verdict(TWO, part("edge", 10, 4, 0), part("core", 10, 2, 3), criterion("alike", 3, 3, 3)))
                .isInstanceOfSatisfying(
                        Verdict.Both.class, both -> assertThat(both.strength()).isEqualTo(Strength.MODERATE));
    }

    @Test
    void ofThreeOptionsAPartIsLedBeforeTheBestOfTheOthers() {
        assertThat(verdict(THREE, part("edge", 1, 4, 3, 0), part("core", 1, 0, 0, 4)))
                .isInstanceOfSatisfying(
                        Verdict.Both.class, both -> assertThat(both.strength()).isEqualTo(Strength.MODERATE));
    }

    @Test
    void onePartAloneIsNotBoth() {
        assertThat(verdict(TWO, part("edge", 2, 3, 2), criterion("elsewhere", 2, 2, 3)))
                .isInstanceOf(Verdict.TooClose.class);
    }

    @Test
    void twoPartsOfOneLeaderAreNotBoth() {
        assertThat(verdict(TWO, part("edge", 2, 3, 2), part("core", 2, 3, 2), criterion("elsewhere", 2, 2, 3)))
                .isEqualTo(new Verdict.OneOption(new OptionId("left"), "Left", Strength.SLIGHT));
    }

    @Test
    void silentWeightOfAPartLeadsNothing() {
        assertThat(verdict(TWO, part("edge", 2, 3, 2), silentPart("core", 50), criterion("elsewhere", 2, 2, 3)))
                .isInstanceOf(Verdict.TooClose.class);
    }

    @Test
    void whereEitherWillDoALeadByThePeopleDecidesNothing() {
        assertThat(verdict(EVEN_AND_PEOPLE, criterion("people", 50, 4, 0, 0), criterion("either-way", 1, 3, 3, 3)))
                .isEqualTo(ANY);
        assertThat(verdict(THREE, criterion("people", 50, 4, 0, 0), criterion("either-way", 1, 3, 3, 3)))
                .isEqualTo(LEFT_CLEARLY);
    }

    @Test
    void whereEitherWillDoALeadByTheSystemDecidesWhetherOrNotItBelongsToAPart() {
        assertThat(verdict(EVEN, criterion("decides", 50, 4, 0), criterion("either-way", 1, 3, 3)))
                .isEqualTo(LEFT_CLEARLY);
        assertThat(verdict(EVEN, part("edge", 50, 4, 0), criterion("either-way", 1, 3, 3)))
                .isEqualTo(LEFT_CLEARLY);
    }

    @Test
    void whereEitherWillDoALeadDecidesFromMoreThanFourTimesThatWeight() {
        assertThat(verdict(EVEN, criterion("decides", 6, 4, 2), criterion("either-way", 3, 3, 3)))
                .isEqualTo(EITHER);
        assertThat(verdict(EVEN, criterion("decides", 7, 4, 2), criterion("either-way", 3, 3, 3)))
                .isEqualTo(LEFT_CLEARLY);
    }

    /** Left leads overall by its people; what the system has to do speaks for Right, by as much as decides or more. */
    @Test
    void whereEitherWillDoTheSystemMaySpeakClearlyAgainstTheLeader() {
        assertThat(verdict(
                        EVEN_AND_PEOPLE,
                        criterion("people", 20, 4, 0, 0),
                        criterion("decides", 6, 2, 4, 2),
                        criterion("either-way", 3, 3, 3, 3)))
                .isEqualTo(ANY);
        assertThat(verdict(
                        EVEN_AND_PEOPLE,
                        criterion("people", 20, 4, 0, 0),
                        criterion("decides", 7, 2, 4, 2),
                        criterion("either-way", 3, 3, 3, 3)))
                .isEqualTo(LEFT_CLEARLY);
    }

    /** Left and Right are best by their people; what the system has to do speaks for Middle. */
    @Test
    void whereEitherWillDoTheSystemMaySpeakClearlyForAThird() {
        assertThat(verdict(
                        EVEN_AND_PEOPLE,
                        criterion("people", 20, 4, 3, 0),
                        criterion("decides", 6, 2, 2, 4),
                        criterion("either-way", 3, 3, 3, 3)))
                .isEqualTo(ANY);
        assertThat(verdict(
                        EVEN_AND_PEOPLE,
                        criterion("people", 20, 4, 3, 0),
                        criterion("decides", 7, 2, 2, 4),
                        criterion("either-way", 3, 3, 3, 3)))
                .isEqualTo(new Verdict.OneOption(new OptionId("left"), "Left", Strength.MODERATE));
    }

    @Test
    void ofThreeOnlyThoseWillDoThatTheSystemDoesNotSpeakClearlyAgainst() {
        var verdict = verdict(EVEN_AND_PEOPLE, criterion("decides", 7, 4, 4, 2), criterion("either-way", 3, 3, 3, 3));

        assertThat(verdict.headline()).isEqualTo("Left or Right will do");
        assertThat(ANY.headline()).isEqualTo("Left, Right or Middle will do");
        assertThat(EITHER.headline()).isEqualTo("Either will do");
    }

    @Test
    void whereEitherWillDoTwoPartsOfTwoLeadersAreStillBoth() {
        assertThat(verdict(EVEN, part("edge", 9, 4, 0), part("core", 4, 0, 4), criterion("either-way", 6, 3, 3)))
                .isInstanceOf(Verdict.Both.class);
    }

    @Test
    void ofThreeOptionsTheTwoBestDecide() {
        assertThat(verdict(THREE, criterion("decides", 1, 0, 3, 4), criterion("alike", 1, 0, 4, 4)))
                .isEqualTo(new Verdict.OneOption(new OptionId("middle"), "Middle", Strength.MODERATE));
        assertThat(verdict(THREE, part("edge", 2, 4, 3, 2), part("core", 2, 2, 3, 4)))
                .isInstanceOfSatisfying(
                        Verdict.Both.class,
                        both -> assertThat(both.assignments())
                                .extracting(Verdict.Assignment::optionName)
                                .containsExactly("Left", "Middle"));
    }

    private static Verdict verdict(Comparison comparison, Weighted... criteria) {
        var totals = Totals.none(comparison);
        for (var each : criteria) {
            totals.add(comparison, each.in(comparison), each.weight());
        }
        return VerdictRule.verdict(comparison, totals);
    }

    private static Weighted criterion(String id, int weight, int... values) {
        return new Weighted(id, weight, true, Optional.empty(), values);
    }

    private static Weighted part(String part, int weight, int... values) {
        return new Weighted(part + " at work", weight, true, Optional.of(new PartId(part)), values);
    }

    private static Weighted silent(String id, int weight) {
        return new Weighted(id, weight, false, Optional.empty(), 2, 2);
    }

    private static Weighted silentPart(String part, int weight) {
        return new Weighted(part + " in silence", weight, false, Optional.of(new PartId(part)), 2, 2);
    }

    /** A criterion with its weight; the comparison says whether it is even, or about people. */
    private record Weighted(String id, int weight, boolean spoken, Optional<PartId> part, List<Integer> values) {

        private Weighted(String id, int weight, boolean spoken, Optional<PartId> part, int... values) {
            this(id, weight, spoken, part, IntStream.of(values).boxed().toList());
        }

        private Criterion in(Comparison comparison) {
            var known = comparison.criterion(new CriterionId(id));
            var items = spoken ? List.of(new ItemId("says-it")) : List.<ItemId>of();
            var ratings = IntStream.range(0, values.size())
                    .mapToObj(each -> new Rating(THREE.options().get(each).id(), values.get(each), items))
                    .toList();
            return new Criterion(
                    new CriterionId(id),
                    id,
                    id,
                    List.of(),
                    part,
                    ratings,
                    known.filter(Criterion::even).isPresent(),
                    known.filter(Criterion::people).isPresent());
        }
    }
}
