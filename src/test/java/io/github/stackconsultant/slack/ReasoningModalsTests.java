package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.localworkspace.driver.Readable;
import io.github.stackconsultant.recommendation.CriterionResult;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Every number leads to its source. */
class ReasoningModalsTests {

    private static final Pattern TERM = Pattern.compile("(?m)^\\*([+\u2212]\\d+)\\* _");
    private static final Pattern REST = Pattern.compile("What does not fit here: ([+\u2212]\\d+)");

    static Stream<Comparison> comparisons() {
        return Stream.of(KnowledgeFixtures.nodejsVsPython(), KnowledgeFixtures.databases());
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void whatIsShownAddsUpToTheMargin(Comparison comparison) {
        var rig = new Rig(new KnowledgeBase(List.of(comparison)));
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);

        var text = text(rig.numbers.view(given, Optional.of(rig.comparison())));

        var scores = given.recommendation().scores();
        var compared = text.split("Together: margin ", -1);
        assertThat(compared).hasSize(scores.size());
        for (int rival = 1; rival < scores.size(); rival++) {
            int margin = scores.get(0).score() - scores.get(rival).score();
            assertThat(sum(compared[rival - 1])).isEqualTo(margin);
            assertThat(compared[rival - 1])
                    .contains("*" + scores.get(0).name() + " against "
                            + scores.get(rival).name() + "*");
            assertThat(compared[rival]).startsWith(margin + " of at most ");
        }
    }

    private static int sum(String text) {
        return Stream.concat(TERM.matcher(text).results(), REST.matcher(text).results())
                .mapToInt(found -> Integer.parseInt(found.group(1).replace('\u2212', '-')))
                .sum();
    }

    @Test
    void howeverManyOptionsThereAreTheirNumbersFitIntoTheModals() {
        var rig = ManyOptions.rig();
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);

        var numbers = rig.numbers.view(given, Optional.of(rig.comparison()));

