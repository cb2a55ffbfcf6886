package io.github.stackconsultant.voting;

import static io.github.stackconsultant.fixtures.PollTerms.aMatter;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static io.github.stackconsultant.fixtures.VotingDriver.ASKER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.VotingDriver;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What happens to a poll until it is in its channel, and what is known of the people there. */
class PostingTests {

    private final VotingDriver team = new VotingDriver();

    @Test
    void whatTheChannelRefusesWaitsAndIsPostedAgainWithItsWholeTime() {
        var poll = team.asked(anOpenVote().reminding());
        var asked = team.poll(poll);
        team.failsToPost(poll);
        assertThat(team.poll(poll))
                .returns(Poll.Status.WAITING, Poll::status)
                .returns(asked.terms(), Poll::terms)
                .returns(asked.matter(), Poll::matter);
        assertThat(team.alarm(new PollAlarm.Close(poll))).isEmpty();
        assertThat(team.alarm(new PollAlarm.Remind(poll))).isEmpty();
        team.waits(Duration.ofDays(9));

        assertThat(team.person(ASKER).postsAgain(poll).reply()).isInstanceOf(PollReply.Asked.class);
        assertThat(team.said(PollContent.Invitation.class, poll)).hasSize(2);
        team.posts(poll);

        assertThat(team.poll(poll).closesAt()).contains(team.now().plus(Duration.ofDays(3)));
        assertThat(team.person("UBO").votes(poll, "nodejs").refusal()).isEmpty();
    }

    @Test
    void whatIsPostedIsNeverPostponed() {
        var poll = team.posted(anOpenVote());
        var before = team.poll(poll);

        team.postpones(poll);

        assertThat(team.poll(poll)).isEqualTo(before);
    }

    /** Its message may be there though nobody knows where, and its votes count. */
    @Test
    void whatHasVotesIsNeverPostponed() {
        var poll = team.asked(anOpenVote());
        team.opens(poll);
        team.person("UBO").votes(poll, "nodejs");
        var before = team.poll(poll);

        team.postpones(poll);

        assertThat(team.poll(poll)).isEqualTo(before);
    }

    @Test
    void whatIsPostedIsOpenedOnceHoweverOftenItIsTried() {
        var poll = team.posted(anOpenVote());
        var opened = team.poll(poll);
        team.waits(Duration.ofHours(1));

        assertThat(team.opens(poll)).isEqualTo(new Opening.Opened(opened));
        assertThat(team.poll(poll)).isEqualTo(opened);
    }

    @Test
    void whileSlackDoesNotTakeItItsTimeDoesNotRun() {
        var poll = team.asked(anOpenVote().reminding());
        team.opens(poll);
        team.waits(Duration.ofDays(2));

        team.opens(poll);

        assertThat(team.poll(poll).closesAt()).contains(team.now().plus(Duration.ofDays(3)));
        assertThat(team.alarm(new PollAlarm.Close(poll))).contains(team.now().plus(Duration.ofDays(3)));
        assertThat(team.alarm(new PollAlarm.Remind(poll))).contains(team.now().plus(Duration.ofHours(54)));
    }

    /** Its owner may not have been told the first time, and is told the same again. */
    @Test
    void afterThePickedMomentItIsOverBeforeAnybodySawItAndKeepsItsTerms() {
        var poll = team.asked(anOpenVote().until(new Deadline.At(team.now().plus(Duration.ofHours(1)))));
        var terms = team.poll(poll).terms();
        team.failsToPost(poll);
        team.waits(Duration.ofHours(1));

        assertThat(team.person(ASKER).postsAgain(poll).reply()).isInstanceOf(PollReply.Asked.class);
        assertThat(team.opens(poll)).isInstanceOf(Opening.TooLate.class);
        var over = team.poll(poll);
        assertThat(team.opens(poll)).isEqualTo(new Opening.TooLate());

        assertThat(team.poll(poll)).isEqualTo(over);
        assertThat(over.neverPosted()).isTrue();
        assertThat(over.terms()).isEqualTo(terms);
        assertThat(team.said(PollContent.Result.class, poll)).isEmpty();
        assertThat(team.person(ASKER).postsAgain(poll).refusal()).contains(PollReply.Refused.Reason.CLOSED);
    }

