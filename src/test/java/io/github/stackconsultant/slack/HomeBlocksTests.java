package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.ConsultationContent.CardElsewhere;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.PlainNotice;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.DecisionMove;
import io.github.stackconsultant.record.DecisionTurn;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.PollMove;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the home page and the history list of recommendations and decisions. */
class HomeBlocksTests {

    private final Rig rig = new Rig(KnowledgeFixtures.ours());
    private int turns;

    private String home(Person person) {
        return BlockRules.json(rig.home(person)).toString();
    }

    private String history(Person person) {
        return BlockRules.json(rig.history(person).blocks()).toString();
    }

    private Decision saved(String question) {
        return saved(question, Optional.empty());
    }

    private Decision saved(String question, Optional<ChoiceId> choice) {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        takes(new DecisionMove.Save(
                new DecisionMove.Cause.Recommended(given.id()),
                question,
                choice,
                "",
                Optional.of(LocalDate.parse("2026-09-01")),
                Optional.empty()));
        return rig.decisions.of(Rig.ANA, 1).get(0);
    }

    private void takes(DecisionMove move) {
        rig.recording(accepted -> true, rig.voting)
                .take(new DecisionTurn(new DeliveryId("turn-" + ++turns), Rig.ANA, move));
    }

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(Place.direct(Rig.ANA), "is in our direct messages.", "is ready."),
                Arguments.of(
                        Place.thread("C0BACKEND", "1.2"),
                        "is in its thread in <#C0BACKEND>.",
                        "is in its thread in <#C0BACKEND>."),
                Arguments.of(
                        Place.privately("C0BACKEND"),
                        "is in <#C0BACKEND>, where you alone see it.",
                        "is in <#C0BACKEND>, where you alone see it."));
    }

    @ParameterizedTest
    @MethodSource("places")
    void thePageSaysWhereTheCardIsAndOpensIt(Place place, String where, String whereNothingIsTaken) {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        var card = Optional.of(new CardElsewhere(given.id(), place));
        var page = rig.saying.personal.home(Rig.ANA);

        for (var unreached : List.of(Optional.<String>empty(), Optional.of("messages_tab_disabled"))) {
            var blocks =
                    rig.saying.home.home(page, new HomeNews(Optional.of(PlainNotice.RATED), card, unreached, Map.of()));
            assertThat(BlockRules.ofHome(blocks)).isEmpty();
            assertThat(BlockRules.json(blocks).toString())
                    .contains("Thank you, noted.")
                    .contains("Your recommendation " + (unreached.isEmpty() ? where : whereNothingIsTaken))
                    .contains(given.id().value() + "\",\"accessibility_label\":\"Open your recommendation\"");
        }
        assertThat(home(Rig.ANA)).doesNotContain("Your recommendation is");
    }

    @Test
    void decisionsAreListedWithTheirLinkAndTheWayToWithdrawIt() {
        var decision = saved("Which *queue*?");
        var link = "https://consultant.example/decisions/" + decision.token().orElseThrow();

        for (var page : List.of(home(Rig.ANA), history(Rig.ANA))) {
            assertThat(page)
                    .contains("Decisions", "queue", decision.decided().outcome(), "again on 1 September 2026")
                    .contains(link, "\"withdraw_link\"", decision.id().value())
                    .doesNotContain("*queue*");
        }
        assertThat(home(Rig.BO)).doesNotContain("Decisions", link);
        assertThat(history(Rig.BO)).doesNotContain("Decisions", link);

        takes(new DecisionMove.Withdraw(decision.id()));
        assertThat(home(Rig.ANA)).contains("queue").doesNotContain(link, "\"withdraw_link\"");
    }

    @Test
    void aDecisionSaysThatAnswersChangedSince() {
        var decision = saved("Which queue?");
        assertThat(history(Rig.ANA)).doesNotContain("answers changed since");

        rig.answersDifferently(
                rig.recommendations.find(decision.basis().recommendation()).orElseThrow());

        for (var page : List.of(home(Rig.ANA), history(Rig.ANA))) {
            assertThat(page).contains(decision.decided().outcome(), "answers changed since");
        }
    }

    @Test
    void aDecisionWhoseAnswersWereChangedAndTakenBackSaysNothingOfIt() {
        var given = rig.recommendations
                .find(saved("Which queue?").basis().recommendation())
                .orElseThrow();
        rig.answersDifferently(given);

        rig.take(Rig.ANA, Rig.ANA_DIRECT, new Move.Say("undo"));

        assertThat(rig.latest(Rig.ANA).recommendation()).isPresent().isNotEqualTo(Optional.of(given.id()));
        for (var page : List.of(home(Rig.ANA), history(Rig.ANA))) {
            assertThat(page).contains("Which queue?").doesNotContain("answers changed since");
        }
    }

    @Test
    void theRecordOfWhatIsNotDecidedIsListedByItselfForItsLink() {
        var poll = rig.opened(anOpenVote());
        rig.voting.takes(Rig.ANA, new PollMove.Close(poll));
        takes(new DecisionMove.Save(
                new DecisionMove.Cause.Vote(poll),
                "Which queue?",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty()));

        assertThat(home(Rig.ANA))
                .contains("Not decided yet", "*Which queue?* Not decided: nobody voted", "\"withdraw_link\"")
                .doesNotContain("\"Decisions\"");
        assertThat(new DecisionWords(rig.documents)
                        .besideFile(rig.decisions.of(Rig.ANA, 1).get(0)))
                .isEqualTo("<@U0ANA> saved a record: *Which queue?* Not decided: nobody voted");
    }

    @Test
    void aDecisionAgainstTheConsultationIsListedWithWhatThatSays() {
        var decision = saved("Which queue?", Optional.of(Choice.SEVERAL));

        for (var page : List.of(home(Rig.ANA), history(Rig.ANA))) {
            assertThat(page)
                    .contains("*Which queue?* Both, although the consultation leads to ")
                    .contains(Mrkdwn.escape(decision.decided().qualification().orElseThrow()));
        }
    }

    @Test
    void whatIsSupersededSaysSoInsteadOfItsDay() {
        saved("Which queue?");
        rig.clock.tick(Duration.ofDays(1));
        saved("Which queue?");

        assertThat(history(Rig.ANA)).containsOnlyOnce("superseded").containsOnlyOnce("again on 1 September 2026");
    }

    @ParameterizedTest
    @CsvSource({"1,changed once", "2,changed twice", "5,changed 5 times"})
    void aConsultationIsListedOnceHoweverOftenItChanged(int times, String words) {
        var first = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        assertThat(history(Rig.ANA)).contains(first.id().value()).doesNotContain("changed");

        for (int change = 1; change <= times; change++) {
            rig.recommendations.add(
                    changed(first, "change-" + change, first.givenAt().plusSeconds(change)));
        }

        for (var page : List.of(home(Rig.ANA), history(Rig.ANA))) {
            assertThat(page)
                    .containsOnlyOnce("\"open_recommendation\"")
                    .contains("\"change-" + times + "\"", "> \u00b7 " + words + " \u00b7 ");
        }
    }

    @Test
    void tenConsultationsAreListedHoweverOftenTheyChanged() {
        for (int each = 0; each < 11; each++) {
            rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
            rig.clock.tick(Duration.ofMinutes(1));
        }
        var latest = rig.recommendations.of(Rig.ANA, 1).get(0);
        rig.recommendations.add(changed(latest, "changed", rig.clock.instant()));

        assertThat(history(Rig.ANA).split("\"open_recommendation\"", -1)).hasSize(11);
    }

    private static GivenRecommendation changed(GivenRecommendation before, String id, Instant at) {
        var advice = new Advice(
                new RecommendationId(id),
                before.consultation(),
                before.answers(),
                before.recommendation(),
                Optional.empty());
        return new GivenRecommendation(advice, before.person(), at);
    }
}
