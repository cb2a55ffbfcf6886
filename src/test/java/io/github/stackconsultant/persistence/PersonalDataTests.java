package io.github.stackconsultant.persistence;

import static io.github.stackconsultant.persistence.PersonalRows.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.fixtures.PollSamples;
import io.github.stackconsultant.handover.HandoverContent;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.privacy.TakenRequest;
import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.SecondLookAlarm;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollAlarm;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.StalePollException;
import io.github.stackconsultant.voting.Terms;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What erasing leaves in every table of a database. */
@OnBothDatabases
class PersonalDataTests extends PersonalDataScenes {

    @Test
    void everyTableIsKnownHere() {
        rows.everythingOf(ana, "CLOSED", null);

        assertThat(tables())
                .hasSizeGreaterThan(9)
                .allSatisfy(table -> assertThat(rows.count(table)).as(table).isOne());
    }

    @Test
    void everyTableThatNamesPeopleIsErased() {
        rows.everythingOf(ana, "CLOSED", null);

        erase(ana);

        assertThat(tables())
                .allSatisfy(table -> assertThat(rows.count(table)).as(table).isZero());
    }

    @Test
    void anothersDataStays() {
        rows.everythingOf(ana, "CLOSED", null);
        rows.everythingOf(bo, "CLOSED", null);
        rows.everythingOf(new Person("T-other", "U0ANA"), "CLOSED", null);

        erase(ana);

        assertThat(tables())
                .allSatisfy(table -> assertThat(rows.count(table)).as(table).isEqualTo(2));
    }

    @Test
    void votesUnderWayAreThoseThatAreOpenSinceNobodyCouldVoteYetInOneThatWaits() {
        var open = rows.poll(ana, "OPEN", null);
        rows.poll(ana, "WAITING", null);
        rows.poll(ana, "CLOSED", null);
        rows.poll(bo, "OPEN", null);

        assertThat(data().votesUnderWay(ana)).containsExactly(open);
    }

    @Test
    void aVoteByNameIsTakenOutOfAnothersOpenVoteWhoseMessageIsThenBehind() {
        var poll = rows.poll(bo, "OPEN", null);
        rows.vote(poll, "U0ANA", "U0ANA");
        rows.vote(poll, "U0CHI", "U0CHI");

        erase(ana);

        assertThat(rows.column("select ballot_key from ballot")).containsExactly("U0CHI");
        assertThat(rows.column("select voter from voter_roll")).containsExactly("U0CHI");
        assertThat(rows.column("select voter from vote_request")).containsExactly("U0CHI");
        assertThat(rows.column("select cast(version as varchar) from poll")).containsExactly("1");
    }

    @Test
    void anAnonymousBallotStaysAndWhoTookPartUntilTheVoteEnds() {
        var open = rows.poll(bo, "OPEN", "salt");
        rows.vote(open, "a-key-of-nobody", "U0ANA");
        var past = rows.poll(bo, "CLOSED", null);
        rows.vote(past, "another-key", "U0ANA");

        erase(ana);

        assertThat(rows.column("select ballot_key from ballot"))
                .containsExactlyInAnyOrder("a-key-of-nobody", "another-key");
        assertThat(rows.column("select poll from voter_roll")).containsExactly(open);
        assertThat(rows.column("select poll from vote_request")).isEmpty();
    }

    @Test
    void whomAnOpenVoteNamesIsAskedNoLongerAndNothingBringsThemBack() {
        var polls = new JdbcPolls(jdbc(), json);
        var open = named("U0ANA", "U0BO");
        var waiting = PollSamples.from(named("U0ANA", "U0ANATOL"))
                .status(Poll.Status.WAITING)
                .made();
        polls.add(open);
        polls.add(waiting);

        erase(ana);

        assertThat(terms(open).voters()).containsExactly("U0BO");
        assertThat(terms(waiting).voters()).containsExactly("U0ANATOL");
        assertThat(rows.column("select voter from poll_voter")).containsExactlyInAnyOrder("U0BO", "U0ANATOL");
        assertThat(polls.underWayFor(ana, 10)).isEmpty();
        assertThat(rows.column("select state from poll")).noneMatch(state -> state.contains("U0ANA\""));
        assertThatThrownBy(() -> polls.save(
                        PollSamples.from(open).version(open.version() + 1).made()))
                .isInstanceOf(StalePollException.class);
    }

