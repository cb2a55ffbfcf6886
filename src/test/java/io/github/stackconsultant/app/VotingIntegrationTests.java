package io.github.stackconsultant.app;

import static io.github.stackconsultant.app.VotingCrowd.OWNER;
import static io.github.stackconsultant.app.VotingCrowd.openTerms;
import static io.github.stackconsultant.app.VotingCrowd.person;
import static io.github.stackconsultant.app.VotingCrowd.terms;
import static io.github.stackconsultant.fixtures.PollSamples.NODE;
import static io.github.stackconsultant.fixtures.PollSamples.PYTHON;
import static io.github.stackconsultant.fixtures.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.Deadline;
import io.github.stackconsultant.voting.Poll.Ending;
import io.github.stackconsultant.voting.PollContent;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.PollReply.Counted;
import io.github.stackconsultant.voting.PollReply.Refused;
import io.github.stackconsultant.voting.Quorum;
import io.github.stackconsultant.voting.Terms;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many people at once on one poll, through two instances of the app that share a database. */
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@OnBothDatabases
class VotingIntegrationTests {

    private static final int PEOPLE = 200;

    private VotingCrowd crowd;

    @Parameter
    Database database;

    @BeforeParameterizedClassInvocation
    void start() {
        crowd = new VotingCrowd(database);
    }

    @AfterParameterizedClassInvocation
    void stop() {
        crowd.close();
    }

    private void agree(PollId poll, int votes) {
        assertThat(crowd.standing(poll).votes()).isEqualTo(votes);
        assertThat(crowd.standing(poll).tally().total()).isEqualTo(votes);
        assertThat(crowd.rows("ballot", poll)).isEqualTo(votes);
        assertThat(crowd.rows("voter_roll", poll)).isEqualTo(votes);
    }

    @ParameterizedTest
    @EnumSource
    void loseNoVoteAndCountNoneTwiceWhileHundredsVoteChangeAndWithdraw(Terms.Secrecy secrecy) throws Exception {
        var poll = crowd.open(terms(secrecy, Deadline.USUAL, new Quorum.None()));
        var changes = new AtomicInteger();

        var last = crowd.together(PEOPLE, voter -> moves(voter, poll, changes)).stream()
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(choice -> choice, Collectors.summingInt(choice -> 1)));

