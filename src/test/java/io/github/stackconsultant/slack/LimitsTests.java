package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Notice;
import io.github.stackconsultant.conversation.PassageReference;
import io.github.stackconsultant.conversation.ShownBack;
import io.github.stackconsultant.conversation.ShownMessage;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.conversation.Undecided;
import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.understanding.Passage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTests {

    private static final Place DIRECT = new Place(Place.Kind.DIRECT, "D0ANA", Optional.empty());
    private static final StepAnswer LONG_WORDS =
            new StepAnswer.Typed(LargeKnowledge.mixed(5).of(40_000));

    static Stream<LargeKnowledge> sizes() {
        var mixed = LargeKnowledge.mixed(0);
        return Stream.of(
                new LargeKnowledge(2, 2, 2, 1, 0, 1, mixed),
                new LargeKnowledge(2, 5, 5, 3, 2, 75, LargeKnowledge.mixed(1)),
                new LargeKnowledge(3, 6, 6, 3, 2, 76, LargeKnowledge.mixed(2)),
                new LargeKnowledge(2, 100, 30, 10, 10, 149, LargeKnowledge.mixed(3)),
                new LargeKnowledge(7, 101, 30, 20, 1, 300, LargeKnowledge.mixed(6)),
                new LargeKnowledge(2, 10, 101, 2, 40, 3_001, LargeKnowledge.mixed(7)));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyQuestionFitsInEveryPlace(LargeKnowledge size) {
        var rig = new Rig(LargeKnowledge.many(1, size));
        rig.take(Rig.ANA, DIRECT, new Move.Start());
        var open = rig.open(Rig.ANA);

        for (var step : rig.comparison().steps()) {
            for (var place : Place.Kind.values()) {
                fits(rig.blocks.render(revisiting(open, step, Map.of()), place));
                fits(rig.blocks.render(revisiting(open, step, answers(rig, Rig::fullAnswer)), place));
                fits(rig.blocks.render(revisiting(open, step, answers(rig, LimitsTests::last)), place));
                fits(rig.blocks.render(revisiting(open, step, answers(rig, each -> LONG_WORDS)), place));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everythingThatWasUnderstoodFitsAboveEveryQuestion(LargeKnowledge size) {
        var rig = new Rig(LargeKnowledge.many(1, size));
        rig.take(Rig.ANA, DIRECT, new Move.Start());
        var open = rig.open(Rig.ANA);
        var words = LargeKnowledge.mixed(2).of(3_000);
        var answers = answers(rig, step -> new StepAnswer.Chosen(last(step, 1), words));
        var understood = rig.comparison().steps().stream()
                .map(step -> new ShownBack(step.id(), Optional.of(words)))
                .toList();

        for (var step : rig.comparison().steps()) {
            var asked = revisiting(open, step, answers);
            fits(rig.blocks.render(asked, Place.Kind.DIRECT, understood));
            fits(rig.blocks.render(undecided(asked, step, words), Place.Kind.PRIVATE, understood));
            fits(UnderstoodBlocks.message(asked, rig.comparison(), understood));
        }
    }

    private static Consultation undecided(Consultation asked, Step step, String words) {
        var choice = new Undecided(List.of(), last(step, 5), words);
        return revisiting(asked, step, asked.answers(), Map.of(step.id(), choice));
    }

    private static List<AnswerId> last(Step step, int count) {
        int size = step.answers().size();
        return step.answers().subList(Math.max(0, size - count), size).stream()
                .map(Answer::id)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void theThreeLongestPassagesFit(LargeKnowledge size) {
        var rig = new Rig(LargeKnowledge.many(1, size));
        var comparison = rig.comparison();
        var option = comparison.options().get(0);
        var passages = Stream.of(
                        Stream.of(passage(
                                comparison, Passage.Kind.SUMMARY, option.id().value())),
                        Stream.of(passage(comparison, Passage.Kind.CONCLUSION, "")),
                        option.items()
                                .map(item -> passage(
                                        comparison, Passage.Kind.PRO, item.id().value())))
                .flatMap(each -> each)
                .limit(3)
                .toList();

        fits(rig.pages.answer(rig.knowledge, passages));
        fits(rig.pages.answer(rig.knowledge, List.of()));
    }

    private static PassageReference passage(Comparison comparison, Passage.Kind kind, String id) {
        return new PassageReference(
                comparison.id(), kind, Optional.of(comparison.options().get(0).id()), id);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyCardFits(LargeKnowledge size) {
        for (boolean chart : List.of(true, false)) {
            var rig = new Rig(LargeKnowledge.many(1, size), chart);
            var comparison = Optional.of(rig.comparison());
            var given = rig.recommendation(Rig.ANA, DIRECT);

            assertThat(rig.cards.own(given, comparison).hasChart()).isEqualTo(chart);
            fits(rig.cards.own(given, comparison));
            fits(rig.cards.own(given, comparison).plain());
            fits(rig.cards.shared(given, comparison));
            fits(rig.cards.shared(given, Optional.empty()).plain());
            assertThat(BlockRules.ofModal(rig.modals.recommendation(given, comparison)))
                    .isEmpty();
            var step = rig.comparison().steps().get(0);
            var oneAnswer = rig.recommendation(
                    Rig.BO, new Place(Place.Kind.DIRECT, "D0BO", Optional.empty()), onlyAnswer(rig, step));
            fits(rig.cards.own(oneAnswer, comparison));
        }
    }

    private static Map<StepId, StepAnswer> onlyAnswer(Rig rig, Step only) {
        var answers = new LinkedHashMap<StepId, StepAnswer>();
        for (var step : rig.comparison().steps()) {
            answers.put(step.id(), step.equals(only) ? Rig.fullAnswer(step) : new StepAnswer.Skipped());
        }
        return answers;
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyModalFits(LargeKnowledge size) {
        var rig = new Rig(LargeKnowledge.many(1, size));
        rig.take(Rig.ANA, DIRECT, new Move.Start());
        var open = rig.open(Rig.ANA);
        var comparison = rig.comparison();

        for (var page : Move.Page.values()) {
            assertThat(BlockRules.ofModal(rig.modals.page(comparison, page))).isEmpty();
        }
        assertThat(BlockRules.ofModal(FormModal.form(comparison, Optional.empty())))
                .isEmpty();
        var given = rig.recommendation(Rig.BO, new Place(Place.Kind.DIRECT, "D0BO", Optional.empty()));
        assertThat(BlockRules.ofModal(rig.whatIf.first(given, comparison, origin("r", "https://x.example/1"))))
                .isEmpty();
        assertThat(BlockRules.ofModal(rig.provenance.numbers(given, Optional.of(rig.comparison()))))
                .isEmpty();
        assertThat(BlockRules.ofModal(rig.provenance.sides(given))).isEmpty();
        for (var criterion : given.recommendation().criteria()) {
            var value = given.id().value() + "|" + criterion.criterion().value();
            var sources = rig.provenance.sources(given, value, Optional.of(comparison));
            assertThat(sources.map(BlockRules::ofModal).orElseThrow()).isEmpty();
        }
        assertThat(BlockRules.ofModal(rig.whatIf.next(given, comparison, Map.of(), "")))
                .isEmpty();
        for (var answers : List.of(answers(rig, Rig::fullAnswer), answers(rig, LimitsTests::last))) {
            var answered = revisiting(open, comparison.steps().get(0), answers);
            assertThat(BlockRules.ofModal(FormModal.first(rig.knowledge, Optional.of(answered))))
                    .isEmpty();
        }
        for (var step : comparison.steps()) {
            assertThat(BlockRules.ofModal(
                            Modals.typeAnswer(step, origin(step.id().value(), "https://x.example/1"))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyPageFitsIntoAMessage(LargeKnowledge size) {
        for (int comparisons : List.of(1, 10, 60)) {
            var small = comparisons > 10 ? new LargeKnowledge(2, 2, 2, 2, 1, 75, size.text()) : size;
            var rig = new Rig(LargeKnowledge.many(comparisons, small));
            for (var page : Move.Page.values()) {
                fits(SlackMessenger.page(rig.knowledge, rig.pages, List.of(page.name())));
                var option = rig.comparison().options().get(0).id().value();
                fits(SlackMessenger.page(rig.knowledge, rig.pages, List.of(page.name(), option)));
            }
        }
    }

    @Test
    void whatIsLeftOutOfAPageIsSaid() {
        var size = new LargeKnowledge(2, 2, 2, 60, 1, 20, LargeKnowledge.mixed(0));
        var rig = new Rig(LargeKnowledge.many(1, size));

        var message = SlackMessenger.page(rig.knowledge, rig.pages, List.of("PROS"));

        assertThat(message.blocks()).hasSize(50);
        assertThat(BlockRules.mrkdwn(BlockRules.json(message.blocks())))
                .contains("There is more than fits here.")
                .last()
                .asString()
                .startsWith("_From ");
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void aHistoryOfTenLongEntriesFitsAndTheHomePageWithIt(LargeKnowledge size) {
        var rig = new Rig(LargeKnowledge.many(1, size));
        for (int count = 0; count < 11; count++) {
            rig.recommendation(Rig.ANA, DIRECT);
        }

        assertThat(rig.home.history(Rig.ANA).blocks()).hasSize(11);
        fits(rig.home.history(Rig.ANA));
        assertThat(BlockRules.ofHome(rig.home.home(Rig.ANA, List.of(), ""))).isEmpty();

        rig.take(Rig.ANA, DIRECT, new Move.Start());
        assertThat(BlockRules.ofHome(rig.home.home(Rig.ANA, List.of("NOTHING_CHOSEN"), "")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Notice.class)
    void everyWordFitsInAMessageAndOnTheHomePage(Notice notice) {
        var text = LargeKnowledge.mixed(4);
        for (var size : List.of(
                new LargeKnowledge(2, 2, 2, 1, 1, 75, text), new LargeKnowledge(3, 101, 3, 1, 1, 3_001, text))) {
            var rig = new Rig(LargeKnowledge.many(2, size));
            var details = List.of(details(notice, rig, text.of(size.longest())), details(notice, rig, text.of(40_000)));
            rig.take(Rig.BO, DIRECT, new Move.Start());
            for (var words : details) {
                for (var subject : List.of("unknown", rig.open(Rig.BO).id().value())) {
                    fits(rig.notices.notice(notice, subject, words));
                    var withKind = Stream.concat(Stream.of(notice.name()), words.stream())
                            .toList();
                    assertThat(BlockRules.ofHome(rig.home.home(Rig.ANA, withKind, subject)))
                            .isEmpty();
                    assertThat(BlockRules.ofHome(rig.home.home(Rig.BO, withKind, subject)))
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 25, 26, 60})
    void theChoiceAmongManyComparisonsFits(int comparisons) {
        var size = new LargeKnowledge(2, 2, 2, 2, 1, 100, LargeKnowledge.mixed(0));
        var rig = new Rig(LargeKnowledge.many(comparisons, size));
        rig.take(Rig.ANA, DIRECT, new Move.Start());

        var question = rig.blocks.render(rig.open(Rig.ANA), Place.Kind.DIRECT);

        fits(question);
        assertThat(BlockRules.json(question.blocks()).toString())
                .contains("\"pick_" + Math.min(comparisons, 25) + "\"");
        assertThat(BlockRules.ofModal(FormModal.first(rig.knowledge, Optional.empty())))
                .isEmpty();
        assertThat(BlockRules.ofHome(rig.home.home(Rig.ANA, List.of(), ""))).isEmpty();
    }

    @Test
    void aHundredAnswersAreAllOfferedAndTheNextOneCanStillBeTyped() {
        var size = new LargeKnowledge(2, 101, 2, 1, 0, 200, LargeKnowledge.mixed(0));
        var rig = new Rig(LargeKnowledge.many(1, size));

        for (var step : rig.comparison().steps()) {
            var values = QuestionBlocks.options(step).stream()
                    .map(option -> option.getValue())
                    .toList();
            assertThat(values)
                    .hasSize(100)
                    .containsExactlyElementsOf(step.answers().stream()
                            .limit(100)
                            .map(answer -> answer.id().value())
                            .toList());
        }
    }

    @Test
    void menusAreCutOnlyAsFarAsTheyHaveToBe() {
        var size = new LargeKnowledge(2, 10, 2, 1, 0, 75, LargeKnowledge.mixed(0));
        var step = size.comparison(1).steps().get(2);

        assertThat(QuestionBlocks.options(step))
                .allSatisfy(
                        option -> assertThat(option.getDescription().getText()).hasSizeGreaterThan(70));
    }

    @ParameterizedTest
    @ValueSource(ints = {3_000, 40_000})
    void typedWordsFitWhereverTheyAreShown(int length) {
        for (int offset = 0; offset < 20; offset += 3) {
            var rig = new Rig(
                    LargeKnowledge.many(1, new LargeKnowledge(2, 3, 2, 1, 0, 30, LargeKnowledge.mixed(offset))));
            var words = LargeKnowledge.mixed(offset).of(length);
            var answers = answers(rig, step -> new StepAnswer.Typed(words));
            var given = rig.recommendation(Rig.ANA, DIRECT, answers);
            fits(rig.cards.own(given, Optional.of(rig.comparison())));

            rig.take(Rig.ANA, DIRECT, new Move.Describe(words));
            var described = rig.open(Rig.ANA);
            fits(rig.blocks.render(described, Place.Kind.DIRECT));
            fits(rig.notices.notice(Notice.STATUS, described.id().value(), List.of()));
            var old = new ShownMessage(
                    DIRECT,
                    "D0ANA",
                    "1.0",
                    0,
                    Optional.of(rig.comparison().steps().get(1).id()));
            var advised = rig.consultations.find(given.consultation()).orElseThrow();
            fits(rig.blocks.shrunk(old, advised));
            assertThat(rig.blocks.shrunk(old, advised).text()).contains("`2 ");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2_600, 3_000, 3_001, 9_000})
    void anOriginFitsIntoAModalAndIsReadBack(int address) {
        var modal = Modals.share(origin("detail", "https://hooks.example/" + "a".repeat(address)));

        assertThat(BlockRules.ofModal(modal)).isEmpty();
        var read = Origin.parse(modal.getPrivateMetadata()).orElseThrow();
        assertThat(read.place()).isEqualTo(Place.thread("C0BACKEND", "1700000000.000100"));
        assertThat(read.detail()).isEqualTo("detail");
        assertThat(read.replyPath().isPresent()).isEqualTo(address < 2_950);
    }

    private static Origin origin(String detail, String address) {
        return Origin.of(
                "00000000-0000-4000-8000-000000000001",
                detail,
                Place.thread("C0BACKEND", "1700000000.000100"),
                Optional.of(new ReplyPath(address, true, Rig.NOW)));
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

    private static Map<StepId, StepAnswer> answers(Rig rig, Function<Step, StepAnswer> answer) {
        var answers = new LinkedHashMap<StepId, StepAnswer>();
        rig.comparison().steps().forEach(step -> answers.put(step.id(), answer.apply(step)));
        return answers;
    }

    /** The last offered answer may be one that no menu has room for. */
    private static StepAnswer last(Step step) {
        var last = step.answers().get(step.answers().size() - 1).id();
        return new StepAnswer.Chosen(List.of(last, new AnswerId("gone-from-the-knowledge")));
    }

    private static Consultation revisiting(Consultation open, Step step, Map<StepId, StepAnswer> answers) {
        return revisiting(open, step, answers, Map.of());
    }

    private static Consultation revisiting(
            Consultation open, Step step, Map<StepId, StepAnswer> answers, Map<StepId, Undecided> undecided) {
        return new Consultation(
                open.id(),
                open.person(),
                open.status(),
                open.comparison(),
                answers,
                Optional.of(step.id()),
                open.place(),
                open.descriptions(),
                open.proposal(),
                undecided,
                open.misunderstood(),
                open.recommendation(),
                open.settled(),
                open.givenAt(),
                open.startedAt(),
                open.changedAt(),
                Long.MAX_VALUE / 10);
    }

    private static List<String> details(Notice notice, Rig rig, String text) {
        return switch (notice) {
            case NOT_UNDERSTOOD -> List.of(rig.comparison().steps().get(0).id().value(), "1");
            case CONFIRM_RESTART, CONFIRM_CANCEL, CONTINUE_OR_START_OVER -> List.of("3", "7");
            case NOT_A_MEMBER -> List.of("C0GENERAL", "00000000-0000-4000-8000-000000000001");
            case ASK_WHY, HANDOVER_NOT_SENT, VOTE -> List.of("00000000-0000-4000-8000-000000000001");
            case HANDOVER_TAKEN, HANDOVER_BACK, HANDOVER_HAS, NOT_YOURS -> List.of("U0BO");
            case MOVED_TO_DIRECT, SHARED -> List.of("C0GENERAL");
            case SMALL_TALK -> List.of("ABUSE");
            case EXPLAINED -> List.of(rig.comparison().steps().get(0).id().value());
            case NOTHING_KNOWN -> List.of(rig.comparison().id().value());
            case UNDERSTOOD ->
                rig.comparison().steps().stream()
                        .map(step -> step.id().value() + "|" + text)
                        .toList();
            case COULD_NOT_SHARE -> List.of("C0GENERAL", text);
            default -> List.of(text, text, text);
        };
    }

    private static void fits(Rendered message) {
        assertThat(BlockRules.ofMessage(message)).isEmpty();
    }
}
