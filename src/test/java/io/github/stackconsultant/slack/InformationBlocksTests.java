package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Certainty;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Measures;
import io.github.stackconsultant.conversation.NotCompared;
import io.github.stackconsultant.conversation.OptionStanding;
import io.github.stackconsultant.conversation.SourceList;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.fixtures.ForEachSeed;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.RandomComparisons;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.localworkspace.driver.Readable;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.recommendation.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What answers a question about a card, and about where the knowledge comes from. */
class InformationBlocksTests {

    private static final Map<String, List<String>> A_CHAT = Map.of(
            "product", List.of("messenger"),
            "area", List.of("nation"),
            "resources", List.of("python-people"),
            "performance", List.of("real-time", "many-requests"));

    private static final Map<String, List<String>> TOSS_UP = Map.of(
            "product", List.of("streaming"),
            "market", List.of("researched"),
            "resources", List.of("python-people"),
            "performance", List.of("development-speed"));

    private static final Map<String, List<String>> SPLIT = Map.of(
            "product", List.of("messenger"),
            "market", List.of("researched"),
            "resources", List.of("javascript-people"),
            "performance", List.of("heavy-computation"));

    private final Rig rig = new Rig(KnowledgeFixtures.ours());

    @Test
    void whatSpeaksForAnOptionWhatOutweighsItAndWhatWouldTurnIt() {
        var text = said(new OptionStanding(given(A_CHAT).id(), new OptionId("python"), "Django", false));

        assertThat(text)
                .startsWith("Django counts as Python here. *Node.js fits this project* (")
                .containsPattern(
                        "your answers give Python \\+\\d+ and Node\\.js \\+\\d+\\. That puts Python behind by \\d+ of at"
                                + " most \\d+\\.")
                .containsPattern(
                        "(?m)^\\*For Python \\+\\d+\\*\n\u2022 _Python people_ \u2192 Python people can build it")
                .containsPattern("(?m)^\\*What outweighs it, for Node\\.js \\+\\d+\\*\n\u2022 _")
                .contains("/knowledge/nodejs-vs-python#python-main-language|A main language for 87 %>")
                .containsPattern("(?m)^\\*What would turn it\\*\n\u2022 If .*: Python\\.$")
                .endsWith("Every number\nShow both sides");
        assertThat(said(new OptionStanding(given(A_CHAT).id(), new OptionId("python"), "Python", true)))
                .startsWith("No. *Node.js fits this project* (");
    }

    @Test
    void theRecommendedOptionHearsWhatSpeaksAgainstItAndWhatWouldTurnItAway() {
        var text = said(new OptionStanding(given(A_CHAT).id(), new OptionId("nodejs"), "node", false));

        assertThat(text)
                .startsWith("*Node.js fits this project* (")
                .containsPattern(
                        "your answers give Node\\.js \\+\\d+ and Python \\+\\d+\\. That puts Node\\.js ahead by \\d+ of at"
                                + " most \\d+\\.")
                .containsPattern("(?m)^\\*What speaks for Python \\+\\d+\\*\n")
                .doesNotContain("outweighs", "counts as")
                .containsPattern("(?m)^\\*What would turn it\\*\n\u2022 ");
        assertThat(said(new OptionStanding(given(A_CHAT).id(), new OptionId("nodejs"), "node", true)))
                .startsWith("Yes. *Node.js fits this project* (");
    }

    @Test
    void ofAnOptionThatBuildsAPartItSaysWhyItDoes() {
        var text = said(new OptionStanding(given(SPLIT).id(), new OptionId("python"), "Python", false));

        assertThat(text)
                .startsWith(
                        "*Both: Node.js for the edge, Python for the computation* (clear in each part): over the whole, ")
                .containsPattern(
                        "(?m)^\\*Python for the computation, ahead of Node\\.js\\*\n\u2022 _Heavy computation_")
                .containsPattern("(?m)^Node\\.js for the edge, ahead of Python by \\d+ of at most \\d+\\.$")
                .doesNotContain("_Messenger or chat_");
    }