        agree(poll, last.values().stream().mapToInt(Integer::intValue).sum());
        assertThat(last)
                .allSatisfy((choice, votes) ->
                        assertThat(crowd.standing(poll).tally().of(choice)).isEqualTo(votes));
        assertThat(crowd.standing(poll).poll().version()).isEqualTo(1 + changes.get());
        showsInTheEnd(poll, secrecy);
    }

    /** The message was brought up to date all the while, now by the one instance and now by the other. */
    private void showsInTheEnd(PollId poll, Terms.Secrecy secrecy) {
        var tally = crowd.standing(poll).tally();
        var words = secrecy == Terms.Secrecy.OPEN
                ? List.of("Node.js *" + tally.of(NODE) + "*", "Python *" + tally.of(PYTHON) + "*")
                : List.of(tally.total() + " votes so far");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(crowd.shown(poll)).contains(words));
    }

    /** Gives what the voter's vote is after some moves, one after the other and each sent twice. */
    private Optional<ChoiceId> moves(int voter, PollId poll, AtomicInteger changes) {
        var random = new Random(voter);
        var vote = Optional.<ChoiceId>empty();
        for (int each = 0; each < 6; each++) {
            var choice = random.nextBoolean() ? NODE : PYTHON;
            boolean casts = vote.isEmpty() || random.nextInt(3) > 0;
            var move = casts ? new PollMove.Cast(poll, 1, choice) : new PollMove.Withdraw(poll);
            var delivery = new DeliveryId(UUID.randomUUID().toString());
            int instance = random.nextInt(2);
            var reply = crowd.take(instance, delivery, person(voter), move);
            assertThat(reply).isInstanceOf(casts ? Counted.class : PollReply.Withdrawn.class);
            assertThat(crowd.take(instance + 1, delivery, person(voter), move)).isInstanceOf(PollReply.Repeated.class);
            changes.incrementAndGet();
            vote = casts ? Optional.of(choice) : Optional.empty();
        }
        return vote;
    }

    @RepeatedTest(5)
    void countTheSameDeliveryOnceWhereverItComes() throws Exception {
        var poll = crowd.open(openTerms());
        var delivery = new DeliveryId(UUID.randomUUID().toString());

        var replies =
                crowd.together(16, each -> crowd.take(each, delivery, person(1), new PollMove.Cast(poll, 1, NODE)));

        assertThat(replies).filteredOn(Counted.class::isInstance).hasSize(1);
        assertThat(replies).filteredOn(PollReply.Repeated.class::isInstance).hasSize(15);
        agree(poll, 1);
    }

    @RepeatedTest(5)
    void keepOneVoteOfAPersonWhoClicksEverythingAtOnce() throws Exception {
        var poll = crowd.open(openTerms());

        var replies = crowd.together(
                32, each -> crowd.take(each, person(1), new PollMove.Cast(poll, 1, each % 3 == 0 ? PYTHON : NODE)));

        assertThat(replies).allSatisfy(reply -> assertThat(reply).isInstanceOf(Counted.class));
        agree(poll, 1);
    }

    @RepeatedTest(5)
    void countExactlyTheVotesBeforeTheOwnerEndsIt() throws Exception {
        var poll = crowd.open(openTerms());
        var counted = new AtomicInteger();

        var replies = crowd.together(PEOPLE + 1, each -> {
            if (each == PEOPLE / 2) {
                return crowd.take(0, OWNER, new PollMove.Close(poll));
            }
            var reply = crowd.cast(each, poll);
            counted.addAndGet(reply instanceof Counted ? 1 : 0);
            return reply;
        });

        assertThat(replies).filteredOn(PollReply.Closed.class::isInstance).hasSize(1);
        restIsRefused(replies);
        assertThat(crowd.conclusion(poll).votes()).isEqualTo(counted.get()).isBetween(1, PEOPLE - 1);
        agree(poll, counted.get());
    }

    private static void restIsRefused(List<PollReply> replies) {
        assertThat(replies)
                .filteredOn(Refused.class::isInstance)
                .isNotEmpty()
                .allSatisfy(reply -> assertThat(((Refused) reply).reason()).isEqualTo(Refused.Reason.CLOSED));
        assertThat(replies)
                .allSatisfy(reply ->
                        assertThat(reply).isInstanceOfAny(Counted.class, PollReply.Closed.class, Refused.class));
    }

    @RepeatedTest(3)
    void closeOnceAtTheQuorumAndCountNobodyBeyondIt() throws Exception {
        var poll = crowd.open(terms(Terms.Secrecy.OPEN, Deadline.USUAL, new Quorum.Votes(50)));

        var replies = crowd.together(PEOPLE, voter -> crowd.cast(voter, poll));

        assertThat(replies).filteredOn(Counted.class::isInstance).hasSize(50);
        restIsRefused(replies);
        assertThat(crowd.conclusion(poll).ending()).isEqualTo(Ending.QUORUM);
        assertThat(crowd.conclusion(poll).votes()).isEqualTo(50);
        agree(poll, 50);
        toldOnceAndNoAlarmIsLeft(poll);
    }

    @Test
    void closeOnTimeWhileEverybodyVotes() throws Exception {
        var deadline = new Deadline.At(Clock.systemUTC().instant().plusSeconds(3));
        var poll = crowd.open(terms(Terms.Secrecy.OPEN, deadline, new Quorum.None()));
        var votes = new ConcurrentHashMap<Integer, PollReply>();

        crowd.together(16, thread -> {
            for (int voter = thread; !(votes.get(voter - 16) instanceof Refused); voter += 16) {
                votes.put(voter, crowd.cast(voter, poll));
            }
            return thread;
        });

        restIsRefused(List.copyOf(votes.values()));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !crowd.standing(poll).poll().open());
        assertThat(crowd.conclusion(poll).ending()).isEqualTo(Ending.DEADLINE);
        int counted =
                (int) votes.values().stream().filter(Counted.class::isInstance).count();
        assertThat(crowd.conclusion(poll).votes()).isEqualTo(counted);
        agree(poll, counted);
        toldOnceAndNoAlarmIsLeft(poll);
    }

    /** Each instance rings, the second after what the first had said was said. */
    @Test
    void remindsOnceThoughItRingsTwice() {
        var poll = crowd.open(openTerms());

        for (int instance = 0; instance < 2; instance++) {
            crowd.reminds(instance, poll);
            await().atMost(Duration.ofSeconds(30)).until(() -> crowd.waiting() == 0);
        }

        assertThat(crowd.said(PollContent.Reminder.class, poll)).hasSize(1);
    }

    /** What somebody with the whole database, but none of its files, could link before the end. */
    @Test
    void leadsFromNoBallotToTheRollOnceAnAnonymousVoteIsOver() throws Exception {
        var poll = crowd.open(terms(Terms.Secrecy.ANONYMOUS, Deadline.USUAL, new Quorum.None()));
        for (int voter = 0; voter < 60; voter++) {
            crowd.take(voter, person(voter), new PollMove.Cast(poll, 1, voter < 30 ? NODE : PYTHON));
        }
        var voters = crowd.written("voter", "voter_roll", poll);
        var choices = crowd.written("choice", "ballot", poll);
        var keys = crowd.written("ballot_key", "ballot", poll);
        assertThat(voters)
                .isEqualTo(IntStream.range(0, 60).mapToObj(each -> "U" + each).toList());
        assertThat(choices).startsWith(NODE.value()).endsWith(PYTHON.value()).isSorted();

        crowd.take(0, OWNER, new PollMove.Close(poll));
        toldOnceAndNoAlarmIsLeft(poll);

        assertThat(crowd.written("voter", "voter_roll", poll)).isEmpty();
        assertThat(crowd.written("choice", "ballot", poll))
                .containsExactlyInAnyOrderElementsOf(choices)
                .isNotEqualTo(choices);
        assertThat(crowd.written("ballot_key", "ballot", poll))
                .hasSize(60)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(keys);
        assertThat(crowd.standing(poll).tally())
                .returns(30, tally -> tally.of(NODE))
                .returns(30, tally -> tally.of(PYTHON));
        if (database.tellsTransactions()) {
            sharesNoTransaction(poll);
        }
    }

    private void sharesNoTransaction(PollId poll) {
        var shared = database.jdbc()
                .sql("""
                        select count(*) from ballot
                        join voter_roll on voter_roll.poll = ballot.poll and voter_roll.xmin = ballot.xmin
                        where ballot.poll = ?
                        """)
                .param(poll.value())
                .query(Integer.class)
                .single();

        assertThat(shared).isZero();
    }

    private void toldOnceAndNoAlarmIsLeft(PollId poll) {
        await().atMost(Duration.ofSeconds(30)).until(() -> crowd.tasks(poll).isEmpty());
        assertThat(crowd.said(PollContent.Result.class, poll)).hasSize(1);
    }
}
