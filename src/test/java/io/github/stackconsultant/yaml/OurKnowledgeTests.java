package io.github.stackconsultant.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.Need;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Rating;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.Selection;
import io.github.stackconsultant.recommendation.Strength;
import io.github.stackconsultant.recommendation.Verdict;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Our knowledge asks what it should, and recommends what it should. */
class OurKnowledgeTests {

    private static final Comparison KNOWLEDGE = KnowledgeFixtures.nodejsVsPython();

    @Test
    void loadsWithoutProblemsOrWarnings() {
        KnowledgeReading reading = WrittenKnowledge.reader(
                        new KnowledgeFile("nodejs-vs-python.yml", KnowledgeFixtures.nodejsVsPythonText()))
                .reading();

        assertThat(reading.problems()).map(Finding::sentence).isEmpty();
        assertThat(reading.warnings()).map(Finding::sentence).isEmpty();
    }

    @Test
    void asksTheFiveStepsInOrder() {
        assertThat(KNOWLEDGE.steps())
                .map(step -> step.id().value() + " " + step.kind())
                .containsExactly("product ONE", "area ONE", "market ONE", "resources SEVERAL", "performance RANKED");
    }

    @Test
    void everyStepSaysWhyItMatters() {
        assertThat(KNOWLEDGE.steps())
                .map(Step::why)
                .satisfiesExactly(
                        why -> assertThat(why)
                                .contains(
                                        "Data-heavy",
                                        "interface-focused",
                                        "static",
                                        "interactive",
                                        "competitors",
                                        "market"),
                        why -> assertThat(why).contains("larger the area", "architecture"),
                        why -> assertThat(why).contains("different", "in demand", "competitors", "who will buy"),
                        why -> assertThat(why).contains("experience", "hire", "outsource"),
                        why -> assertThat(why)
                                .contains("perfect", "speed", "security", "interactivity", "responsiveness"));
    }

    @Test
    void offersTheAnswersOfEachStep() {
        assertThat(idsAt("product"))
                .hasSizeBetween(18, 36)
                .contains(
                        "streaming",
                        "collaboration",
                        "messenger",
                        "data-science",
                        "calculating-platform",
                        "graphics",
                        "scientific",
                        "scraping",
                        "testing",
                        "prototype",
                        "full-stack-app",
                        "microservices",
                        "mobile-backend",
                        "simple-website",
                        "web-shop",
                        "online-game",
                        "live-dashboard",
                        "hosted-ai",
                        "regulated-service",
                        "back-office",
                        "web-api");
        assertThat(idsAt("area")).containsExactly("region", "nation", "global");
        assertThat(idsAt("market"))
                .containsExactly("time-to-market", "experience", "analytics", "researched", "not-researched");
        assertThat(idsAt("resources"))
                .contains(
                        "javascript-people", "python-people", "data-scientists", "small-team", "outsourcing", "hiring");
        assertThat(idsAt("performance"))
                .containsExactly(
                        "many-requests",
                        "heavy-computation",
                        "real-time",
                        "responsiveness",
                        "large-data",
                        "development-speed",
                        "readability",
                        "scalability",
                        "security",
                        "mobile",
                        "shared-code",
                        "light-start",
                        "passing-on",
                        "working-on",
                        "two-parts",
                        "records-and-live");
    }

    @Test
    void onlyResearchThatDecidesNothingNeedsNothing() {
        assertThat(KNOWLEDGE.steps().stream().flatMap(step -> step.answers().stream()))
                .filteredOn(answer -> answer.needs().isEmpty())
                .map(answer -> answer.id().value())
                .containsExactly("researched", "not-researched");
    }

    @Test
    void everyRatingButASilentTwoNamesItems() {
        assertThat(KNOWLEDGE.criteria().stream().flatMap(criterion -> criterion.ratings().stream()))
                .allSatisfy(rating -> assertThat(rating.silent() ? rating.value() : Rating.NEUTRAL)
                        .isEqualTo(Rating.NEUTRAL));
    }