        assertThat(BlockRules.ofModal(numbers)).isEmpty();
        assertThat(text(numbers)).contains("*Option 1 against Option 30*");
        assertThat(BlockRules.ofModal(rig.sides.view(given))).isEmpty();
    }

    @Test
    void ofThreeOptionsThatShareASystemTheLeadOfEachPartAddsUp() {
        var rig = SplitOfThree.rig();

        var text = text(rig.numbers.view(SplitOfThree.given(rig), Optional.of(rig.comparison())));

        assertThat(text)
                .containsSubsequence(
                        "*Alpha against Beta in the edge*",
                        "*+8* _Quick_",
                        "*+4* _Quick_",
                        "Together: margin 12 of at most 40 (10 \u00d7 4).",
                        "*Alpha against Gamma in the edge*",
                        "Together: margin 34 of at most 40 (10 \u00d7 4).",
                        "*Gamma against Beta in the core*",
                        "*+8* _Heavy_",
                        "Together: margin 8 of at most 32 (8 \u00d7 4).")
                .doesNotContain("\u2192 Tidy code");
    }

    @Test
    void ofTwoOptionsThatShareASystemThePartsAndEverythingElseAddUp() {
        var comparison = Catalogue.of("left", "right")
                .parts("edge", "core")
                .criterionOf("edge", "quick", 4, 1)
                .criterionOf("core", "thorough", 1, 4)
                .criterion("tidy", 2, 3)
                .step(
                        "main",
                        Step.Kind.ONE,
                        Catalogue.answer(
                                "all",
                                Catalogue.need("quick", 2),
                                Catalogue.need("thorough", 2),
                                Catalogue.need("tidy", 1)))
                .build();
        var rig = new Rig(new KnowledgeBase(List.of(comparison)));

        var text = text(rig.numbers.view(rig.recommendation(Rig.ANA, Rig.ANA_DIRECT), Optional.of(comparison)));

        assertThat(text)
                .containsSubsequence(
                        "*Left against Right in the edge*",
                        "*+12* _All_",
                        "Together: margin 12 of at most 16 (4 \u00d7 4).",
                        "*Right against Left in the core*",
                        "*+12* _All_",
                        "Together: margin 12 of at most 16 (4 \u00d7 4).",
                        "*Right against Left in everything else*",
                        "*+2* _All_",
                        "Together: margin 2 of at most 8 (2 \u00d7 4).");
    }

    @Test
    void itSaysWhatTheLargestMarginIsAndWhatTheWordsBesideItMean() {
        var rig = new Rig(KnowledgeFixtures.ours());
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        int weight = given.recommendation().criteria().stream()
                .filter(CriterionResult::spoken)
                .mapToInt(CriterionResult::weight)
                .sum();

        assertThat(text(rig.numbers.view(given, Optional.of(rig.comparison()))))
                .contains(" of at most " + 4 * weight + " (" + weight + " \u00d7 4).")
                .contains(
                        "The largest margin is the weight of all that counts, times 4: ratings go from 0 to 4."
                                + " A lead is clear from 33 % of that margin, moderate from 12 %, slight from 4 %; below that it"
                                + " is too close to call. Confidence is high if every step counts, low if at most two do, and medium otherwise. Guesses");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | ''",
                "1 | '1 more contribution is the same for both. '",
                "2 | '2 more contributions are the same for both. '"
            })
    void whatIsTheSameForBothIsCountedWhereThereIsAny(int contributions, String words) {
        assertThat(NumbersModal.alike(contributions)).isEqualTo(words);
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void everyCriterionLeadsToItsItemsWithHeadingAuthorDateAndAge(Comparison comparison) {
        var rig = new Rig(new KnowledgeBase(List.of(comparison)));
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);

        for (var criterion : given.recommendation().criteria()) {
            var text = text(sources(rig, given, criterion.criterion(), comparison));
            for (var rating : criterion.ratings()) {
                for (var evidence : rating.evidence()) {
                    var item = comparison.item(evidence.item()).orElseThrow();
                    var source = comparison.source(item.source()).orElseThrow();
                    assertThat(text)
                            .contains(Mrkdwn.escape(item.title()), Mrkdwn.escape(item.text()))
                            .contains("Under \u201c" + Mrkdwn.escape(item.heading()) + "\u201d")
                            .contains(Mrkdwn.escape(source.title()), Mrkdwn.escape(source.author()))
                            .contains(Integer.toString(source.published().getYear()));
                }
            }
        }
    }

    @Test
    void theCardItselfNamesTheSourceOfWhatItQuotesAndItsAge() {
        var rig = new Rig(KnowledgeFixtures.ours());
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);

        assertThat(card(rig, given))
                .contains("one article (Incora, February 2022, 4 years old)")
                .containsOnlyOnce("Incora");
    }

    @Test
    void ofSeveralSourcesEachQuotationSaysWhichItIsFrom() {
        var rig = new Rig(KnowledgeFixtures.ours());
        var given = given(rig, Map.of("product", "back-office", "performance", "records-and-live"));

        assertThat(card(rig, given))
                .contains("|Screens for staff, ready-made> (Django, April 2025): ")
                .contains("2 sources (Incora, February 2022, 4 years old; Django, April 2025)");
    }

    private static GivenRecommendation given(Rig rig, Map<String, String> chosen) {
        var answers = new LinkedHashMap<StepId, StepAnswer>();
        for (var step : rig.comparison().steps()) {
            var answer = Optional.ofNullable(chosen.get(step.id().value()));
            answers.put(
                    step.id(),
                    answer.<StepAnswer>map(id -> new StepAnswer.Chosen(List.of(new AnswerId(id))))
                            .orElseGet(StepAnswer.Skipped::new));
        }
        return rig.recommendation(Rig.ANA, Rig.ANA_DIRECT, answers);
    }

    private static String card(Rig rig, GivenRecommendation given) {
        return String.join(
                "\n",
                BlockRules.mrkdwn(BlockRules.json(
                        rig.cards.own(given, Optional.of(rig.comparison()), 0).blocks())));
    }

    @Test
    void itHasTheNumbersOfTheChart() {
        var rig = new Rig(KnowledgeFixtures.ours());
        var given = given(rig, Map.of("product", "web-api"));

        assertThat(text(rig.numbers.view(given, Optional.of(rig.comparison()))))
                .containsPattern("_Points[^_]*_\nMany requests: Node\\.js \\d+, Python \\d+ \u00b7 ");
    }

    @Test
    void whatIsGoneFromTheKnowledgeIsStillQuoted() {
        var rig = new Rig(KnowledgeFixtures.ours());
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        var criterion = given.recommendation().criteria().get(0);
        var links = new KnowledgeLinks(
                new KnowledgeBase(List.of(KnowledgeFixtures.databases())), Optional.empty(), rig.clock);

        var view = new SourcesModal(links).view(given, criterion.criterion(), Optional.empty());

        assertThat(text(view.orElseThrow()))
                .contains(Mrkdwn.escape(
                        criterion.ratings().get(0).evidence().get(0).text()))
                .contains("from knowledge that has changed since");
    }

    @Test
    void aButtonsValueLeadsBackToWhatItWasMadeOf() {
        var reference = new SourcesReference(new RecommendationId("r-1"), new CriterionId("many-requests"));

        assertThat(SourcesReference.read(reference.value())).contains(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "|", "r-1", "r-1|", "|many-requests"})
    void whatNoButtonCarriesLeadsNowhere(String value) {
        assertThat(SourcesReference.read(value)).isEmpty();
    }

    private static View sources(Rig rig, GivenRecommendation given, CriterionId criterion, Comparison comparison) {
        return rig.sources.view(given, criterion, Optional.of(comparison)).orElseThrow();
    }

    private static String text(View view) {
        return Readable.text(JsonMapper.builder()
                .build()
                .readTree(GsonFactory.createSnakeCase().toJson(view)));
    }
}
