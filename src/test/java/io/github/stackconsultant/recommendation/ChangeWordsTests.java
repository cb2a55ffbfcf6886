package io.github.stackconsultant.recommendation;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangeWordsTests {

    private static final Answer FAST = answer("fast", need("speed", 4));
    private static final Answer WIDE = answer("wide", need("reach", 4));
    private static final Answer FAR = answer("far", need("reach", 4));
    private static final Answer DISTANT = answer("distant", need("reach", 4));

    private final ChangeWords words = new ChangeWords(label -> "_" + label + "_", name -> name, 2);

    @Test
    void anotherAnswerOfAStepForOne() {
        assertThat(sentences(Step.Kind.ONE, List.of("fast")))
                .contains("If Main were _Wide_, _Far_ or _Distant_: Right");
    }

    @Test
    void labelsWithCommasAreKeptApart() {
        var wordy = new ChangeWords(label -> label + ", say", name -> name, 2);

        assertThat(groups(Step.Kind.ONE, List.of("fast")).stream().map(wordy::group))
                .contains("If Main were Wide, say; Far, say or Distant, say: Right");
    }

    @Test
    void theFirstAnswerOfAnOpenStep() {
        assertThat(sentences(Step.Kind.ONE, List.of()))
                .contains(
                        "If you answered Main with _Fast_: Left",
                        "If you answered Main with _Wide_, _Far_ or _Distant_: Right");
    }

    @Test
    void aTickThatComesGoesOrReplacesAnother() {
        assertThat(sentences(Step.Kind.SEVERAL, List.of("fast")))
                .contains("If Main also included _Wide_, _Far_ or _Distant_: too close to call")
                .contains("If Main included _Wide_, _Far_ or _Distant_ instead of _Fast_: Right");
        assertThat(sentences(Step.Kind.SEVERAL, List.of("fast", "wide")))
                .contains("If Main did not include _Wide_: Left");
    }

    @Test
    void anAnswerThatComesOrMovesToARank() {
        assertThat(sentences(Step.Kind.RANKED, List.of("fast", "wide")))
                .contains(
                        "If _Wide_ came first under Main: Right",
                        "If _Far_ or _Distant_ came first under Main: Right",
                        "If Main did not include _Fast_: Right");
        assertThat(sentences(Step.Kind.RANKED, List.of("fast", "distant", "wide")))
                .contains("If _Far_ came first under Main, without _Distant_: Right");
        assertThat(sentences(Step.Kind.RANKED, List.of("fast")))
                .contains("If _Wide_, _Far_ or _Distant_ came first under Main: Right");
    }

    @Test
    void manyAnswersAreCounted() {
        var one = new ChangeWords(label -> label, name -> name, 1);

        assertThat(groups(Step.Kind.ONE, List.of("fast")).stream().map(one::group))
                .contains("If Main were Wide or one of 2 others: Right");
    }

    @Test
    void howFarAWeightCanMove() {
        assertThat(words.limit(limit(true, 2, 6, lead("Right", 5)), "Left"))
                .isEqualTo(
                        "Left leads Right until \u201cReach\u201d weighs more than 5 in the answers (2 now), and at 6 the verdict"
                                + " becomes too close to call");
        assertThat(words.limit(limit(false, 8, 2, lead("Right", 3)), "Left"))
                .isEqualTo(
                        "Left leads Right until \u201cReach\u201d weighs less than 3 in the answers (8 now), and at 2 the verdict"
                                + " becomes too close to call");
    }

    @Test
    void theVerdictMayTurnBeforeTheLeadIsGone() {
        assertThat(words.limit(limit(true, 2, 5, lead("Right", 5)), "Left"))
                .isEqualTo(
                        "Left leads Right until \u201cReach\u201d weighs more than 5 in the answers (2 now), but already at 5 the"
                                + " verdict becomes too close to call");
        assertThat(words.limit(limit(false, 8, 7, lead("Right", 3)), "Left"))
                .isEqualTo(
                        "Left leads Right until \u201cReach\u201d weighs less than 3 in the answers (8 now), but already at 7 the"
                                + " verdict becomes too close to call");
        assertThat(words.limit(limit(true, 2, 5), "Left"))
                .isEqualTo(
                        "Left still leads if \u201cReach\u201d weighs more in the answers (2 now), but at 5 the verdict becomes too"
                                + " close to call");
    }

    @Test
    void inShortAWeightIsTheLastAtWhichTheVerdictStands() {
        assertThat(words.inShort(limit(true, 2, 5, lead("Right", 5)), "Left"))
                .isEqualTo(
                        "It stays Left until \u201cReach\u201d weighs more than 4 in the answers (2 now), then: too close to call");
        assertThat(words.inShort(limit(false, 8, 2), "Left"))
                .isEqualTo(
                        "It stays Left until \u201cReach\u201d weighs less than 3 in the answers (8 now), then: too close to call");
    }

    @Test
    void everyRivalIsNamedWithItsOwnLimit() {
        assertThat(words.limit(limit(true, 2, 6, lead("Right", 5), lead("Middle", 9)), "Left"))
                .isEqualTo(
                        "Left leads Right until \u201cReach\u201d weighs more than 5 in the answers (2 now), Middle until it weighs"
                                + " more than 9, and at 6 the verdict becomes too close to call");
    }

    private static final Verdict NOW = new Verdict.TooClose(Strength.TOSS_UP);

    private static WeightLimit limit(boolean above, int now, int turn, WeightLimit.Lead... leads) {
        return new WeightLimit(
                new CriterionId("reach"),
                "Reach",
                now,
                above,
                List.of(leads),
                turn,
                new Verdict.TooClose(Strength.TOSS_UP));
    }

    private static WeightLimit.Lead lead(String rival, int limit) {
        return new WeightLimit.Lead(rival, limit);
    }

    @Test
    void whatIsToBeWatched() {
        assertThat(wires(Step.Kind.ONE, List.of("fast")))
                .contains("the answer to Main becomes _Wide_, _Far_ or _Distant_");
        assertThat(wires(Step.Kind.ONE, List.of())).contains("Main is answered with _Fast_");
        assertThat(wires(Step.Kind.SEVERAL, List.of("fast")))
                .contains("_Wide_, _Far_ or _Distant_ is among the answers to Main, too")
                .contains("_Wide_, _Far_ or _Distant_ takes the place of _Fast_ among the answers to Main");
        assertThat(wires(Step.Kind.SEVERAL, List.of("fast", "wide")))
                .contains("_Wide_ is no longer among the answers to Main");
        assertThat(wires(Step.Kind.RANKED, List.of("fast", "distant", "wide")))
                .contains("_Far_ comes first among the answers to Main, without _Distant_")
                .contains("_Distant_ comes first among the answers to Main");
        assertThat(words.when(new TripWire.Weight(limit(true, 2, 4, lead("Right", 5)))))
                .isEqualTo("\u201cReach\u201d weighs 4 or more in the answers (now 2)");
        assertThat(words.when(new TripWire.Weight(limit(false, 8, 3))))
                .isEqualTo("\u201cReach\u201d weighs 3 or less in the answers (now 8)");
    }

    @Test
    void twoAnswersAreWatchedTogether() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .criterion("reach", 0, 4)
                .step("main", Step.Kind.ONE, answer("fast", need("speed", 4)), answer("slow", need("speed", 1)))
                .step("other", Step.Kind.ONE, answer("near", need("reach", 1)), answer("far", need("reach", 3)))
                .step("third", Step.Kind.ONE, answer("steady", need("speed", 2)))
                .build();
        var selection = new Selection(Map.of(
                new StepId("main"), List.of(new AnswerId("fast")),
                new StepId("other"), List.of(new AnswerId("near")),
                new StepId("third"), List.of(new AnswerId("steady"))));
        var sensitivity = new RecommendationEngine().sensitivity(comparison, selection);

        assertThat(sensitivity.flips()).isEmpty();
        assertThat(sensitivity.tripWire(verdict -> true).map(words::when))
                .contains("the answer to Main becomes _Slow_ and the answer to Other becomes _Far_");
    }

    @Test
    void aStepThatIsLeftOpen() {
        assertThat(sentences(Step.Kind.ONE, List.of("fast")))
                .contains("If Main were left open: not enough known to recommend");
        assertThat(wires(Step.Kind.SEVERAL, List.of("fast"))).contains("the answer to Main no longer holds");
    }

    @Test
    void twoTicksOfOneStepAreOneClause() {
        assertThat(pair(Step.Kind.SEVERAL, List.of(0), List.of(0, 1, 2)))
                .containsExactly(
                        "If Main also included _Wide_ and _Far_: Right",
                        "_Wide_ and _Far_ are among the answers to Main, too");
        assertThat(pair(Step.Kind.SEVERAL, List.of(0, 1, 2), List.of(0)))
                .containsExactly(
                        "If Main did not include _Wide_ and _Far_: Right",
                        "_Wide_ and _Far_ are no longer among the answers to Main");
        assertThat(pair(Step.Kind.SEVERAL, List.of(0), List.of(1, 2)))
                .containsExactly(
                        "If Main included _Wide_ and _Far_ instead of _Fast_: Right",
                        "_Wide_ and _Far_ take the place of _Fast_ among the answers to Main");
        assertThat(pair(Step.Kind.SEVERAL, List.of(0, 1), List.of(2)))
                .containsExactly(
                        "If Main included _Far_ instead of _Fast_ and _Wide_: Right",
                        "_Far_ takes the place of _Fast_ and _Wide_ among the answers to Main");
        assertThat(pair(Step.Kind.SEVERAL, List.of(), List.of(1, 2)))
                .containsExactly(
                        "If you answered Main with _Wide_ and _Far_: Right", "Main is answered with _Wide_ and _Far_");
    }

    @Test
    void twoRanksOfOneStepAreToldByAllThatItHasThen() {
        assertThat(pair(Step.Kind.RANKED, List.of(0, 1, 2), List.of(2, 1, 0)))
                .containsExactly(
                        "If Main were _Far_ first, then _Wide_, then _Fast_: Right",
                        "the answer to Main becomes _Far_ first, then _Wide_, then _Fast_");
        assertThat(pair(Step.Kind.RANKED, List.of(0, 1, 2), List.of(1)))
                .containsExactly("If Main were only _Wide_: Right", "the answer to Main becomes only _Wide_");
        assertThat(pair(Step.Kind.RANKED, List.of(), List.of(1, 2)))
                .containsExactly(
                        "If you answered Main with _Wide_ first, then _Far_: Right",
                        "Main is answered with _Wide_ first, then _Far_");
    }

    private List<String> pair(Step.Kind kind, List<Integer> before, List<Integer> after) {
        var comparison = comparison(kind);
        var numbers = new IndexedComparison(comparison);
        var change = TwoChanges.told(numbers, 0, before, after).named(numbers, 1);
        var pair = new Flip(List.of(change), new Verdict.OneOption(new OptionId("right"), "Right", Strength.CLEAR));
        return List.of(words.pair(pair), words.when(new TripWire.TwoAnswers(pair)));
    }

    @Test
    void ofASplitTheMarginOverTheWholeIsNotNamed() {
        assertThat(words.worth(open(0, 2, 8), new Verdict.Both(List.of(), "", Strength.CLEAR)))
                .isEqualTo(
                        "Main would help most: none of its answers changes it alone, but several answers together may");
    }

    @Test
    void whatAStepIsWorth() {
        assertThat(words.worth(open(3, 10, 8), NOW))
                .isEqualTo("Main would help most: three of its ten answers change it");
        assertThat(words.worth(open(1, 13, 8), NOW))
                .isEqualTo("Main would help most: one of its 13 answers changes it");
        assertThat(words.worth(open(2, 2, 8), NOW))
                .isEqualTo("Main would help most: each of its two answers changes it");
        assertThat(words.worth(open(0, 2, 8), NOW))
                .isEqualTo(
                        "Main would help most: none of its answers changes it alone, but they move the margin by up to"
                                + " 8");
    }

    @Test
    void answeredStepsThatDoNotCount() {
        var steps = comparison(Step.Kind.ONE).steps();

        assertThat(words.counting().silent(steps))
                .isEqualTo("The answer to Main does not count: it speaks for no option and against none");
        assertThat(words.counting().silent(List.of(steps.get(0), steps.get(0))))
                .isEqualTo("The answers to Main and Main do not count: they speak for no option and against none");
    }

    private static StepWorth open(int deciding, int answers, int move) {
        return new StepWorth(new StepId("main"), "Main", deciding, answers, move);
    }

    private List<String> sentences(Step.Kind kind, List<String> chosen) {
        return groups(kind, chosen).stream().map(words::group).toList();
    }

    private List<String> wires(Step.Kind kind, List<String> chosen) {
        return groups(kind, chosen).stream()
                .map(group -> words.when(new TripWire.OneAnswer(group)))
                .toList();
    }

    private static List<FlipGroup> groups(Step.Kind kind, List<String> chosen) {
        var comparison = comparison(kind);
        var selection = new Selection(
                Map.of(new StepId("main"), chosen.stream().map(AnswerId::new).toList()));
        return FlipGroup.of(
                new RecommendationEngine().sensitivity(comparison, selection).flips());
    }

    private static Comparison comparison(Step.Kind kind) {
        return Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .criterion("reach", 0, 4)
                .step("main", kind, FAST, WIDE, FAR, DISTANT)
                .build();
    }
}
