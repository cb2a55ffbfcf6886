package io.github.stackconsultant.persistence;

import static io.github.stackconsultant.fixtures.PollSamples.anOpenPoll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.fixtures.PollsContract;
import io.github.stackconsultant.fixtures.RecordedSql;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.voting.Deadline;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMessage;
import io.github.stackconsultant.voting.Polls;
import io.github.stackconsultant.voting.Quorum;
import io.github.stackconsultant.voting.VoterRoll;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds for polls in a database beyond what every store keeps. */
@OnBothDatabases
class PollsTests extends PollsContract {

    @Parameter
    Database database;

    @Override
    public Polls polls() {
        return new JdbcPolls(database.jdbc(), new StoredJson());
    }

    @Override
    public VoterRoll roll() {
        return new JdbcVoterRoll(database.jdbc());
    }

    private void inTransaction(Runnable action) {
        database.transaction().executeWithoutResult(status -> action.run());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void letsAVoteWaitForAChangeOfThePollAndCountOnlyIfThatRollsBack(boolean commits) throws Exception {
        var poll = anOpenPoll();
        polls().add(poll);
        var saved = new CountDownLatch(1);
        var release = new CountDownLatch(1);

        var closing = CompletableFuture.runAsync(() -> database.transaction().executeWithoutResult(status -> {
            polls().save(closed(polls().lock(poll.id()).orElseThrow()));
            saved.countDown();
            await(release);
            if (!commits) {
                status.setRollbackOnly();
            }
        }));
        await(saved);
        var vote = CompletableFuture.supplyAsync(() -> polls().touch(poll, "U1"));
        assertThat(vote).isNotDone();
        release.countDown();
        closing.get(30, TimeUnit.SECONDS);

        assertThat(vote.get(30, TimeUnit.SECONDS)).isEqualTo(!commits);
        assertThat(polls().find(poll.id())).map(Poll::open).contains(!commits);
    }

    @Test
    void letsAClosingWaitForAVoteAndSeeIt() throws Exception {
        var poll = anOpenPoll();
        polls().add(poll);
        var touched = new CountDownLatch(1);
        var release = new CountDownLatch(1);

        var vote = CompletableFuture.runAsync(() -> inTransaction(() -> {
            assertThat(polls().touch(poll, "U1")).isTrue();
            touched.countDown();
            await(release);
        }));
        await(touched);
        var closing = CompletableFuture.runAsync(() ->
                inTransaction(() -> polls().save(closed(polls().lock(poll.id()).orElseThrow()))));
        release.countDown();
        vote.get(30, TimeUnit.SECONDS);
        closing.get(30, TimeUnit.SECONDS);

        assertThat(polls().find(poll.id())).map(Poll::version).contains(2L);
    }

    private static Poll closed(Poll poll) {
        return new Poll(
                poll.id(),
                poll.owner(),
                poll.channel(),
                poll.terms(),
                poll.matter(),
                poll.edition(),
                new Poll.Life(Poll.Status.CLOSED, poll.life().askedAt(), poll.closesAt(), poll.conclusion()),
                poll.electorate(),
                poll.salt(),
                poll.version() + 1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void takesAChangeBackWithTheCallersTransaction() {
        var poll = anOpenPoll();

        database.transaction().executeWithoutResult(status -> {
            polls().add(poll);
            status.setRollbackOnly();
        });

        assertThat(polls().find(poll.id())).isEmpty();
    }

    @Test
    void looksForLaggingMessagesThroughAnIndex() {
        var jdbc = new JdbcTemplate(database.dataSource());
        jdbc.batchUpdate(
                """
                insert into poll (id, workspace, owner, channel, consultation, status, edition, asked_at, version,
                    message_channel, message, shown_version, live_marker, state)
                values (?, 'T', 'U', 'C', 'x', 'CLOSED', 1, current_timestamp, 9, 'C', '1.2', 9, null, '{}')
                """,
                IntStream.range(0, 10_000)
                        .mapToObj(each -> new Object[] {"past-" + each})
                        .toList());
        jdbc.execute("analyze");
        var sql = new RecordedSql(database.dataSource());

        new JdbcPolls(JdbcClient.create(sql), new StoredJson()).lagging(50);

        assertThat(Plan.of(sql.taken().get(0), database, 50))
                .contains("poll_live")
                .satisfies(Plan::readsNoWholeTable);
        jdbc.update("delete from poll where id like 'past-%'");
    }

    @Test
    void readsTheSameMomentsInWhateverTimeZoneASessionLives() {
        var poll = anOpenPoll();
        polls().add(poll);

        try (var elsewhere = database.pool("America/St_Johns")) {
            var there = new JdbcPolls(JdbcClient.create(elsewhere), new StoredJson());
            assertThat(there.find(poll.id())).contains(poll);
        }
    }

    @Test
    void readsARowOfAnotherVersionOfTheApp() {
        var poll = anOpenPoll();
        polls().add(poll);

        state(poll.id(), """
                {"terms":{"question":"Which?","secrecy":"OPEN","results":"AT_ONCE","mood":1,"quorum":{"kind":"votes"},
                    "deadline":{"kind":"in","preset":"ONE_DAY","zone":"UTC"},
                    "choices":[{"id":"nodejs","kind":"OPTION","label":"Node.js","colour":"green"}]},
                 "matter":{"recommendation":"r","consultation":"c",
                    "verdict":{"comparison":"x","verdict":{"kind":"too-close"}}}, "unknown":{"a":[1]}}
                """);

        var read = polls().find(poll.id()).orElseThrow();
        assertThat(read.terms().deadline()).isEqualTo(new Deadline.In(Deadline.Preset.ONE_DAY));
        assertThat(read.terms().quorum()).isEqualTo(new Quorum.Votes(0));
        assertThat(read.terms().choices()).hasSize(1);
        assertThat(read.terms().voters()).isEmpty();
        assertThat(read.terms().reminder()).isFalse();
        assertThat(read.matter().id()).isEqualTo(new RecommendationId("r"));
        assertThat(read.matter().consultation()).isEqualTo(new ConsultationId("c"));
        assertThat(read.matter().recommendation().comparison()).isEqualTo(new ComparisonId("x"));
        assertThat(read.matter().answers()).isEmpty();
        assertThat(read.conclusion()).isEmpty();
        assertThat(read.electorate().asked()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no JSON", "{\"terms\":{\"quorum\":{\"kind\":\"telepathy\"}}}", "[]", "{}"})
    void namesARowThatItCannotRead(String state) {
        var poll = anOpenPoll();
        polls().add(poll);

        state(poll.id(), state);

        assertThatThrownBy(() -> polls().find(poll.id()))
                .isInstanceOf(UnreadableRowException.class)
                .hasMessageContaining("poll " + poll.id());
    }

    private void state(PollId id, String state) {
        assertThat(database.jdbc()
                        .sql("update poll set state = ? where id = ?")
                        .params(state, id.value())
                        .update())
                .isEqualTo(1);
    }

    @Test
    void forgetsWhomAPollNamesOnceItIsClosed() {
        var poll = anOpenPoll();
        polls().add(poll);
        polls().remember(poll.id(), new PollMessage("C", "1.2", 0));
        var named = "select count(*) from poll_voter where poll = ?";
        database.jdbc()
                .sql("insert into poll_voter (poll, workspace, voter) values (?, 'T', 'U')")
                .param(poll.id().value())
                .update();

        polls().save(closed(poll));

        assertThat(database.jdbc()
                        .sql(named)
                        .param(poll.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
