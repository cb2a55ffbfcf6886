package io.github.stackconsultant.record;

import static io.github.stackconsultant.fixtures.PollTerms.aMatter;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static io.github.stackconsultant.record.RecordSamples.BOTH;
import static io.github.stackconsultant.record.RecordSamples.NODE;
import static io.github.stackconsultant.record.RecordSamples.NONE;
import static io.github.stackconsultant.record.RecordSamples.PYTHON;
import static io.github.stackconsultant.record.RecordSamples.tossUp;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.record.DecisionMove.Cause;
import io.github.stackconsultant.record.DecisionReply.Refused;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMove;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a decision may be based on, when it is begun and when it is saved. */
class GroundsTests extends DecisionScenes {

    /** Beginning and saving are allowed or refused alike, and what is refused is not stored. */
    private void isRefused(Cause cause, Person person, Refused.Reason reason, Optional<String> owner) {
        var save = new DecisionMove.Save(cause, "Which?", Optional.empty(), "", Optional.of(LATER), Optional.empty());

        assertThat(Stream.of(new DecisionMove.Begin(cause, Optional.empty()), save))
                .allSatisfy(move -> assertThat(takes(person, move)).isEqualTo(new Refused(reason, owner)));
        assertThat(decisions.of(person, 1)).isEmpty();
    }

    @Test
    void whoWasGivenARecommendationMaySaveADecisionOnIt() {
        var cause = new Cause.Recommended(given.give(ANA, aMatter(1)));

        assertThat(takes(ANA, new DecisionMove.Begin(cause, Optional.empty())))
                .isEqualTo(new DecisionReply.MaySave(
                        aMatter(1),
                        Optional.empty(),
                        List.of(NODE, PYTHON, BOTH),
                        Optional.of(NODE),
                        Optional.empty()));
        isRefused(cause, BO, Refused.Reason.NOT_OWNER, Optional.of(ANA.user()));
    }

    @Test
    void whoAskedMaySaveADecisionOnAVoteThatIsOver() {
        var poll = aClosedVote();

        assertThat(takes(ANA, new DecisionMove.Begin(new Cause.Vote(poll), Optional.empty())))
                .isEqualTo(new DecisionReply.MaySave(
                        votes.poll(poll).matter(),
                        Optional.of(votes.poll(poll)),
                        List.of(NODE, PYTHON, BOTH),
                        Optional.of(NODE),
                        Optional.empty()));
        isRefused(new Cause.Vote(poll), BO, Refused.Reason.NOT_OWNER, Optional.of(ANA.user()));
    }

    @Test
    void whatTheySayTheyDecidedIsSuggestedIfItIsAmongTheChoices() {
        var cause = new Cause.Recommended(given.give(ANA, aMatter(1)));

        assertThat(suggested(new DecisionMove.Begin(cause, Optional.of(PYTHON.id()))))
                .contains(PYTHON);
        assertThat(suggested(new DecisionMove.Begin(cause, Optional.of(NONE.id()))))
                .contains(NODE);
    }

    @Test
    void nothingIsSuggestedWhereNothingDecides() {
        var cause = new Cause.Recommended(given.give(ANA, tossUp()));
        var tied = votes.posted(anOpenVote());
        votes.person(ANA.user()).does(new PollMove.Close(tied));

        assertThat(suggested(new DecisionMove.Begin(cause, Optional.empty()))).isEmpty();
        assertThat(suggested(new DecisionMove.Begin(new Cause.Vote(tied), Optional.empty())))
                .isEmpty();
    }

    @Test
    void noneOfTheseIsAChoiceWhereItWonTheVote() {
        var poll = votes.posted(anOpenVote());
        votes.person("UBO").does(new PollMove.Cast(poll, 1, NONE.id()));
        votes.person(ANA.user()).does(new PollMove.Close(poll));

        var may = (DecisionReply.MaySave) takes(ANA, new DecisionMove.Begin(new Cause.Vote(poll), Optional.empty()));

        assertThat(may.choices()).containsExactly(NODE, PYTHON, BOTH, NONE);
        assertThat(may.suggested()).contains(NONE);
    }

    private Optional<Choice> suggested(DecisionMove.Begin begin) {
        return ((DecisionReply.MaySave) takes(ANA, begin)).suggested();
    }

    @Test
    void aVoteThatIsNotOverIsNoGround() {
        var poll = votes.posted(anOpenVote());

        isRefused(new Cause.Vote(poll), ANA, Refused.Reason.NOT_CLOSED, Optional.empty());
    }

    @Test
    void whatIsNotThereIsNoGround() {
        isRefused(new Cause.Vote(new PollId("none")), ANA, Refused.Reason.UNKNOWN, Optional.empty());
        isRefused(new Cause.Recommended(new RecommendationId("none")), ANA, Refused.Reason.UNKNOWN, Optional.empty());
    }
}
