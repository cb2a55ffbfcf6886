package io.github.stackconsultant.voting;

import static io.github.stackconsultant.fixtures.PollTerms.aMatter;
import static io.github.stackconsultant.fixtures.PollTerms.anAnonymousVote;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static io.github.stackconsultant.fixtures.VotingDriver.ASKER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.fixtures.VotingDriver;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.voting.PollReply.Refused.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Votes belong to what was voted on. */
class EditionTests {

    private final VotingDriver team = new VotingDriver();

    static Stream<PollTerms> bothKinds() {
        return Stream.of(anOpenVote(), anAnonymousVote());
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void aNewRecommendationBeginsANewEditionAndAsksEachVoter(PollTerms terms) {
        var poll = team.posted(terms);
        team.person("UBO").votes(poll, "nodejs");
        team.person("UCY").votes(poll, "python");

        team.replaces(aMatter(2));

        assertThat(team.poll(poll).edition()).isEqualTo(2);
        assertThat(team.poll(poll).matter()).isEqualTo(aMatter(2));
        assertThat(team.standing(poll)).returns(0, Standing::votes).returns(2, Standing::stale);
        assertThat(team.standing(poll).tally().total()).isZero();
        assertThat(askedToConfirm(poll)).containsExactlyInAnyOrder("UBO", "UCY");
        assertThat(team.said(PollContent.Confirmation.class, poll)).allSatisfy(statement -> {
            assertThat(statement.place()).isEqualTo(Place.direct(statement.person()));
            assertThat(statement.content())
                    .isEqualTo(new PollContent.Confirmation(poll, 2, new RecommendationId("r-1")));
        });
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void whoConfirmsKeepsChoiceAndReason(PollTerms terms) {
        var poll = team.posted(terms);
        team.person("UBO").votes(poll, "python").explains(poll, "known");
        team.replaces(aMatter(2));

        var reply = team.person("UBO").confirms(poll).reply();

        assertThat(reply).isInstanceOfSatisfying(PollReply.Counted.class, counted -> {
            assertThat(counted.choice().label()).isEqualTo("Python");
            assertThat(counted.given()).isEqualTo(PollReply.Counted.Given.STAYS);
            assertThat(counted.against()).isFalse();
        });
        assertThat(team.standing(poll)).returns(1, Standing::votes).returns(0, Standing::stale);
        assertThat(team.box().list(new Edition(poll, 2), false, 9))
                .extracting(Ballot::reason)
                .containsExactly(Optional.of("known"));
    }

    @Test
    void whoVotesAnewHasNothingLeftToConfirm() {
        var poll = team.posted(anOpenVote());
        team.person("UBO").votes(poll, "python");
        team.replaces(aMatter(2));
        team.person("UBO").votes(poll, "nodejs");

        var reply = team.person("UBO").confirms(poll).reply();

        assertThat(reply)
                .isInstanceOfSatisfying(
                        PollReply.Counted.class,
                        counted -> assertThat(counted.choice().label()).isEqualTo("Node.js"));
        assertThat(team.box().count(new Edition(poll, 2))).containsOnlyKeys(new ChoiceId("nodejs"));
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void whoTakesTheVoteBackIsNotAskedAgainAndCannotConfirmIt(PollTerms terms) {
        var poll = team.posted(terms);
        team.person("UBO").votes(poll, "python");
        team.person("UCY").votes(poll, "python");
        team.replaces(aMatter(2));
        team.person("UBO").confirms(poll).withdraws(poll);

        assertThat(team.person("UCY").withdraws(poll).reply()).isInstanceOf(PollReply.Withdrawn.class);
        assertThat(team.person("UBO").confirms(poll).refusal()).contains(Reason.NOT_VOTED);
        assertThat(team.person("UCY").confirms(poll).refusal()).contains(Reason.NOT_VOTED);
        assertThat(team.standing(poll)).returns(0, Standing::votes).returns(0, Standing::stale);
        team.replaces(aMatter(3));
        assertThat(askedToConfirm(poll)).containsExactlyInAnyOrder("UBO", "UCY");
    }

    @Test
    void whoHasNotAnsweredIsAskedAgainForTheNextEdition() {
        var poll = team.posted(anOpenVote());
        team.person("UBO").votes(poll, "python");
        team.replaces(aMatter(2));
        team.person("UCY").votes(poll, "python");

        team.replaces(aMatter(3));

        assertThat(askedToConfirm(poll)).containsExactlyInAnyOrder("UBO", "UBO", "UCY");
        assertThat(team.standing(poll).stale()).isEqualTo(2);
        assertThat(team.person("UBO").confirms(poll).refusal()).isEmpty();
        assertThat(team.standing(poll)).returns(1, Standing::votes).returns(1, Standing::stale);
    }

    @Test
    void whatWouldBeConfirmedIsTheLatestChoiceBeforeAndToldInNoAnonymousVote() {
        var poll = team.posted(anOpenVote());
        var secret = team.posted(anAnonymousVote());
        team.person("UBO").votes(poll, "nodejs").votes(secret, "nodejs");
        team.replaces(aMatter(2));
        team.person("UBO").votes(poll, "python");
        team.replaces(aMatter(3));

        assertThat(team.voting().toConfirm(poll, "UBO"))
                .map(choice -> choice.id().value())
                .contains("python");
        assertThat(team.voting().toConfirm(poll, "UCY")).isEmpty();
        assertThat(team.voting().toConfirm(secret, "UBO")).isEmpty();
        team.person(ASKER).closes(secret);
        assertThat(team.voting().toConfirm(secret, "UBO")).isEmpty();
    }

    @Test
    void nobodyWhoNeverVotedHasAnythingToConfirm() {
        var poll = team.posted(anOpenVote());

        assertThat(team.person("UBO").confirms(poll).refusal()).contains(Reason.NOT_VOTED);
        team.replaces(aMatter(2));
        assertThat(team.person("UBO").confirms(poll).refusal()).contains(Reason.NOT_VOTED);
    }

    @Test
    void aReasonComesTooLateForAnEditionBefore() {
        var poll = team.posted(anOpenVote());
        team.person("UBO").votes(poll, "python");
        team.replaces(aMatter(2));

        assertThat(team.person("UBO").explains(poll, "known").refusal()).contains(Reason.NOT_VOTED);
    }

    @Test
    void theSameOrAnEqualRecommendationDoesNothing() {
        var poll = team.posted(anOpenVote());
        team.person("UBO").votes(poll, "python");
        var before = team.poll(poll);

        team.replaces(aMatter(1));
        team.replaces(aMatter("another id", "c-1", "nodejs-vs-python", 1));

        assertThat(team.poll(poll)).isEqualTo(before);
        assertThat(askedToConfirm(poll)).isEmpty();
    }

    @Test
    void onlyPollsOfThatConsultationAndComparisonAreTouched() {
        var poll = team.posted(anOpenVote());
        var before = team.poll(poll);

        team.replaces(aMatter("r-2", "another", "nodejs-vs-python", 2));
        team.replaces(aMatter("r-2", "c-1", "databases", 2));

        assertThat(team.poll(poll)).isEqualTo(before);
    }

    @Test
    void whatIsOverKeepsItsVotesThoughItsEndIsStillToBeNoticed() {
        var poll = team.posted(anOpenVote());
        team.person("UBO").votes(poll, "python");
        team.waits(Duration.ofDays(3));

        assertThat(team.voting().votesAtStake(new ConsultationId("c-1"))).isEmpty();
        team.replaces(aMatter(2));
        team.rings();

        assertThat(team.poll(poll).conclusion())
                .map(Poll.Conclusion::outcome)
                .containsInstanceOf(Outcome.Decided.class);
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void theEndTellsHowManyDidNotConfirm(PollTerms terms) {
        var poll = team.posted(terms);
        for (var user : List.of("UBO", "UCY", "UDEE", "UEVE")) {
            team.person(user).votes(poll, "python");
        }
        team.replaces(aMatter(2));
        team.person("UBO").confirms(poll);
        team.person("UCY").votes(poll, "nodejs");
        team.person("UDEE").withdraws(poll);

        team.person(ASKER).closes(poll);

        assertThat(team.poll(poll).conclusion())
                .hasValueSatisfying(end ->
                        assertThat(end).returns(2, Poll.Conclusion::votes).returns(1, Poll.Conclusion::unconfirmed));
    }

    @Test
    void whereNothingChangedThereIsNothingToConfirmAtTheEnd() {
        var poll = team.posted(anOpenVote());
        team.person("UBO").votes(poll, "python");

        team.person(ASKER).closes(poll);

        assertThat(team.poll(poll).conclusion())
                .map(Poll.Conclusion::unconfirmed)
                .contains(0);
    }

    @Test
    void aPollThatWaitsIsPostedWithTheLatestRecommendation() {
        var poll = team.asked(anOpenVote());

        team.replaces(aMatter(2));
        team.posts(poll);

        assertThat(team.poll(poll)).returns(aMatter(2), Poll::matter).returns(Poll.Status.OPEN, Poll::status);
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void onlyWhoVotedOnWhatWasBeforeAndNotSinceMayConfirm(PollTerms terms) {
        var poll = team.posted(terms);
        for (var user : List.of("UBO", "UCY", "UDEE")) {
            team.person(user).votes(poll, "python");
        }
        assertThat(mayConfirm(poll)).isEmpty();
        team.replaces(aMatter(2));
        assertThat(mayConfirm(poll)).containsExactly("UBO", "UCY", "UDEE");

        team.person("UBO").confirms(poll);
        team.person("UCY").withdraws(poll);

        assertThat(mayConfirm(poll)).containsExactly("UDEE");
    }

    private List<String> mayConfirm(PollId poll) {
        return Stream.of("UBO", "UCY", "UDEE", "UEVE")
                .filter(user -> team.voting().mayConfirm(poll, user))
                .toList();
    }

    @Test
    void theFirstEditionsStandingReadsNoRollWhole() {
        var poll = team.posted(anOpenVote());
        team.person("UBO").votes(poll, "python");

        team.standing(poll);

        assertThat(team.roll().timesReadWhole()).isZero();
    }

    @Test
    void manyVotersAreAskedInPartsAndEachOnce() {
        var poll = team.posted(anOpenVote());
        for (int each = 0; each < 250; each++) {
            team.person("U" + each).votes(poll, "python");
        }

        team.replaces(aMatter(2), "cause");

        assertThat(askedToConfirm(poll)).hasSize(250).doesNotHaveDuplicates();
    }

    private List<String> askedToConfirm(PollId poll) {
        return team.said(PollContent.Confirmation.class, poll).stream()
                .map(Statement::person)
                .map(person -> person.user())
                .toList();
    }
}
