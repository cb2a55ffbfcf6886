package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Participant;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.understanding.Command;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConversationMovesTests {

    private static final StepId STEP = new StepId("product");
    private static final RecommendationId GONE = new RecommendationId("gone");

    private final ConversationDriver driver = new ConversationDriver(KnowledgeFixtures.ours());
    private final Participant ana = driver.person("ana");

    static Stream<Move> oneOfEachKind() {
        return Stream.of(
                new Move.Start(),
                new Move.Say("hello"),
                new Move.Describe("hello"),
                new Move.Quote("hello"),
                new Move.Pick(new ComparisonId("gone")),
                new Move.Choose(STEP, List.of()),
                new Move.Type(STEP, "words"),
                new Move.Skip(STEP),
                new Move.Finish(),
                new Move.ForgetMe(false),
                new Move.NotSure(STEP),
                new Move.Back(STEP),
                new Move.Change(STEP),
                new Move.Keep(STEP),
                new Move.AskInFull(STEP),
                new Move.AskEverything(0),
                new Move.Restart(OptionalLong.empty()),
                new Move.Cancel(OptionalLong.empty()),
                new Move.KeepAnswers(),
                new Move.KeepData(),
                new Move.GoOn(),
                new Move.StartOver(),
                new Move.TakeBack(),
                new Move.TakeUp(),
                new Move.Fill(new ComparisonId("gone"), Map.of()),
                new Move.Status(),
                new Move.Help(),
                new Move.History(),
                new Move.Vote(),
                new Move.Apply(),
                new Move.Restore(),
                new Move.ConsultAgain(GONE),
                new Move.Read(Move.Page.COMPARE, Optional.empty()),
                new Move.Visit(),
                new Move.Share(GONE, "C1"),
                new Move.Rate(GONE, true),
                new Move.Unopened(GONE),
                new Move.Unknown());
    }

    @Test
    void thereIsOneOfEachKindToTryOut() {
        assertThat(oneOfEachKind().<Class<?>>map(Move::getClass))
                .containsExactlyInAnyOrder(Move.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void everyMoveIsPlayedAndNoneMeetsSilence(Move move) {
        assertThat(ana.does(move).heard()).isNotEmpty();
        assertThat(ana.starts().does(move).heard()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void everyCommandHasAMove(Command command) {
        assertThat(ana.says(command.forms().get(0)).heard()).isNotEmpty();
        assertThat(ana.starts().says(command.forms().get(0)).heard()).isNotEmpty();
        assertThat(ana.notices()).doesNotHaveAnyElementsOfTypes(ConsultationNotice.NotUnderstood.class);
    }
}