    @Test
    void whatItsOwnerEndsBeforeItIsPostedIsNotOpenedAnyMore() {
        var poll = team.asked(anOpenVote());
        team.failsToPost(poll);

        assertThat(team.person(ASKER).closes(poll).reply())
                .isInstanceOfSatisfying(
                        PollReply.Closed.class,
                        closed -> assertThat(closed.poll().neverPosted()).isTrue());
        assertThat(team.opens(poll)).isEqualTo(new Opening.Nothing());
        assertThat(team.said(PollContent.Result.class, poll)).isEmpty();
    }

    @Test
    void whatChangesBeforeItIsPostedIsThereAsTheFirstThatAnybodySees() {
        var poll = team.asked(anOpenVote());
        team.failsToPost(poll);

        team.replaces(aMatter(2));
        team.posts(poll);

        assertThat(team.poll(poll).edition()).isEqualTo(1);
        assertThat(team.poll(poll).matter()).isEqualTo(aMatter(2));
        team.person("UBO").votes(poll, "nodejs");
        assertThat(team.standing(poll)).returns(1, Standing::votes).returns(0, Standing::stale);
    }

    /** Its message may be there, and whoever presses a button of it is told that the vote is over. */
    @Test
    void whatItsOwnerEndsWhileItIsBeingPostedIsNotSaidToBeNeverPosted() {
        var poll = team.asked(anOpenVote());
        team.opens(poll);

        assertThat(team.person(ASKER).closes(poll).reply()).isEqualTo(new PollReply.Closed(team.poll(poll), false));

        assertThat(team.poll(poll).conclusion().orElseThrow().ending()).isEqualTo(Poll.Ending.OWNER);
        assertThat(team.said(PollContent.Result.class, poll)).hasSize(1);
    }

    @Test
    void whatItsOwnerEndsAfterItsTimeWithoutBeingPostedWasNeverPosted() {
        var poll = team.asked(anOpenVote());
        team.opens(poll);
        team.waits(Duration.ofDays(3));

        team.person(ASKER).closes(poll);

        assertThat(team.poll(poll).neverPosted()).isTrue();
        assertThat(team.said(PollContent.Result.class, poll)).isEmpty();
    }

    @Test
    void aPostedVoteIsShownAgainWithoutBeingPostedTwice() {
        var poll = team.posted(anOpenVote());
        assertThat(team.polls().lagging(9)).isEmpty();

        assertThat(team.person("UBO").postsAgain(poll).refusal()).contains(PollReply.Refused.Reason.NOT_OWNER);
        assertThat(team.person(ASKER).postsAgain(poll).reply()).isInstanceOf(PollReply.ShownAgain.class);

        assertThat(team.polls().lagging(9)).containsExactly(poll);
        assertThat(team.said(PollContent.Invitation.class, poll)).hasSize(1);
        assertThat(team.person("UBO").votes(poll, "nodejs").refusal()).isEmpty();
    }

    @Test
    void aShareOfNobodyKnowsHowManyIsNotOpened() {
        var poll = team.asked(anOpenVote().needing(new Quorum.Share(50)));

        assertThat(team.opens(poll)).isInstanceOf(Opening.Uncountable.class);
        assertThat(team.poll(poll).neverPosted()).isTrue();
        var counted = team.withMembers(8).asked(anOpenVote().needing(new Quorum.Share(50)));
        assertThat(team.opens(counted)).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void whereThePeopleAreKnownWhenItIsAskedTheTurnoutIsKnown() {
        var poll = team.whereAskedAre(8).asked(anOpenVote());
        team.failsToPost(poll);
        team.posts(poll);
        assertThat(team.poll(poll).electorate()).isEqualTo(new Poll.Electorate(8, 0));

        var named = team.posted(anOpenVote().among("UBO", "UCY"));
        assertThat(team.poll(named).electorate()).isEqualTo(new Poll.Electorate(2, 0));
        var counted = team.withMembers(9).posted(anOpenVote());
        assertThat(team.poll(counted).electorate()).isEqualTo(new Poll.Electorate(9, 0));
    }

    @Test
    void theTurnoutIsNeverMoreThanWereAskedThoughOthersCameSince() {
        var poll = team.whereAskedAre(1).posted(anOpenVote());
        team.person("UBO").votes(poll, "nodejs");
        team.person("UCY").votes(poll, "nodejs");

        team.person(ASKER).closes(poll);

        assertThat(team.poll(poll).electorate()).isEqualTo(new Poll.Electorate(2, 0));
    }
}
