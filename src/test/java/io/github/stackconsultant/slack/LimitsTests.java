package io.github.stackconsultant.slack;

import static io.github.stackconsultant.slack.LargeScenes.DIRECT;
import static io.github.stackconsultant.slack.LargeScenes.answers;
import static io.github.stackconsultant.slack.LargeScenes.fits;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Certainty;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Measures;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.NotCompared;
import io.github.stackconsultant.conversation.OptionStanding;
import io.github.stackconsultant.conversation.PageOfKnowledge;
import io.github.stackconsultant.conversation.PassageReference;
import io.github.stackconsultant.conversation.PlainNotice;
import io.github.stackconsultant.conversation.Reasons;
import io.github.stackconsultant.conversation.SourceList;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.conversation.Together;
import io.github.stackconsultant.fixtures.EveryNotice;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.handover.HandoverId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Criterion;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Notice;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.understanding.Passage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Passages, cards, pages, words and the home page fit; what does not is cut at its border. */
class LimitsTests {

    @ParameterizedTest
    @MethodSource("io.github.stackconsultant.slack.LargeScenes#sizes")
    void theThreeLongestPassagesFit(LargeKnowledge size) {
        var rig = new Rig(LargeKnowledge.many(1, size));
        var comparison = rig.comparison();
        var option = comparison.options().get(0);
        var passages = Stream.concat(
                        Stream.of(passage(
                                comparison, Passage.Kind.SUMMARY, option.id().value())),
                        option.items()
                                .map(item -> passage(
                                        comparison, Passage.Kind.PRO, item.id().value())))
                .limit(3)
                .toList();

        fits(rig.pages.answer(rig.knowledge, passages));
        fits(rig.pages.answer(rig.knowledge, List.of()));
    }

    private static PassageReference passage(Comparison comparison, Passage.Kind kind, String id) {
        return new PassageReference(
                comparison.id(), kind, comparison.options().get(0).id(), id);
    }

    @ParameterizedTest
    @MethodSource("io.github.stackconsultant.slack.LargeScenes#sizes")
    void everyCardFits(LargeKnowledge size) {
        for (boolean chart : List.of(true, false)) {
            var rig = new Rig(LargeKnowledge.many(1, size), chart);
            var comparison = Optional.of(rig.comparison());
            var given = rig.recommendation(Rig.ANA, DIRECT);

            assertThat(rig.cards.own(given, comparison, 0).blocks().stream().anyMatch(ChartBlock.class::isInstance))
                    .isEqualTo(chart);
            fits(rig.cards.own(given, comparison, 0));
            fits(rig.cards.own(given, comparison, 0).plain());
            fits(rig.cards.shared(given, comparison));
            fits(rig.cards.shared(given, Optional.empty()).plain());
            answersAbout(rig, given).forEach(LargeScenes::fits);
            assertThat(BlockRules.ofModal(rig.modals.recommendationOf(Rig.ANA, given.advice(), comparison)))
                    .isEmpty();
            assertThat(BlockRules.ofModal(rig.modals.ownRecommendation(given.advice(), comparison)))
                    .isEmpty();
            var step = rig.comparison().steps().get(0);
            var oneAnswer = rig.recommendation(
                    Rig.BO, new Place(Place.Kind.DIRECT, "D0BO", Optional.empty()), onlyAnswer(rig, step));
            fits(rig.cards.own(oneAnswer, comparison, 0));
        }
    }

    private static Stream<Rendered> answersAbout(Rig rig, GivenRecommendation given) {
        var ids = rig.knowledge.comparisons().stream().map(Comparison::id).toList();
        return Stream.concat(
                Stream.of(
                        rig.informations.notCompared(new NotCompared("Go", ids)),
                        rig.informations.certainty(new Certainty(given.id())),
                        rig.informations.measures(new Measures(given.id())),
                        rig.informations.reasons(new Reasons(given.id())),
                        rig.informations.together(new Together(given.id())),
                        rig.informations.sources(new SourceList(ids, Optional.of(given.id()))),
                        rig.informations.sources(new SourceList(ids, Optional.empty()))),
                rig.comparison().options().stream()
                        .map(option -> new OptionStanding(given.id(), option.id(), "x".repeat(40_000), false))
                        .map(rig.informations::standing));
    }