    @Test
    void whoIsThereToBuildItCountsForEitherLanguageAlike() {
        assertThat(KNOWLEDGE.criteria())
                .filteredOn(criterion -> criterion.id().value().contains("javascript"))
                .hasSize(3)
                .allSatisfy(criterion -> {
                    var mirrored = new CriterionId(criterion.id().value().replace("javascript", "python"));
                    assertThat(criterion.people()).isTrue();
                    assertThat(KNOWLEDGE.criterion(mirrored)).get().satisfies(mirror -> {
                        assertThat(mirror.people()).isTrue();
                        assertThat(mirror.part()).isEqualTo(criterion.part());
                    });
                });
    }

    @Test
    void neitherKindOfPeopleMakesAPartOfTheSystem() {
        assertThat(verdict("resources: javascript-people", "performance: heavy-computation"))
                .isNotInstanceOf(Verdict.Both.class);
        assertThat(verdict("resources: python-people", "performance: many-requests"))
                .isNotInstanceOf(Verdict.Both.class);
    }

    @Test
    void eitherWillDoForWhomeverHasCodeAndPeopleOfOneLanguage() {
        assertThat(verdict("resources: either-people javascript-people javascript-code"))
                .isEqualTo(verdict("resources: either-people python-people python-code"))
                .isInstanceOf(Verdict.EitherWillDo.class);
    }

    @Test
    void whatTheSystemHasToDoDecidesEvenIfEitherWillDo() {
        assertThat(verdict("resources: either-people", "performance: working-on"))
                .isEqualTo(new Verdict.OneOption(new OptionId("python"), "Python", Strength.CLEAR));
    }

    @Test
    void everyNeedSaysWhyInALine() {
        assertThat(KNOWLEDGE.steps().stream()
                        .flatMap(step -> step.answers().stream())
                        .map(Answer::needs)
                        .flatMap(List::stream))
                .hasSizeGreaterThan(80)
                .allSatisfy(need -> assertThat(need.reason())
                        .isNotBlank()
                        .doesNotContain("\n")
                        .endsWith("."))
                .map(Need::basis)
                .contains(Need.Basis.SOURCE, Need.Basis.JUDGEMENT);
    }

    @Test
    void aGlobalMessengerByJavaScriptPeopleIsClearlyNodejs() {
        Verdict verdict = verdict(
                "product: messenger",
                "area: global",
                "market: experience",
                "resources: javascript-people",
                "performance: many-requests real-time");

        assertThat(verdict).isEqualTo(new Verdict.OneOption(new OptionId("nodejs"), "Node.js", Strength.CLEAR));
    }

    @Test
    void dataScienceByDataScientistsIsClearlyPython() {
        Verdict verdict =
                verdict("product: data-science", "resources: data-scientists", "performance: heavy-computation");

        assertThat(verdict).isEqualTo(new Verdict.OneOption(new OptionId("python"), "Python", Strength.CLEAR));
    }

    @Test
    void liveDashboardsWithForecastsAreBoth() {
        Verdict verdict =
                verdict("product: live-dashboard", "market: analytics", "performance: real-time heavy-computation");

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Both.class,
                        both -> assertThat(both.assignments())
                                .map(each -> each.partName() + ": " + each.optionName())
                                .containsExactly("the edge: Node.js", "the computation: Python"));
    }

    private static Verdict verdict(String... answers) {
        Map<StepId, List<AnswerId>> chosen = new LinkedHashMap<>();
        for (String answer : answers) {
            String[] parts = answer.split(": ");
            chosen.put(
                    new StepId(parts[0]),
                    Arrays.stream(parts[1].split(" ")).map(AnswerId::new).toList());
        }
        chosen.forEach((step, ids) -> assertThat(idsAt(step.value()))
                .containsAll(ids.stream().map(AnswerId::value).toList()));
        return new RecommendationEngine()
                .recommend(KNOWLEDGE, new Selection(chosen))
                .verdict();
    }

    private static List<String> idsAt(String step) {
        return KNOWLEDGE.step(new StepId(step)).orElseThrow().answers().stream()
                .map(answer -> answer.id().value())
                .toList();
    }
}