    @Test
    void whereNothingIsWeighedNothingSpeaksForIt() {
        var text = said(new OptionStanding(given(Map.of()).id(), new OptionId("python"), "Python", false));

        assertThat(text)
                .startsWith("*Not enough known to recommend*: none of your answers speaks for Python or against it.")
                .containsPattern("What would turn it\\*\n\u2022 If you answered .*: Python\\.")
                .doesNotContain("*For Python");
    }

    /** What is listed is what the sums say, whatever is compared. */
    @ForEachSeed
    void everySideAddsUpToWhatItIsSaidToBe(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var engine = new RecommendationEngine();
        var recommendation = engine.recommend(comparison, generator.selection(comparison));
        if (recommendation.verdict() instanceof Verdict.Both) {
            return;
        }
        var advice = new Advice(
                new RecommendationId("r"), new ConsultationId("c"), List.of(), recommendation, Optional.empty());
        var given = new GivenRecommendation(advice, Rig.ANA, Rig.NOW);
        var links = new KnowledgeLinks(new KnowledgeBase(List.of(comparison)), Optional.empty(), rig.clock);
        var blocks = new StandingBlocks(links, new ChangeBlocks(engine));
        for (var option : comparison.options()) {
            var text = readable(blocks.of(
                    given, Optional.of(comparison), new OptionStanding(given.id(), option.id(), option.name(), false)));

            var sides = Pattern.compile("(?m)^\\*[^*\n]* \\+(\\d+)\\*\n((?:\u2022 .*\n?)+)")
                    .matcher(text)
                    .results()
                    .toList();
            assertThat(sides)
                    .allSatisfy(side -> assertThat(Pattern.compile("\\*\\+(\\d+)\\*")
                                    .matcher(side.group(2))
                                    .results()
                                    .mapToInt(points -> Integer.parseInt(points.group(1)))
                                    .sum())
                            .isEqualTo(Integer.parseInt(side.group(1))));
        }
    }

    @Test
    void howSureItIsIsSaidInItsOwnScaleWithWhatWouldHelpMost() {
        var given = given(TOSS_UP);

        var text = said(new Certainty(given.id()));

        assertThat(text).isEqualTo("""
                        *Too close to call*: Node.js leads Python by 3 of at most 148; confidence medium (3 of 5 steps count).
                        Still unknown: Area. Area would help most: two of its three answers change it. The answer to Market does not count: it speaks for no option and against none.
                        Answer Area""");
    }

    @Test
    void whereEveryStepIsAnsweredItSaysWhatIsNearest() {
        var full = new LinkedHashMap<>(A_CHAT);
        full.put("market", List.of("experience"));

        var text = said(new Certainty(given(full).id()));

        assertThat(text)
                .containsPattern(
                        "^\\*Node\\.js fits this project\\*, \\*\\w+\\*: Node\\.js leads Python by \\d+ of at most \\d+;"
                                + " confidence high \\(5 of 5 steps count\\)\\.\nAll five steps are answered\\. (If|Node\\.js) .*\\.$")
                .doesNotContain("Still unknown");
    }

    @Test
    void ofASplitEachPartHasItsOwnMargin() {
        assertThat(said(new Certainty(given(SPLIT).id())))
                .startsWith("*Both: Node.js for the edge, Python for the computation*, *clear in each part*:"
                        + " Node.js for the edge, ahead of Python by 40 of at most 72;"
                        + " Python for the computation, ahead of Node.js by 36 of at most 48; confidence medium");
    }

    @Test
    void whereNothingIsWeighedThereIsNoMargin() {
        assertThat(said(new Certainty(given(Map.of()).id())))
                .startsWith("*Not enough known to recommend*; confidence low (0 of 5 steps count).\nStill unknown: ")
                .endsWith("Answer Performance");
    }