    private static Map<StepId, StepAnswer> onlyAnswer(Rig rig, Step only) {
        var answers = new LinkedHashMap<StepId, StepAnswer>();
        for (var step : rig.comparison().steps()) {
            answers.put(step.id(), step.equals(only) ? Rig.fullAnswer(step) : new StepAnswer.Skipped());
        }
        return answers;
    }

    @ParameterizedTest
    @MethodSource("io.github.stackconsultant.slack.LargeScenes#sizes")
    void everyPageFitsIntoAMessage(LargeKnowledge size) {
        for (int comparisons : List.of(1, 10, 60)) {
            var small = comparisons > 10 ? new LargeKnowledge(2, 2, 2, 2, 1, 75, size.text()) : size;
            var rig = new Rig(LargeKnowledge.many(comparisons, small));
            for (var page : Move.Page.values()) {
                fits(ReplyMessenger.page(rig.knowledge, rig.pages, new PageOfKnowledge(page, Optional.empty())));
                var option = rig.comparison().options().get(0).id();
                fits(ReplyMessenger.page(rig.knowledge, rig.pages, new PageOfKnowledge(page, Optional.of(option))));
            }
        }
    }

    @Test
    void whatIsLeftOutOfAPageIsSaid() {
        var size = new LargeKnowledge(2, 2, 2, 60, 1, 20, LargeKnowledge.mixed(0));
        var rig = new Rig(LargeKnowledge.many(1, size));

        var message =
                ReplyMessenger.page(rig.knowledge, rig.pages, new PageOfKnowledge(Move.Page.PROS, Optional.empty()));

        assertThat(message.blocks()).hasSize(50);
        assertThat(BlockRules.mrkdwn(BlockRules.json(message.blocks())))
                .contains("There is more than fits here.")
                .last()
                .asString()
                .startsWith("_From ");
    }

    /** Each link holds the app's address; where it is long, the items have none, so that none is left out. */
    @ParameterizedTest
    @CsvSource({"20,true", "60,false", "200,false"})
    void theComparisonNamesEveryItemHoweverLongTheAddressIs(int length, boolean linked) {
        var rig = new Rig(KnowledgeFixtures.ours());
        var address = "https://" + "a".repeat(length - 16) + ".example";
        var pages = new KnowledgeBlocks(new KnowledgeLinks(rig.knowledge, Optional.of(address), rig.clock));

        var message = compared(rig, pages);

        fits(message);
        var texts = BlockRules.mrkdwn(BlockRules.json(message.blocks()));
        for (var criterion : rig.comparison().criteria()) {
            assertThat(texts)
                    .filteredOn(text -> text.startsWith(Mrkdwn.bold(Mrkdwn.escape(criterion.name())) + "\n"))
                    .hasSize(criterion.spoken() ? 1 : 0)
                    .allSatisfy(text -> assertThat(text).contains(titles(rig.comparison(), criterion)));
        }
        assertThat(String.join("\n", texts).contains("/knowledge/nodejs-vs-python#"))
                .isEqualTo(linked);
        assertThat(texts).last().asString().contains("<" + address + "/knowledge/nodejs-vs-python|");
    }

    private static Rendered compared(Rig rig, KnowledgeBlocks pages) {
        return ReplyMessenger.page(rig.knowledge, pages, new PageOfKnowledge(Move.Page.COMPARE, Optional.empty()));
    }

    private static List<String> titles(Comparison comparison, Criterion criterion) {
        return criterion.ratings().stream()
                .flatMap(rating -> rating.items().stream())
                .map(item -> Mrkdwn.escape(comparison.item(item).orElseThrow().title()))
                .toList();
    }

