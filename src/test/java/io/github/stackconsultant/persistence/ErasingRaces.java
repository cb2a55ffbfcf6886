package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.HmacKeys;
import io.github.stackconsultant.fixtures.InMemoryAdvice;
import io.github.stackconsultant.fixtures.InMemoryTimers;
import io.github.stackconsultant.fixtures.InTheMiddle;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.PollSamples;
import io.github.stackconsultant.fixtures.RecordingOutbox;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.record.DecisionService;
import io.github.stackconsultant.record.Drafts;
import io.github.stackconsultant.record.Grounds;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.PollTurn;
import io.github.stackconsultant.voting.StalePollException;
import io.github.stackconsultant.voting.VotingService;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Something is written about a person at every moment of erasing them, and they are erased at every moment of writing it. */
abstract class ErasingRaces extends PersonalDataScenes {

    private static final Clock WHILE_OPEN = Clock.fixed(Instant.parse("2026-03-29T02:00:00Z"), ZoneOffset.UTC);

    Poll poll = PollSamples.anOpenPoll();
    Optional<PollReply> reply = Optional.empty();

    interface Work {

        void on(DataSource source);
    }

    /** What is written about somebody and what erases it: one of both happens, the other in the middle of it. */
    record Race(boolean erasedInTheMiddle, Runnable begins, Work writes, Work erases, Runnable ends) {

        void plays(Database database) throws Exception {
            var outer = erasedInTheMiddle ? writes : erases;
            var inner = erasedInTheMiddle ? erases : writes;
            assertThat(InTheMiddle.of(database, begins, outer::on, () -> inner.on(database.dataSource()), ends))
                    .isGreaterThan(2);
        }
    }

    void erases(DataSource source) {
        inTransaction(source, jdbc -> {
            if (data(jdbc).votesUnderWay(ana).isEmpty()) {
                data(jdbc).erase(ana);
            }
        });
    }

    /** Plays a turn again that lost a race, as the app does. */
    static void inTransaction(DataSource source, Consumer<JdbcClient> work) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        for (int attempt = 0; attempt < 5; attempt++) {
            try {
                transaction.executeWithoutResult(status -> work.accept(JdbcClient.create(source)));
                return;
            } catch (StalePollException lost) {
                assertThat(attempt).isLessThan(4);
            }
        }
    }

    JdbcPersonalData data(JdbcClient jdbc) {
        return new JdbcPersonalData(jdbc, new JdbcPolls(jdbc, json));
    }

    void votes(DataSource source) {
        var move = new PollMove.Cast(poll.id(), 1, PollSamples.NODE);
        inTransaction(
                source, jdbc -> reply = Optional.of(voting(jdbc).take(new PollTurn(delivery(), ana, false, move))));
    }

    VotingService voting(JdbcClient jdbc) {
        return new VotingService(
                new JdbcDeliveries(jdbc, WHILE_OPEN),
                new RecordingOutbox(),
                new InMemoryTimers(),
                new JdbcPolls(jdbc, json),
                new InMemoryAdvice(),
                new JdbcBallotBox(jdbc),
                new JdbcVoterRoll(jdbc),
                new HmacKeys(),
                WHILE_OPEN,
                () -> UUID.randomUUID().toString());
    }

    void isAsked(Poll asked) {
        nothingIsThere();
        poll = asked;
        new JdbcPolls(jdbc(), json).add(poll);
    }

    DecisionService recording(JdbcClient jdbc) {
        return new DecisionService(
                new JdbcDecisions(jdbc, json),
                new Grounds(new JdbcPolls(jdbc, json), new InMemoryAdvice()),
                new Drafts(
                        voting(jdbc),
                        KnowledgeFixtures.ours(),
                        new RecommendationEngine(),
                        WHILE_OPEN,
                        text -> UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                                .toString(),
                        () -> UUID.randomUUID().toString()),
                new JdbcDeliveries(jdbc, WHILE_OPEN),
                new RecordingOutbox(),
                new InMemoryTimers(),
                WHILE_OPEN);
    }

    static DeliveryId delivery() {
        return new DeliveryId(UUID.randomUUID().toString());
    }
}
