package io.github.stackconsultant.record;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static io.github.stackconsultant.record.RecordSamples.NODE;
import static io.github.stackconsultant.record.RecordSamples.NONE;
import static io.github.stackconsultant.record.RecordSamples.PYTHON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.record.DecisionReply.Refused;
import io.github.stackconsultant.record.DecisionReply.Refused.Reason;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.PollContent;
import io.github.stackconsultant.voting.PollId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionServiceTests extends DecisionScenes {

    @Test
    void aVoteIsSavedWithItsOutcomeAndTold() {
        var decision = saved(ANA, aVote(aClosedVote(), "Which backend?"));

        assertThat(decisions.find(decision.id())).contains(decision);
        assertThat(decision.decided().outcome()).isEqualTo("Node.js");
        assertThat(decision.decided().status()).isEqualTo(Decision.Status.ACCEPTED);
        assertThat(decision.token()).contains("token-1");
        assertThat(decision.markdown()).contains("it has the most votes (1 of 1)");
        assertThat(said())
                .containsExactly(DecisionContent.File.class, DecisionContent.Link.class, PollContent.SecondLook.class);
        assertThat(outbox.statements().get(0).place()).isEqualTo(Place.privately("C1"));
        assertThat(outbox.statements().get(1).place()).isEqualTo(Place.direct(ANA));
        assertThat(timers.moment(new SecondLookAlarm(decision.id()))).contains(Instant.parse("2027-02-02T09:00:00Z"));
    }

    @Test
    void savingTheSameTwiceIsSavingItOnce() {
        var poll = aClosedVote();
        var first = saved(ANA, aVote(poll, "Which backend?"));
        outbox.clear();

        var again = takes(ANA, aVote(poll, "Which backend?"));

        assertThat(again).isEqualTo(new DecisionReply.SavedBefore());
        assertThat(decisions.of(ANA, 10)).containsExactly(first);
        assertThat(said()).isEmpty();
    }

    @Test
    void whatWasDecidedOtherwiseIsSavedWithWhatTheConsultationSays() {
        var decision = saved(ANA, chosen(advice(1, "Which backend?"), PYTHON, "We know it."));

        assertThat(decision.decided().outcome()).isEqualTo("Python");
        assertThat(decision.decided().status()).isEqualTo(Decision.Status.ACCEPTED);
        assertThat(decision.decided().choice()).contains(PYTHON.id());
        assertThat(decision.decided().qualification())
                .hasValueSatisfying(
                        clause -> assertThat(clause).startsWith("although the consultation leads to Node.js by 10 of"));
        assertThat(decision.markdown()).contains("# Which backend? Python\n", "We know it.");
    }

    @Test
    void aDecisionAsRecommendedHasItsChoiceAndNothingElseToSay() {
        var decision = saved(ANA, advice(1, "Which backend?"));

        assertThat(decision.decided().choice()).contains(NODE.id());
        assertThat(decision.decided().qualification()).isEmpty();
    }

    @Test
    void choosingWhatIsRecommendedIsTheSameDecisionAsNotChoosing() {
        var first = saved(ANA, advice(1, "Which?"));

        assertThat(takes(ANA, chosen(advice(1, "Which?"), NODE, ""))).isEqualTo(new DecisionReply.SavedBefore());
        assertThat(decisions.of(ANA, 9)).containsExactly(first);
    }

    @Test
    void anotherChoiceOrReasonIsAnotherDecisionThatSupersedes() {
        var first = saved(ANA, advice(1, "Which?"));
        clock.tick(Duration.ofMinutes(1));
        var reasoned = saved(ANA, chosen(advice(1, "Which?"), NODE, "It is quick."));
        clock.tick(Duration.ofMinutes(1));
        var otherwise = saved(ANA, chosen(advice(1, "Which?"), PYTHON, ""));

        assertThat(reasoned.succession().supersedes()).contains(first.id());
        assertThat(otherwise.succession().supersedes()).contains(reasoned.id());
        assertThat(documents.find(reasoned.id()).orElseThrow().markdown())
                .contains("Superseded by: Which? Python (2 November 2026, 20261102-which-3.md)");
        assertThat(takes(ANA, chosen(advice(1, "Which?"), PYTHON, ""))).isEqualTo(new DecisionReply.SavedBefore());
        assertThat(decisions.of(ANA, 9)).hasSize(3).contains(otherwise);
    }

    @Test
    void whatIsNoChoiceIsRefused() {
        assertThat(takes(ANA, chosen(advice(1, "Which?"), NONE, "")))
                .isEqualTo(new Refused(Reason.NOT_A_CHOICE, Optional.empty()));
        assertThat(decisions.of(ANA, 9)).isEmpty();
    }

    private static DecisionMove.Save chosen(DecisionMove.Save save, Choice choice, String reason) {
        return new DecisionMove.Save(
                save.cause(), save.question(), Optional.of(choice.id()), reason, save.revisitOn(), save.channel());
    }

    @Test
    void theSameDeliveryCountsOnce() {
        var turn = new DecisionTurn(new DeliveryId("one"), ANA, advice(1, "Which?"));

        service.take(turn);

        assertThat(service.take(turn)).isEqualTo(new DecisionReply.Repeated());
    }

    @Test
    void whatWasNotPostedAtFirstIsPostedLater() {
        var first = saved(ANA, advice(1, "Which?"));
        outbox.clear();

        var again = takes(
                ANA,
                new DecisionMove.Save(
                        advice(1, "Which?").cause(),
                        "Which?",
                        Optional.empty(),
                        "",
                        Optional.of(LATER),
                        Optional.of("C7")));

        assertThat(said()).containsExactly(DecisionContent.File.class);
        assertThat(again)
                .isEqualTo(new DecisionReply.Posting(decisions.find(first.id()).orElseThrow()));
        assertThat(decisions.find(first.id()).orElseThrow().posting().channel()).contains("C7");
    }

    @Test
    void onlyWhoAskedSavesAndOnlyWhatIsOver() {
        var open = votes.posted(anOpenVote());
        var closed = aClosedVote();

        assertThat(takes(BO, aVote(closed, "Q?"))).isEqualTo(new Refused(Reason.NOT_OWNER, Optional.of(ANA.user())));
        assertThat(takes(ANA, aVote(open, "Q?"))).isEqualTo(new Refused(Reason.NOT_CLOSED, Optional.empty()));
        assertThat(takes(ANA, aVote(new PollId("gone"), "Q?")))
                .isEqualTo(new Refused(Reason.UNKNOWN, Optional.empty()));
        assertThat(decisions.of(ANA, 9)).isEmpty();
        assertThat(said()).isEmpty();
    }

    @Test
    void nothingOfAPersonsWordsOrOfTheLinkIsLogged() {
        var decision = saved(ANA, advice(1, "Secret question?"));

        assertThat(decision + " " + documents.find(decision.id()) + new DecisionReply.Saved(decision)
                        + advice(1, "Secret question?"))
                .doesNotContain("Secret", "token-1");
    }
}