    @Test
    void whatIsCutOutOfAComparisonIsSaid() {
        var rig = new Rig(LargeKnowledge.many(1, new LargeKnowledge(2, 2, 20, 10, 1, 149, LargeKnowledge.mixed(0))));

        assertThat(BlockRules.mrkdwn(BlockRules.json(compared(rig, rig.pages).blocks())))
                .hasSizeLessThan(SlackLimits.MESSAGE_BLOCKS)
                .contains("There is more than fits here.");
    }

    @ParameterizedTest
    @MethodSource("io.github.stackconsultant.slack.LargeScenes#sizes")
    void aHistoryOfTenLongEntriesFitsAndTheHomePageWithIt(LargeKnowledge size) {
        var rig = new Rig(LargeKnowledge.many(1, size));
        for (int count = 0; count < 11; count++) {
            rig.recommendation(Rig.ANA, DIRECT);
        }

        assertThat(rig.history(Rig.ANA).blocks()).hasSize(11);
        fits(rig.history(Rig.ANA));
        assertThat(BlockRules.ofHome(rig.home(Rig.ANA))).isEmpty();

        rig.take(Rig.ANA, DIRECT, new Move.Start());
        assertThat(BlockRules.ofHome(rig.home(Rig.ANA, Optional.of(PlainNotice.NOTHING_CHOSEN))))
                .isEmpty();
    }

    @Test
    void everyNoticeFitsInAMessageAndOnTheHomePage() {
        var text = LargeKnowledge.mixed(4);
        for (var size : List.of(
                new LargeKnowledge(2, 2, 2, 1, 1, 75, text), new LargeKnowledge(3, 101, 3, 1, 1, 3_001, text))) {
            var rig = new Rig(LargeKnowledge.many(2, size));
            rig.take(Rig.BO, DIRECT, new Move.Start());
            for (var words : List.of(text.of(size.longest()), text.of(40_000))) {
                for (var id :
                        List.of(new ConsultationId("unknown"), rig.open(Rig.BO).id())) {
                    EveryNotice.about(id, rig.comparison(), words).forEach(notice -> fitsEverywhere(notice, rig));
                }
            }
        }
    }

    private static void fitsEverywhere(Notice notice, Rig rig) {
        fits(rig.notices.notice(notice));
        for (var person : List.of(Rig.ANA, Rig.BO)) {
            assertThat(BlockRules.ofHome(rig.home(person, Optional.of(notice)))).isEmpty();
        }
    }

    @Test
    void theWordsOfTheWayThroughSlackFitInAMessage() {
        var id = "00000000-0000-4000-8000-000000000001";
        Stream.of(
                        SlackWords.shared("C0GENERAL"),
                        SlackWords.notAMember("C0GENERAL", new RecommendationId(id)),
                        SlackWords.couldNotShare("C0GENERAL", new SlackAnswer.Refused<>("x".repeat(40_000))),
                        SlackWords.movedToDirect("C0GENERAL"),
                        SlackWords.handoverNotSent(new HandoverId(id)),
                        SlackWords.couldNotOpen(new SlackAnswer.Refused<>("expired_trigger_id")),
                        Failure.OUTAGE.word())
                .forEach(LargeScenes::fits);
    }

    @Test
    void aTextIsCutAtItsBorderOnly() {
        assertThat(SlackLimits.clip("12345", 5)).isEqualTo("12345");
        assertThat(SlackLimits.clip("123456", 5)).isEqualTo("1234\u2026");
        assertThat(SlackLimits.clip("123\ud83d\ude80x", 5)).isEqualTo("123\u2026");
        assertThat(SlackLimits.clipMrkdwn("12&amp;", 7)).isEqualTo("12&amp;");
        assertThat(SlackLimits.clipMrkdwn("12&amp;3", 7)).isEqualTo("12\u2026");
        assertThat(SlackLimits.clipMrkdwn("12 <https://a.example|b> and more", 20))
                .isEqualTo("12 \u2026");
        assertThat(SlackLimits.clipMrkdwn("12 <https://a.example|b &amp; c> and more", 29))
                .isEqualTo("12 \u2026");
    }
}
