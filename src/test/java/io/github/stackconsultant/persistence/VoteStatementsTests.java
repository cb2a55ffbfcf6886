package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.InMemoryAdvice;
import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.fixtures.PollSamples;
import io.github.stackconsultant.fixtures.RecordedSql;
import io.github.stackconsultant.fixtures.RecordingOutbox;
import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Timers;
import io.github.stackconsultant.voting.BallotKeys;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.PollTurn;
import io.github.stackconsultant.voting.VotingService;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a vote costs on every database. */
@OnBothDatabases
class VoteStatementsTests {

    private static final Clock WHILE_OPEN = Clock.fixed(Instant.parse("2026-03-29T02:00:00Z"), ZoneOffset.UTC);

    private static final Pattern FIRST_WORDS =
            Pattern.compile("^(\\w+).*?(delivery|poll|ballot|voter_roll)\\b.*", Pattern.DOTALL);

    @Parameter
    Database database;

    private static final class NoTimers implements Timers {

        @Override
        public void set(Alarm alarm, Instant moment) {
            throw new AssertionError("a vote sets no alarm");
        }

        @Override
        public void cancel(Alarm alarm) {
            throw new AssertionError("a vote takes no alarm back");
        }
    }

    private static final class NoKeys implements BallotKeys {

        @Override
        public boolean available() {
            return false;
        }

        @Override
        public String salt() {
            return "";
        }

        @Override
        public String nobodys() {
            throw new AssertionError("a vote is somebody's");
        }

        @Override
        public String key(String salt, String user) {
            return user;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "U1,U2"})
    void isFiveStatementsFirstAndChangedOfWhichTheLastAloneHoldsThePoll(String named) {
        var sql = new RecordedSql(database.dataSource());
        var jdbc = JdbcClient.create(sql);
        var polls = new JdbcPolls(jdbc, new StoredJson());
        var voters = named.isEmpty() ? new String[0] : named.split(",");
        var poll = PollSamples.from(PollSamples.anOpenPoll())
                .terms(PollSamples.terms(voters))
                .made();
        polls.add(poll);
        sql.taken();
        var voting = new VotingService(
                new JdbcDeliveries(jdbc, WHILE_OPEN),
                new RecordingOutbox(),
                new NoTimers(),
                polls,
                new InMemoryAdvice(),
                new JdbcBallotBox(jdbc),
                new JdbcVoterRoll(jdbc),
                new NoKeys(),
                WHILE_OPEN,
                () -> UUID.randomUUID().toString());
        var transaction = new TransactionTemplate(new JdbcTransactionManager(sql));

        transaction.executeWithoutResult(status -> votes(voting, poll, PollSamples.NODE));
        assertThat(kinds(sql.taken()))
                .containsExactly("insert delivery", "select poll", "insert voter_roll", "insert ballot", "update poll");

        transaction.executeWithoutResult(status -> votes(voting, poll, PollSamples.PYTHON));
        assertThat(kinds(sql.taken()))
                .containsExactly("insert delivery", "select poll", "insert voter_roll", "update ballot", "update poll");
    }

    private static void votes(VotingService voting, Poll poll, ChoiceId choice) {
        var delivery = new DeliveryId(UUID.randomUUID().toString());
        var move = new PollMove.Cast(poll.id(), 1, choice);

        assertThat(voting.take(new PollTurn(delivery, new Person("T1", "U1"), false, move)))
                .isInstanceOf(PollReply.Counted.class);
    }

    private static Stream<String> kinds(List<String> statements) {
        return statements.stream()
                .map(statement -> FIRST_WORDS.matcher(statement).replaceAll("$1 $2"));
    }
}
