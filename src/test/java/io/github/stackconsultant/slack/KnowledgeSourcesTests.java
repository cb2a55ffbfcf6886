package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.PassageReference;
import io.github.stackconsultant.fixtures.Altered;
import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.Item;
import io.github.stackconsultant.knowledge.ItemId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Source;
import io.github.stackconsultant.knowledge.SourceId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.recommendation.Selection;
import io.github.stackconsultant.understanding.Passage;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is shown of the knowledge names its own source and its age, and no other one. */
class KnowledgeSourcesTests {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    static Stream<Comparison> comparisons() {
        return Stream.of(KnowledgeFixtures.nodejsVsPython(), KnowledgeFixtures.databases());
    }

    private static String named(Source source) {
        return source.publisher() + ", " + MONTH.format(source.published());
    }

    private static List<String> texts(List<LayoutBlock> blocks) {
        return BlockRules.mrkdwn(BlockRules.json(blocks));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void anAnswerNamesTheSourceOfItsItemAndThatAlone(Comparison comparison) {
        var knowledge = new KnowledgeBase(List.of(comparison));
        var pages = new Rig(knowledge).pages;
        for (var option : comparison.options()) {
            for (var item : option.items().toList()) {
                var passage = new PassageReference(
                        comparison.id(),
                        Passage.Kind.FACT,
                        option.id(),
                        item.id().value());

                var texts = texts(pages.answer(knowledge, List.of(passage)).blocks());

                var own = named(comparison.source(item.source()).orElseThrow());
                assertThat(texts.get(1)).endsWith("\u201d, " + own);
                assertThat(texts.get(2)).contains(own);
                comparison.sources().stream()
                        .map(KnowledgeSourcesTests::named)
                        .filter(other -> !other.equals(own))
                        .forEach(other -> assertThat(String.join("\n", texts)).doesNotContain(other));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void besideEveryItemOfAComparisonStandsItsSource(Comparison comparison) {
        var pages = new Rig(new KnowledgeBase(List.of(comparison))).pages;
        var text =
                String.join("\n", texts(pages.page(comparison, Move.Page.COMPARE, Optional.empty(), PageRoom.MODAL)));
        for (var criterion : comparison.criteria()) {
            for (var rating : criterion.ratings()) {
                for (var id : criterion.spoken() ? rating.items() : List.<ItemId>of()) {
                    var item = comparison.item(id).orElseThrow();
                    assertThat(text).containsPattern(linkWithSource(comparison, item));
                }
            }
        }
    }

    /** The first name in brackets after the link is the item's source. */
    private static Pattern linkWithSource(Comparison comparison, Item item) {
        var source = comparison.source(item.source()).orElseThrow();
        return Pattern.compile(Pattern.quote("#" + item.id().value() + "|") + "[^>]*>(?:, <[^>]*>)* \\("
                + Pattern.quote(Mrkdwn.escape(named(source))) + "\\)");
    }

    @Test
    void aCardRestsOnTheSourcesOfWhatCounted() {
        var comparison = KnowledgeFixtures.databases();
        var rig = new Rig(new KnowledgeBase(List.of(comparison)));
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        var counted = given.recommendation().criteria().stream()
                .flatMap(criterion -> criterion.ratings().stream())
                .flatMap(rating -> rating.evidence().stream())
                .map(evidence -> comparison.item(evidence.item()).orElseThrow().source())
                .distinct()
                .toList();

        var sources = given.recommendation().sources(comparison);

        assertThat(sources).extracting(Source::id).containsExactlyInAnyOrderElementsOf(counted);
        assertThat(texts(rig.cards.own(given, Optional.of(comparison), 0).blocks()))
                .filteredOn(text -> text.startsWith("_Rests on "))
                .singleElement()
                .satisfies(text -> comparison
                        .sources()
                        .forEach(source ->
                                assertThat(text.contains(named(source))).isEqualTo(counted.contains(source.id()))));
    }

    /** An id is unique in its own comparison only. */
    @Test
    void ofAnIdThatTwoComparisonsShareEachHasItsOwnPageAndSource() {
        var rig = new Rig(new KnowledgeBase(List.of(small("one", "First House"), small("two", "Second House"))));
        var second = rig.knowledge.comparisons().get(1);
        var selection = new Selection(Map.of(new StepId("main"), List.of(new AnswerId("much"))));
        var advice = new Advice(
                new RecommendationId("r"),
                new ConsultationId("c"),
                List.of(),
                new RecommendationEngine().recommend(second, selection),
                Optional.empty());
        var given = new GivenRecommendation(advice, Rig.ANA, Rig.NOW);

        assertThat(Stream.of(
                                rig.cards.own(given, Optional.of(second), 0).blocks(),
                                rig.sides.view(given).getBlocks(),
                                rig.sources
                                        .view(given, new CriterionId("good"), Optional.of(second))
                                        .orElseThrow()
                                        .getBlocks(),
                                rig.pages.page(second, Move.Page.PROS, Optional.empty(), PageRoom.MODAL),
                                rig.pages.page(second, Move.Page.COMPARE, Optional.empty(), PageRoom.MODAL))
                        .map(blocks -> String.join("\n", texts(blocks))))
                .allSatisfy(text -> assertThat(text)
                        .contains("/knowledge/two#left-good|Good>", "Second House")
                        .doesNotContain("/knowledge/one", "First House"));
    }

    @Test
    void ofAQuestionThatTwoComparisonsShareTheOwnOneIsExplained() {
        var second = because(small("two", "Second House"), "It decides here.");
        var rig = new Rig(new KnowledgeBase(List.of(small("one", "First House"), second)));
        rig.take(Rig.ANA, Rig.ANA_DIRECT, new Move.Start());
        rig.take(Rig.ANA, Rig.ANA_DIRECT, new Move.Pick(second.id()));

        var explained = rig.notices.notice(
                new ConsultationNotice.Explained(Optional.of(rig.open(Rig.ANA).id()), new StepId("main")));

        assertThat(explained.text()).contains("It decides here.");
    }

    private static Comparison because(Comparison comparison, String why) {
        var steps = comparison.steps().stream()
                .map(step -> Altered.step(step, why, step.answers()))
                .toList();
        return Altered.comparison(comparison, comparison.criteria(), steps);
    }

    private static Comparison small(String id, String publisher) {
        return Catalogue.named(id, "left", "right")
                .publisher(publisher)
                .criterion("good", 4, 0)
                .step("main", Step.Kind.ONE, Catalogue.answer("much", Catalogue.need("good", 4)))
                .build();
    }

    @Test
    void aSingleSourceIsCalledWhatItIs() {
        var ours = KnowledgeFixtures.nodejsVsPython();
        var links = new Rig(KnowledgeFixtures.ours()).saying.links;
        var manual = ours.source(new SourceId("django-5-2")).orElseThrow();
        var unnamed = KnowledgeFixtures.databases().sources().get(0);

        assertThat(links.counted(ours, List.of(manual))).contains("|one manual (Django, April 2025");
        assertThat(links.counted(ours, List.of(unnamed))).contains("|one source (Stack Consultant, January 2026");
    }

    @Test
    void ofManySourcesTheFirstAreNamedAndTheOthersCounted() {
        var comparison = KnowledgeFixtures.nodejsVsPython();
        var rig = new Rig(KnowledgeFixtures.ours());
        var article = comparison.sources().get(0);

        assertThat(rig.saying.links.counted(comparison, List.of(article)))
                .contains("|one article (Incora, February 2022, 4 years old)>");
        assertThat(rig.saying.links.counted(comparison, Collections.nCopies(75, article)))
                .contains("|75 sources (Incora, ")
                .endsWith("; and 71 more)>");
    }
}