    @Test
    void whereNobodyIsLeftToVoteItIsNotEverybodysVote() {
        var polls = new JdbcPolls(jdbc(), json);
        var open = named("U0ANA");
        polls.add(open);

        erase(ana);

        assertThat(terms(open).asks("U0ANA")).isFalse();
        assertThat(terms(open).asks("U0BO")).isFalse();
        assertThat(terms(open).named()).isEmpty();
        assertThat(rows.column("select voter from poll_voter")).isEmpty();
    }

    private Poll named(String... voters) {
        return PollSamples.from(PollSamples.anOpenPollOf(bo))
                .terms(PollSamples.terms(voters))
                .made();
    }

    private Terms terms(Poll poll) {
        return new JdbcPolls(jdbc(), json).find(poll.id()).orElseThrow().terms();
    }

    @Test
    void anOutcomePromisesTheDayForWhichItsDecisionIsSaved() {
        var march = Optional.of(LocalDate.of(2027, 3, 1));
        rows.decision(ana, rows.poll(ana, "1.1"), march, Optional.empty());
        rows.decision(ana, rows.poll(ana, "1.2"), Optional.empty(), Optional.empty());
        rows.decision(ana, rows.poll(ana, "1.3"), march, Optional.of(new DecisionId("later")));
        rows.decision(ana, rows.poll(ana, "CLOSED", null), march, Optional.empty());
        rows.decision(bo, rows.poll(bo, "1.4"), march, Optional.empty());

        assertThat(data().promises(ana)).containsExactly(Place.thread("C1", "1.1"));
        erase(ana);
        assertThat(data().promises(ana)).isEmpty();
    }

    @Test
    void whatTheyTookAsAConsultantIsOpenAgain() {
        var request = rows.handover(bo);
        var own = rows.handover(ana);
        var handovers = new JdbcHandovers(jdbc());
        handovers.take(request, ana, NOW);
        handovers.take(own, ana, NOW);
        handovers.remember(request, new PostedMessage("C0CONSULT", "1.1"));
        handovers.take(rows.handover(bo), new Person("T-other", "U0ANA"), NOW);

        assertThat(data().taken(ana))
                .containsExactly(new TakenRequest(
                        new HandoverContent.Request(request), bo, Optional.of(Place.privately("C0CONSULT"))));
        erase(ana);

        assertThat(data().taken(ana)).isEmpty();

        assertThat(new JdbcHandovers(jdbc()).find(request).orElseThrow().taken())
                .isEmpty();
    }

    @Test
    void alarmsAreSetForVotesUnderWayAndForDaysToComeAndForNothingElse() {
        var march = Optional.of(LocalDate.of(2027, 3, 1));
        var open = rows.poll(ana, "OPEN", null);
        var past = rows.poll(ana, "CLOSED", null);
        rows.poll(new Person("T-other", "U0ANA"), "OPEN", null);
        rows.decision(ana, past, march, Optional.empty());
        rows.decision(ana, past, march, Optional.of(new DecisionId("later")));
        rows.decision(ana, past, Optional.empty(), Optional.empty());
        var day = rows.column("select id from decision where revisit_on is not null and superseded_by is null")
                .get(0);
        rows.decision(bo, past, march, Optional.empty());

        assertThat(data().alarms(ana))
                .containsExactlyInAnyOrder(
                        new PollAlarm.Close(new PollId(open)),
                        new PollAlarm.Remind(new PollId(open)),
                        new SecondLookAlarm(new DecisionId(day)));
    }

    @Test
    void theEndsOfOpenVotesThatNameThemAreKnownAndNoOthers() {
        var polls = new JdbcPolls(jdbc(), json);
        var open = named("U0ANA", "U0BO");
        polls.add(open);
        polls.add(named("U0BO"));
        polls.add(PollSamples.from(named("U0ANA")).status(Poll.Status.WAITING).made());

        assertThat(data().endings(ana)).containsExactly(new PollAlarm.Close(open.id()));
        assertThat(data().endings(new Person("T-other", "U0ANA"))).isEmpty();
        erase(ana);
        assertThat(data().endings(ana)).isEmpty();
    }
}
