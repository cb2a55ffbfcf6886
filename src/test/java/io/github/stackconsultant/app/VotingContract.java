package io.github.stackconsultant.app;

import static io.github.stackconsultant.fixtures.PollSamples.NODE;
import static io.github.stackconsultant.fixtures.PollSamples.PYTHON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.PollSamples;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Topic;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.Deadline;
import io.github.stackconsultant.voting.Opening;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.Poll.Ending;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMessage;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.PollReply.Counted;
import io.github.stackconsultant.voting.PollReply.Refused;
import io.github.stackconsultant.voting.PollTurn;
import io.github.stackconsultant.voting.Quorum;
import io.github.stackconsultant.voting.Standing;
import io.github.stackconsultant.voting.Terms;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many people at once on one poll, through two instances of the app that share a database. */
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class VotingContract {

    private static final int PEOPLE = 200;

    private static final Person OWNER = new Person("T1", "U-owner");

    private final ExecutorService threads = Executors.newFixedThreadPool(16);
    private final List<Statement> said = new ArrayList<>();
    private final List<VotingInstance> instances = new ArrayList<>();
    private final Map<String, String> shown = new ConcurrentHashMap<>();

    abstract Database database();

    @BeforeAll
    void start() {
        for (int each = 0; each < 2; each++) {
            instances.add(VotingInstance.start(
                    this::say, new VotingInstance.Channel(shown), database().settings()));
        }
    }

    @AfterAll
    void stop() {
        threads.shutdownNow();
        instances.forEach(VotingInstance::close);
    }

    private synchronized void say(Statement statement) {
        said.add(statement);
    }

    private synchronized List<Statement> said(Topic topic, PollId poll) {
        return said.stream()
                .filter(each -> each.topic() == topic && each.subject().equals(poll.value()))
                .toList();
    }

    private static Terms terms(Terms.Secrecy secrecy, Deadline deadline, Quorum quorum) {
        var usual = PollSamples.terms();
        return new Terms(
                usual.question(),
                usual.choices(),
                secrecy,
                Terms.ResultsShown.AT_ONCE,
                deadline,
                quorum,
                true,
                List.of(),
                false);
    }

    private static Terms openTerms() {
        return terms(Terms.Secrecy.OPEN, Deadline.USUAL, new Quorum.None());
    }

    /** Asks, opens and shows a poll. */
    private PollId open(Terms terms) {
        var instance = instances.get(0);
        var asked = take(0, OWNER, new PollMove.Ask("C1", terms, PollSamples.aMatter("words")));
        var id = ((PollReply.Asked) asked).poll().id();
        assertThat(instance.voting().open(id, ZoneOffset.UTC, OptionalInt.empty()))
                .isInstanceOf(Opening.Opened.class);
        instance.polls().remember(id, new PollMessage("C1", id.value(), 1));
        return id;
    }

    private PollReply take(int instance, Person person, PollMove move) {
        return take(instance, new DeliveryId(UUID.randomUUID().toString()), person, move);
    }

    private PollReply take(int instance, DeliveryId delivery, Person person, PollMove move) {
        return instances.get(instance % 2).voting().take(new PollTurn(delivery, person, false, move));
    }

    private static Person person(int number) {
        return new Person("T1", "U" + number);
    }

    private PollReply cast(int voter, PollId poll) {
        return take(voter, person(voter), new PollMove.Cast(poll, 1, voter % 3 == 0 ? PYTHON : NODE));
    }

    private <T> List<T> together(int times, Function<Integer, T> action) throws Exception {
        var tasks = IntStream.range(0, times)
                .mapToObj(each -> (Callable<T>) () -> action.apply(each))
                .toList();
        var results = new ArrayList<T>();
        for (var done : threads.invokeAll(tasks, 120, TimeUnit.SECONDS)) {
            results.add(done.get());
        }
        return results;
    }

    private Standing standing(PollId poll) {
        return instances.get(1).voting().standing(poll).orElseThrow();
    }

    private Poll.Conclusion conclusion(PollId poll) {
        return standing(poll).poll().conclusion().orElseThrow();
    }

    private int rows(String table, PollId poll) {
        return database()
                .jdbc()
                .sql("select count(*) from " + table + " where poll = ?")
                .param(poll.value())
                .query(Integer.class)
                .single();
    }

    private void agree(PollId poll, int votes) {
        assertThat(standing(poll).votes()).isEqualTo(votes);
        assertThat(standing(poll).tally().total()).isEqualTo(votes);
        assertThat(rows("ballot", poll)).isEqualTo(votes);
        assertThat(rows("voter_roll", poll)).isEqualTo(votes);
    }

    @ParameterizedTest
    @EnumSource
    void loseNoVoteAndCountNoneTwiceWhileHundredsVoteChangeAndWithdraw(Terms.Secrecy secrecy) throws Exception {
        var poll = open(terms(secrecy, Deadline.USUAL, new Quorum.None()));
        var changes = new AtomicInteger();

        var last = together(PEOPLE, voter -> moves(voter, poll, changes)).stream()
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(choice -> choice, Collectors.summingInt(choice -> 1)));

        agree(poll, last.values().stream().mapToInt(Integer::intValue).sum());
        assertThat(last)
                .allSatisfy((choice, votes) ->
                        assertThat(standing(poll).tally().of(choice)).isEqualTo(votes));
        assertThat(standing(poll).poll().version()).isEqualTo(1 + changes.get());
        showsInTheEnd(poll, secrecy);
    }

    /** The message was brought up to date all the while, now by the one instance and now by the other. */
    private void showsInTheEnd(PollId poll, Terms.Secrecy secrecy) {
        var tally = standing(poll).tally();
        var words = secrecy == Terms.Secrecy.OPEN
                ? List.of("Node.js *" + tally.of(NODE) + "*", "Python *" + tally.of(PYTHON) + "*")
                : List.of(tally.total() + " votes so far");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(shown.get(poll.value())).contains(words));
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
            var reply = take(instance, delivery, person(voter), move);
            assertThat(reply).isInstanceOf(casts ? Counted.class : PollReply.Withdrawn.class);
            assertThat(take(instance + 1, delivery, person(voter), move)).isInstanceOf(PollReply.Repeated.class);
            changes.incrementAndGet();
            vote = casts ? Optional.of(choice) : Optional.empty();
        }
        return vote;
    }

    @RepeatedTest(5)
    void countTheSameDeliveryOnceWhereverItComes() throws Exception {
        var poll = open(openTerms());
        var delivery = new DeliveryId(UUID.randomUUID().toString());

        var replies = together(16, each -> take(each, delivery, person(1), new PollMove.Cast(poll, 1, NODE)));

        assertThat(replies).filteredOn(Counted.class::isInstance).hasSize(1);
        assertThat(replies).filteredOn(PollReply.Repeated.class::isInstance).hasSize(15);
        agree(poll, 1);
    }

    @RepeatedTest(5)
    void keepOneVoteOfAPersonWhoClicksEverythingAtOnce() throws Exception {
        var poll = open(openTerms());

        var replies =
                together(32, each -> take(each, person(1), new PollMove.Cast(poll, 1, each % 3 == 0 ? PYTHON : NODE)));

        assertThat(replies).allSatisfy(reply -> assertThat(reply).isInstanceOf(Counted.class));
        assertThat(replies).filteredOn(reply -> !((Counted) reply).changed()).hasSize(1);
        agree(poll, 1);
    }

    @RepeatedTest(5)
    void countExactlyTheVotesBeforeTheOwnerEndsIt() throws Exception {
        var poll = open(openTerms());
        var counted = new AtomicInteger();

        var replies = together(PEOPLE + 1, each -> {
            if (each == PEOPLE / 2) {
                return take(0, OWNER, new PollMove.Close(poll));
            }
            var reply = cast(each, poll);
            counted.addAndGet(reply instanceof Counted ? 1 : 0);
            return reply;
        });

        assertThat(replies).filteredOn(PollReply.Closed.class::isInstance).hasSize(1);
        restIsRefused(replies);
        assertThat(conclusion(poll).votes()).isEqualTo(counted.get()).isBetween(1, PEOPLE - 1);
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
        var poll = open(terms(Terms.Secrecy.OPEN, Deadline.USUAL, new Quorum.Votes(50)));

        var replies = together(PEOPLE, voter -> cast(voter, poll));

        assertThat(replies).filteredOn(Counted.class::isInstance).hasSize(50);
        restIsRefused(replies);
        assertThat(conclusion(poll).ending()).isEqualTo(Ending.QUORUM);
        assertThat(conclusion(poll).votes()).isEqualTo(50);
        agree(poll, 50);
        toldOnceAndNoAlarmIsLeft(poll);
    }

    @Test
    void closeOnTimeWhileEverybodyVotes() throws Exception {
        var deadline = new Deadline.At(Clock.systemUTC().instant().plusSeconds(3));
        var poll = open(terms(Terms.Secrecy.OPEN, deadline, new Quorum.None()));
        var votes = new ConcurrentHashMap<Integer, PollReply>();

        together(16, thread -> {
            for (int voter = thread; !(votes.get(voter - 16) instanceof Refused); voter += 16) {
                votes.put(voter, cast(voter, poll));
            }
            return thread;
        });

        restIsRefused(List.copyOf(votes.values()));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !standing(poll).poll().open());
        assertThat(conclusion(poll).ending()).isEqualTo(Ending.DEADLINE);
        int counted =
                (int) votes.values().stream().filter(Counted.class::isInstance).count();
        assertThat(conclusion(poll).votes()).isEqualTo(counted);
        agree(poll, counted);
        toldOnceAndNoAlarmIsLeft(poll);
    }

    /** What somebody with the whole database, but none of its files, could link before the end. */
    @Test
    void leadsFromNoBallotToTheRollOnceAnAnonymousVoteIsOver() throws Exception {
        var poll = open(terms(Terms.Secrecy.ANONYMOUS, Deadline.USUAL, new Quorum.None()));
        for (int voter = 0; voter < 60; voter++) {
            take(voter, person(voter), new PollMove.Cast(poll, 1, voter < 30 ? NODE : PYTHON));
        }
        var voters = written("voter", "voter_roll", poll);
        var choices = written("choice", "ballot", poll);
        var keys = written("ballot_key", "ballot", poll);
        assertThat(voters)
                .isEqualTo(IntStream.range(0, 60).mapToObj(each -> "U" + each).toList());
        assertThat(choices).startsWith(NODE.value()).endsWith(PYTHON.value()).isSorted();

        take(0, OWNER, new PollMove.Close(poll));
        toldOnceAndNoAlarmIsLeft(poll);

        assertThat(written("voter", "voter_roll", poll)).isEmpty();
        assertThat(written("choice", "ballot", poll))
                .containsExactlyInAnyOrderElementsOf(choices)
                .isNotEqualTo(choices);
        assertThat(written("ballot_key", "ballot", poll))
                .hasSize(60)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(keys);
        assertThat(standing(poll).tally()).returns(30, tally -> tally.of(NODE)).returns(30, tally -> tally.of(PYTHON));
        sharesNoTransaction(poll);
    }

    private List<String> written(String column, String table, PollId poll) {
        return database()
                .jdbc()
                .sql("select " + column + " from " + table + " where poll = ? order by "
                        + database().writtenOrder())
                .param(poll.value())
                .query(String.class)
                .list();
    }

    /** {@return nothing where the database tells of no transaction that wrote a row} */
    void sharesNoTransaction(PollId poll) {}

    private void toldOnceAndNoAlarmIsLeft(PollId poll) {
        await().atMost(Duration.ofSeconds(30)).until(() -> tasks(poll).isEmpty());
        assertThat(said(Topic.POLL_OUTCOME, poll)).hasSize(1);
    }

    private List<Map<String, Object>> tasks(PollId poll) {
        return database().jdbc().sql("""
                        select task_name from scheduled_tasks
                        where task_name = 'say' or task_name = 'alarm' and task_instance like ?
                        """).param("%" + poll.value()).query().listOfRows();
    }
}
