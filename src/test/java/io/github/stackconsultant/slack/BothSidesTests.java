package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.Explanation;
import io.github.stackconsultant.recommendation.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What speaks for each option of a toss-up, and the button that shows it. */
class BothSidesTests {

    private static final Map<String, String> TOSS_UP = Map.of(
            "product", "streaming",
            "market", "researched",
            "resources", "python-people",
            "performance", "development-speed");

    @Test
    void everythingThatSpeaksForAnOptionIsOnItsSideAndAddsUpToTheMargin() {
        var rig = new Rig(KnowledgeFixtures.ours());
        var given = tossUp(rig);
        var recommendation = given.recommendation();
        var best = recommendation.scores().get(0);
        var second = recommendation.scores().get(1);
        var terms = Explanation.terms(recommendation, best.option(), second.option());
        int forBest = terms.stream()
                .mapToInt(Explanation.Term::points)
                .filter(points -> points > 0)
                .sum();
        int forSecond = forBest - recommendation.margin();

        var text = text(rig.sides.view(given));

        assertThat(sum(text, best.name())).isEqualTo(forBest);
        assertThat(sum(text, second.name())).isEqualTo(forSecond);
        assertThat(text)
                .contains("Against Python: +" + forBest + " to +" + forSecond + " \u2192 *" + recommendation.margin()
                        + " ahead*")
                .contains("Against Node.js: +" + forSecond + " to +" + forBest + " \u2192 *" + recommendation.margin()
                        + " behind*");
    }

    private static int sum(String text, String option) {
        return Pattern.compile("(?m)^\\*" + Pattern.quote(option) + " \\+(\\d+)\\* ")
                .matcher(text)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }

    @Test
    void aReasonNamesItsAnswersBothRatingsAndItsItemsWithTheirSources() {
        var rig = new Rig(KnowledgeFixtures.ours());

        var row = rows(rig.sides.view(tossUp(rig))).stream()
                .flatMap(section -> section.getFields().stream())
                .map(field -> field.getText())
                .filter(text -> text.contains("Many requests at once"))
                .findFirst();

        assertThat(row.orElseThrow())
                .containsPattern("^\\*Node\\.js \\+\\d+\\* Many requests at once\n_Streaming_ \\+\\d+\n")
                .containsPattern("\u25b0{4} Node\\.js 4\n\u25b0\u25b1{3} Python 1\n")
                .contains("#node-parallel-requests|Many requests on one server> (Node.js, Incora, February 2022)")
                .containsPattern("\\(Python, Incora, February 2022\\)");
    }

