package io.github.stackconsultant.slack;

import static io.github.stackconsultant.slack.LargeScenes.DIRECT;
import static io.github.stackconsultant.slack.LargeScenes.answers;
import static io.github.stackconsultant.slack.LargeScenes.origin;
import static io.github.stackconsultant.slack.LargeScenes.revisiting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.record.DecisionReply;
import io.github.stackconsultant.voting.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every modal fits, and so does what it has to remember. */
class ModalLimitsTests {

    @ParameterizedTest
    @MethodSource("io.github.stackconsultant.slack.LargeScenes#sizes")
    void everyModalFits(LargeKnowledge size) {
        var rig = new Rig(LargeKnowledge.many(1, size));
        rig.take(Rig.ANA, DIRECT, new Move.Start());
        var open = rig.open(Rig.ANA);
        var comparison = rig.comparison();

        for (var page : Move.Page.values()) {
            assertThat(BlockRules.ofModal(rig.modals.page(comparison, page))).isEmpty();
        }
        assertThat(BlockRules.ofModal(ConsultationForm.form(comparison, Optional.empty())))
                .isEmpty();
        var given = rig.recommendation(Rig.BO, new Place(Place.Kind.DIRECT, "D0BO", Optional.empty()));
        assertThat(BlockRules.ofModal(rig.whatIf.first(given, comparison, false, origin("r", "https://x.example/1"))))
                .isEmpty();
        assertThat(BlockRules.ofModal(rig.numbers.view(given, Optional.of(rig.comparison()))))
                .isEmpty();
        assertThat(BlockRules.ofModal(rig.sides.view(given))).isEmpty();
        for (var criterion : given.recommendation().criteria()) {
            var sources = rig.sources.view(given, criterion.criterion(), Optional.of(comparison));
            assertThat(sources.map(BlockRules::ofModal).orElseThrow()).isEmpty();
        }
        assertThat(BlockRules.ofModal(rig.whatIf.next(given, comparison, false, FormValues.of(Optional.empty()), "")))
                .isEmpty();
        for (var answers : List.of(answers(rig, Rig::fullAnswer), answers(rig, LargeScenes::last))) {
            var answered = revisiting(open, comparison.steps().get(0), answers);
            assertThat(BlockRules.ofModal(ConsultationForm.first(rig.knowledge, Optional.of(answered))))
                    .isEmpty();
        }
        for (var step : comparison.steps()) {
            assertThat(BlockRules.ofModal(
                            Modals.typeAnswer(step, origin(step.id().value(), "https://x.example/1"))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 97, 98, 99, 100, 120})
    void theFormOfADecisionHasARoomForEveryOptionUpToTheBorderAndForBoth(int options) {
        for (int longest : List.of(3, 74, 3_001)) {
            var size = new LargeKnowledge(options, 2, 2, 1, 1, longest, LargeKnowledge.mixed(3));
            var given = new Rig(LargeKnowledge.many(1, size)).recommendation(Rig.ANA, Rig.ANA_DIRECT);
            var choices = Choice.on(given.recommendation()).stream()
                    .filter(choice -> choice.kind() != Choice.Kind.NONE)
                    .toList();

            for (var suggested : List.of(choices.get(0), choices.get(options - 1), choices.get(options))) {
                var may = new DecisionReply.MaySave(
                        given.advice(), Optional.empty(), choices, Optional.of(suggested), Optional.empty());
                var modal = DecisionModal.of(
                        may,
                        "q".repeat(3_001),
                        origin("advice:" + given.id().value(), "https://x.example/1"),
                        Optional.of("w".repeat(501)),
                        LocalDate.EPOCH,
                        true);
                assertThat(BlockRules.ofModal(modal)).isEmpty();
                assertThat(modal.toString()).contains(Choice.SEVERAL.value());
            }
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
}