    @Test
    void everySourceIsNamedWithItsAuthorDateAndLinkAndTheWayToTheItems() {
        var ours = KnowledgeFixtures.nodejsVsPython();
        var given = given(A_CHAT);

        var text = said(new SourceList(List.of(ours.id()), Optional.of(given.id())));

        assertThat(text)
                .startsWith("*What I know of Node.js or Python comes from*\n")
                .contains(
                        "<https://incora.software/insights/node-js-vs-python|Node.js vs Python: What are the Pros, Cons,"
                                + " and Use Cases?> (Tetiana Stoyko, Incora, February 2022, 4 years old): ")
                .contains(
                        "<https://docs.djangoproject.com/en/5.2/|Django 5.2 documentation> (Django Software Foundation,"
                                + " Django, April 2025): 3 items, none behind your recommendation")
                .contains("Every number");
        assertThat(counts(text, "(\\d+) items?")).isEqualTo(items(ours));
        assertThat(counts(text, "(\\d+) of them behind your recommendation"))
                .isEqualTo((int) given.recommendation().criteria().stream()
                        .flatMap(criterion -> criterion.ratings().stream())
                        .flatMap(rating -> rating.evidence().stream())
                        .map(evidence -> evidence.item())
                        .distinct()
                        .count());
    }

    @Test
    void whereNoCardStandsTheSourcesOfEveryComparisonAreListedWithItsRatings() {
        var several =
                new Rig(new KnowledgeBase(List.of(KnowledgeFixtures.nodejsVsPython(), KnowledgeFixtures.databases())));
        var all = several.knowledge.comparisons().stream().map(Comparison::id).toList();

        var text = readable(several.informations.sources(new SourceList(all, Optional.empty())));

        assertThat(text)
                .contains("What I know of Node.js or Python comes from")
                .contains("What I know of " + KnowledgeFixtures.databases().title() + " comes from")
                .contains("Compare")
                .doesNotContain("your recommendation", "Every number");
    }

    @Test
    void whatIsNotComparedIsSaidWithWhatCanBeTold() {
        var asked = new NotCompared("Ruby on Rails", List.of(rig.comparison().id()));

        assertThat(readable(rig.informations.notCompared(asked)))
                .contains("I compare Node.js and Python only: Ruby on Rails is not among them, and I do not guess.")
                .contains("Compare", "Pros", "Cons", "Use cases");
    }

    @Test
    void whatItsWordsAndNumbersMeanIsSaidAsUnderEveryNumber() {
        assertThat(readable(
                        rig.informations.measures(new Measures(given(TOSS_UP).id()))))
                .contains("*Too close to call*: Node.js leads Python by 3 of at most 148; confidence medium")
                .contains("A lead is clear from 33 % of that margin, moderate from 12 %, slight from 4 %")
                .contains("Confidence is high if every step counts")
                .contains("Every number");
    }

    @Test
    void whatWasErasedMeanwhileIsGone() {
        var gone = new RecommendationId("gone");

        assertThat(List.of(
                        said(new Certainty(gone)),
                        said(new OptionStanding(gone, new OptionId("python"), "Python", false))))
                .containsOnly("That recommendation is gone. `/consult` starts a consultation.");
    }

    private static int counts(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }

    private static int items(Comparison comparison) {
        return (int)
                comparison.options().stream().flatMap(option -> option.items()).count();
    }

    private GivenRecommendation given(Map<String, List<String>> chosen) {
        var answers = new LinkedHashMap<StepId, StepAnswer>();
        rig.comparison()
                .steps()
                .forEach(step -> answers.put(
                        step.id(),
                        Optional.ofNullable(chosen.get(step.id().value()))
                                .<StepAnswer>map(ids -> new StepAnswer.Chosen(
                                        ids.stream().map(AnswerId::new).toList()))
                                .orElseGet(StepAnswer.Skipped::new)));
        return rig.recommendation(Rig.ANA, Rig.ANA_DIRECT, answers);
    }

    private String said(OptionStanding asked) {
        return readable(rig.informations.standing(asked));
    }

    private String said(Certainty asked) {
        return readable(rig.informations.certainty(asked));
    }

    private String said(SourceList asked) {
        return readable(rig.informations.sources(asked));
    }

    private static String readable(Rendered rendered) {
        return Readable.text(JsonMapper.builder().build().readTree(rendered.json()));
    }
}