    @Test
    void theStrongestOfBothStandSideBySideAndWhatIsLeftOfOneBelow() {
        var rig = new Rig(new KnowledgeBase(List.of(Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .criterion("reach", 0, 3)
                .criterion("cost", 2, 3)
                .step(
                        "main",
                        Step.Kind.SEVERAL,
                        needing("fast", "speed"),
                        needing("far", "reach"),
                        needing("cheap", "cost"))
                .build())));
        var given =
                rig.recommendation(Rig.ANA, Rig.ANA_DIRECT, Map.of(new StepId("main"), chosen("fast", "far", "cheap")));

        var rows = rows(rig.sides.view(given));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).getFields().get(0).getText()).startsWith("*Left +16* Speed");
        assertThat(rows.get(1).getFields().get(1).getText()).startsWith("*Right +12* Reach");
        assertThat(text(rig.sides.view(given))).containsOnlyOnce("*Right +4* Cost");
    }

    private static Answer needing(String id, String criterion) {
        return Catalogue.answer(id, Catalogue.need(criterion, 2));
    }

    @Test
    void ofThreeOptionsEachIsHeldAgainstTheBestOfTheOthers() {
        var rig = new Rig(new KnowledgeBase(List.of(KnowledgeFixtures.databases())));
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        var scores = given.recommendation().scores();

        var view = rig.sides.view(given);

        assertThat(view.getTitle().getText()).isEqualTo("All sides");
        assertThat(BlockRules.ofModal(view)).isEmpty();
        for (int index = 0; index < scores.size(); index++) {
            var rival = scores.get(index == 0 ? 1 : 0);
            int lead = scores.get(index).score() - rival.score();
            assertThat(text(view))
                    .contains("*For " + scores.get(index).name() + "*\nAgainst " + rival.name() + ": ")
                    .contains(
                            lead == 0
                                    ? "\u2192 *level*"
                                    : "\u2192 *" + Math.abs(lead) + (lead > 0 ? " ahead*" : " behind*"));
        }
    }

    @Test
    void ofThreeOptionsTheBestIsBesideEachOfTheOthersWithWhatPutsItAhead() {
        var rig = LevelThree.rig();

        var text = text(rig.sides.view(LevelThree.given(rig, "usual", "writers")));

        assertThat(text)
                .containsSubsequence(
                        ": what the answers say for Postgresql and for each of the others, Mongodb and Sqlite, as far as"
                                + " one is rated better than the other. The margin is 2 over Mongodb, of at most 40.",
                        "*For Postgresql*\nAgainst Mongodb: ",
                        "*Postgresql +2* Many writers",
                        "*For Postgresql*\nAgainst Sqlite: ",
                        "*For Sqlite*\nAgainst Postgresql: nothing among the answers, to +6 \u2192 *6 behind*",
                        "*Postgresql +6* Many writers",
                        "What is rated the same on both of a pair moves nothing");
    }

    @Test
    void whatNothingSpeaksForSaysSo() {
        var rig = new Rig(KnowledgeFixtures.ours());
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT, answers(rig.comparison(), Map.of()));

        assertThat(text(rig.sides.view(given)))
                .contains("Against Python: nothing among the answers, to \u00b10 \u2192 *level*");
    }

    @Test
    void onlyATossUpsCardHasTheButtonBesideTheAnswerThatWouldHelpMost() {
        var rig = new Rig(KnowledgeFixtures.ours());
        var comparison = Optional.of(rig.comparison());
        var given = tossUp(rig);

        assertThat(json(rig.cards.own(given, comparison, 0).blocks()))
                .containsPattern("Answer Area.{1,200}Show both sides.{1,400}Your answers: ")
                .containsOnlyOnce("Show both sides");
        assertThat(json(rig.cards.own(given, Optional.empty(), 0).blocks())).containsOnlyOnce("Show both sides");
        assertThat(json(rig.cards.shared(given, comparison).blocks())).containsOnlyOnce("Show both sides");
        assertThat(json(rig.modals
                        .votedRecommendation(given.advice(), comparison)
                        .getBlocks()))
                .containsOnlyOnce("Show both sides");

        var clear =
                rig.recommendation(Rig.BO, Rig.ANA_DIRECT, answers(rig.comparison(), Map.of("product", "streaming")));
        assertThat(clear.recommendation().verdict()).isInstanceOf(Verdict.OneOption.class);
        assertThat(json(rig.cards.own(clear, comparison, 0).blocks())).doesNotContain("Show both sides");
        assertThat(json(rig.cards.shared(clear, comparison).blocks())).doesNotContain("Show both sides");
    }

    @Test
    void ofThreeOptionsTheButtonShowsAllSides() {
        var level = Catalogue.of("left", "right", "middle")
                .criterion("speed", 4, 0, 2)
                .criterion("reach", 0, 4, 2)
                .step("main", Step.Kind.SEVERAL, needing("fast", "speed"), needing("far", "reach"))
                .build();
        var rig = new Rig(new KnowledgeBase(List.of(level)));
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT, Map.of(new StepId("main"), chosen("fast", "far")));

        assertThat(given.recommendation().verdict()).isInstanceOf(Verdict.TooClose.class);
        assertThat(json(rig.cards.own(given, Optional.of(level), 0).blocks())).contains("Show all sides");
    }

    @Test
    void whatIsGoneFromTheKnowledgeIsStillShown() {
        var given = tossUp(new Rig(KnowledgeFixtures.ours()));
        var elsewhere = new Rig(new KnowledgeBase(List.of(KnowledgeFixtures.databases())));

        assertThat(text(elsewhere.sides.view(given)))
                .contains("\u2022 Many requests on one server (Node.js)")
                .contains("*For Python*");
    }

    private static GivenRecommendation tossUp(Rig rig) {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT, answers(rig.comparison(), TOSS_UP));
        assertThat(given.recommendation().verdict()).isInstanceOf(Verdict.TooClose.class);
        assertThat(given.recommendation().scores().get(0).option()).isEqualTo(new OptionId("nodejs"));
        return given;
    }

    private static Map<StepId, StepAnswer> answers(Comparison comparison, Map<String, String> chosen) {
        var answers = new LinkedHashMap<StepId, StepAnswer>();
        for (var step : comparison.steps()) {
            answers.put(
                    step.id(),
                    Optional.ofNullable(chosen.get(step.id().value()))
                            .<StepAnswer>map(BothSidesTests::chosen)
                            .orElseGet(StepAnswer.Skipped::new));
        }
        return answers;
    }

    private static StepAnswer chosen(String... answers) {
        return new StepAnswer.Chosen(Stream.of(answers).map(AnswerId::new).toList());
    }

    private static List<SectionBlock> rows(View view) {
        return view.getBlocks().stream()
                .filter(SectionBlock.class::isInstance)
                .map(SectionBlock.class::cast)
                .filter(section -> section.getFields() != null)
                .toList();
    }

    private static String text(View view) {
        return BlockRules.mrkdwn(BlockRules.json(view.getBlocks())).stream().collect(Collectors.joining("\n"));
    }

    private static String json(List<LayoutBlock> blocks) {
        return BlockRules.json(blocks).toString();
    }
}
