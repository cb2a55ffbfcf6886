package io.github.stackconsultant.voting;

import static io.github.stackconsultant.fixtures.PollTerms.aMatter;
import static io.github.stackconsultant.fixtures.PollTerms.anAnonymousVote;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static io.github.stackconsultant.fixtures.VotingDriver.ASKER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.fixtures.VotingDriver;
import io.github.stackconsultant.voting.PollReply.Refused.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What voters do, and every way in which it can be refused. */
class VoteTests {

    private final VotingDriver team = new VotingDriver();

    static Stream<PollTerms> bothKinds() {
        return Stream.of(anOpenVote(), anAnonymousVote());
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void oneClickVotesAndASecondChangesIt(PollTerms terms) {
        var poll = team.posted(terms);

        var first = team.person("UBO").votes(poll, "nodejs").reply();
        assertThat(counts(poll)).containsExactly(1, 0, 0, 0);
        var second = team.person("UBO").votes(poll, "python").reply();

        assertThat(first)
                .isInstanceOfSatisfying(
                        PollReply.Counted.class,
                        counted -> assertThat(counted.against()).isFalse());
        assertThat(second)
                .isInstanceOfSatisfying(
                        PollReply.Counted.class,
                        counted -> assertThat(counted.against()).isTrue());
        assertThat(counts(poll)).containsExactly(0, 1, 0, 0);
        assertThat(team.standing(poll).votes()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void aVoteThatIsTakenBackIsGone(PollTerms terms) {
        var poll = team.posted(terms);
        team.person("UBO").votes(poll, "nodejs");

        var reply = team.person("UBO").withdraws(poll).reply();

        assertThat(reply).isInstanceOf(PollReply.Withdrawn.class);
        assertThat(counts(poll)).containsExactly(0, 0, 0, 0);
        assertThat(team.person("UBO").withdraws(poll).refusal()).contains(Reason.NOT_VOTED);
        assertThat(team.person("UBO").votes(poll, "nodejs").reply()).isInstanceOf(PollReply.Counted.class);
        assertThat(counts(poll)).containsExactly(1, 0, 0, 0);
        assertThat(team.standing(poll).votes()).isEqualTo(1);
    }

    @Test
    void whatIsDeliveredAgainCountsOnceEvenAfterAChangeOfMind() {
        var poll = team.posted(anOpenVote());
        var first = team.person("UBO").votes(poll, "nodejs");
        team.person("UBO").votes(poll, "python");

        first.isDeliveredAgain();

        assertThat(first.reply()).isEqualTo(new PollReply.Repeated());
        assertThat(counts(poll)).containsExactly(0, 1, 0, 0);
    }

    @Test
    void aPollThatWasNeverAskedIsUnknownToAll() {
        var never = new PollId("never");
        var bo = team.person("UBO");

        assertThat(bo.votes(never, "nodejs").reply())
                .isEqualTo(new PollReply.Refused(Reason.UNKNOWN_POLL, Optional.empty()));
        assertThat(bo.confirms(never).refusal()).contains(Reason.UNKNOWN_POLL);
        assertThat(bo.withdraws(never).refusal()).contains(Reason.UNKNOWN_POLL);
        assertThat(bo.explains(never, "why").refusal()).contains(Reason.UNKNOWN_POLL);
        assertThat(bo.closes(never).refusal()).contains(Reason.UNKNOWN_POLL);
        assertThat(bo.postsAgain(never).refusal()).contains(Reason.UNKNOWN_POLL);
        assertThat(team.voting().standing(never)).isEmpty();
        assertThat(team.voting().reasons(never)).isEmpty();
        assertThat(team.opens(never)).isEqualTo(new Opening.Nothing());
    }

    @Test
    void nobodyVotesBeforeItIsOpen() {
        var poll = team.asked(anOpenVote());

        assertThat(team.person("UBO").votes(poll, "nodejs").refusal()).contains(Reason.NOT_OPEN_YET);
        assertThat(team.standing(poll).votes()).isZero();
    }

    @Test
    void nothingChangesAfterItsTimeEvenIfNothingRang() {
        var poll = team.posted(anOpenVote());
        team.person("UBO").votes(poll, "nodejs");

        team.waits(Duration.ofDays(3));

        assertThat(everyMoveOf("UBO", poll)).containsOnly(Optional.of(Reason.CLOSED));
        assertThat(counts(poll)).containsExactly(1, 0, 0, 0);
    }

    @Test
    void nothingChangesAfterItIsClosed() {
        var poll = team.posted(anOpenVote());
        team.person("UBO").votes(poll, "nodejs");
        team.person(ASKER).closes(poll);
        var before = team.poll(poll);

        assertThat(everyMoveOf("UBO", poll)).containsOnly(Optional.of(Reason.CLOSED));
        assertThat(team.person(ASKER).closes(poll).refusal()).contains(Reason.CLOSED);
        assertThat(team.person(ASKER).postsAgain(poll).refusal()).contains(Reason.CLOSED);
        assertThat(team.poll(poll)).isEqualTo(before);
    }

    @Test
    void outsidersDoNotCountAlsoUnderANameThatWasNamed() {
        var poll = team.posted(anOpenVote().among("UBO"));

        assertThat(team.outsider("UBO").votes(poll, "nodejs").refusal()).contains(Reason.OUTSIDER);
        assertThat(team.stranger("UCHI")
                        .votes(team.posted(anOpenVote()), "nodejs")
                        .refusal())
                .contains(Reason.OUTSIDER);
        assertThat(team.standing(poll).votes()).isZero();
    }

    @Test
    void whoIsNotNamedDoesNotCountNotEvenTheAsker() {
        var poll = team.posted(anOpenVote().among("UBO"));

        assertThat(everyMoveOf("UCY", poll)).containsOnly(Optional.of(Reason.NOT_ASKED));
        assertThat(everyMoveOf(ASKER, poll)).containsOnly(Optional.of(Reason.NOT_ASKED));
        assertThat(team.person("UBO").votes(poll, "nodejs").refusal()).isEmpty();
    }

    @Test
    void onlyItsOwnChoicesCount() {
        var poll = team.posted(anOpenVote());

        assertThat(team.person("UBO").votes(poll, "rust").refusal()).contains(Reason.UNKNOWN_CHOICE);
    }

    @Test
    void onlyWhoAskedClosesItOrHasItPosted() {
        var poll = team.posted(anOpenVote());
        var waiting = team.asked(anOpenVote());

        assertThat(team.person("UBO").closes(poll).refusal()).contains(Reason.NOT_OWNER);
        assertThat(team.person("UBO").postsAgain(waiting).refusal()).contains(Reason.NOT_OWNER);
        assertThat(team.outsider(ASKER).closes(poll).refusal()).contains(Reason.NOT_OWNER);
        assertThat(team.person(ASKER).postsAgain(poll).reply()).isInstanceOf(PollReply.ShownAgain.class);
        assertThat(team.person(ASKER).closes(poll).reply()).isInstanceOf(PollReply.Closed.class);
    }

    @Test
    void aVoteForAnEarlierEditionIsNotCountedInTheCurrentOne() {
        var poll = team.posted(anOpenVote());
        team.replaces(aMatter(2));

        assertThat(team.person("UBO").votes(poll, 1, "nodejs").refusal()).contains(Reason.CHANGED_SINCE);
        assertThat(team.person("UBO").votes(poll, 3, "nodejs").refusal()).contains(Reason.CHANGED_SINCE);
        assertThat(team.person("UBO").does(new PollMove.Confirm(poll, 1)).refusal())
                .contains(Reason.CHANGED_SINCE);
        assertThat(team.standing(poll).votes()).isZero();
    }

    @Test
    void aVoteThatWasUnderWayWhileTheEditionChangedIsNotCountedAnywhere() {
        var poll = team.posted(anOpenVote());
        var before = team.poll(poll);
        team.replaces(aMatter(2));

        team.polls().wasRead(before);
        var bo = team.person("UBO").votes(poll, 1, "nodejs");

        assertThat(team.replays()).isEqualTo(1);
        assertThat(bo.refusal()).contains(Reason.CHANGED_SINCE);
        assertThat(team.box().all(poll)).isEmpty();
        assertThat(team.roll().count(new Edition(poll, 1))).isZero();
    }

    @Test
    void aVoteThatWasUnderWayWhileItClosedIsNotCounted() {
        var poll = team.posted(anAnonymousVote());
        var before = team.poll(poll);
        team.person(ASKER).closes(poll);

        team.polls().wasRead(before);
        var bo = team.person("UBO").votes(poll, "nodejs");

        assertThat(bo.refusal()).contains(Reason.CLOSED);
        assertThat(team.box().all(poll)).isEmpty();
        assertThat(team.roll().count(new Edition(poll, 1))).isZero();
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void whoseBallotCannotBeFoundIsToldSoAndKeepsTheirVote(PollTerms terms) {
        var poll = team.posted(terms);
        team.person("UBO").votes(poll, "nodejs").explains(poll, "it is known");
        boolean anonymous = team.poll(poll).terms().anonymous();
        var before = List.of(team.box().all(poll), team.roll().all(new Edition(poll, 1)), team.poll(poll));

        team.keys().nowUnder(Optional.of("another secret"));
        var refused = anonymous ? Optional.of(Reason.CANNOT_CHANGE) : Optional.empty();

        assertThat(team.person("UBO").votes(poll, "python").refusal()).isEqualTo(refused);
        assertThat(team.person("UBO").explains(poll, "words").refusal()).isEqualTo(refused);
        assertThat(team.person("UBO").confirms(poll).refusal()).isEqualTo(refused);
        assertThat(team.person("UBO").withdraws(poll).refusal()).isEqualTo(refused);
        if (anonymous) {
            assertThat(List.of(team.box().all(poll), team.roll().all(new Edition(poll, 1)), team.poll(poll)))
                    .isEqualTo(before);
        }
    }

    @Test
    void noAnonymousVoteIsAskedForWithoutASecret() {
        team.keys().nowUnder(Optional.empty());

        assertThat(team.asks(team.person(ASKER), anAnonymousVote().terms(), aMatter(1)))
                .isEqualTo(new PollReply.Refused(Reason.NO_SECRET, Optional.empty()));
        assertThat(team.polls().all()).isEmpty();
        assertThat(team.poll(team.posted(anOpenVote())).open()).isTrue();
    }

    @Test
    void nobodyAsksAboutWhatAnotherWasGiven() {
        assertThat(team.asks(team.person("UBO"), anOpenVote().terms(), aMatter(1)))
                .isEqualTo(new PollReply.Refused(Reason.UNKNOWN_RECOMMENDATION, Optional.empty()));
        assertThat(team.polls().all()).isEmpty();
    }

    @Test
    void theTermsSayWhatChangesNothingAboutSecrecy() {
        var poll = team.posted(anAnonymousVote().shown(Terms.ResultsShown.AT_ONCE));
        var terms = team.poll(poll).terms();

        team.replaces(aMatter(2));
        team.person(ASKER).closes(poll);

        assertThat(terms.results()).isEqualTo(Terms.ResultsShown.AT_CLOSING);
        assertThat(team.poll(poll).terms()).isEqualTo(terms);
    }

    @Test
    void theAskerIsToldOfThePollOnlyWhereItIsAsked() {
        var poll = team.asked(anOpenVote());

        assertThat(team.said(PollContent.Invitation.class, poll))
                .hasSize(1)
                .extracting(each -> each.content().subject())
                .containsExactly(poll.value());
        assertThat(team.poll(poll).status()).isEqualTo(Poll.Status.WAITING);
    }

    private List<Optional<Reason>> everyMoveOf(String user, PollId poll) {
        return List.of(
                team.person(user).votes(poll, "python").refusal(),
                team.person(user).confirms(poll).refusal(),
                team.person(user).explains(poll, "words").refusal(),
                team.person(user).withdraws(poll).refusal());
    }

    private List<Integer> counts(PollId poll) {
        return List.copyOf(team.standing(poll).tally().votes().values());
    }
}
