package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.fixtures.RecordedSql;
import io.github.stackconsultant.fixtures.VoterRollContract;
import io.github.stackconsultant.voting.Edition;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.VoterRoll;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds for a voter roll in a database beyond what every one keeps. */
@OnBothDatabases
class VoterRollTests extends VoterRollContract {

    @Parameter
    Database database;

    @Override
    protected VoterRoll roll() {
        return new JdbcVoterRoll(database.jdbc());
    }

    @Override
    protected void inTransaction(Runnable action) {
        database.transaction().executeWithoutResult(status -> action.run());
    }

    @Test
    void countsOnePollsVotersThroughAnIndex() {
        var jdbc = new JdbcTemplate(database.dataSource());
        jdbc.batchUpdate(
                "insert into voter_roll (poll, edition, voter) values (?, 1, ?)",
                IntStream.range(0, 10_000)
                        .mapToObj(each -> new Object[] {"poll-" + each / 100, "U" + each})
                        .toList());
        jdbc.execute("analyze");
        var sql = new RecordedSql(database.dataSource());

        assertThat(new JdbcVoterRoll(JdbcClient.create(sql)).count(new Edition(new PollId("poll-7"), 1)))
                .isEqualTo(100);

        assertThat(Plan.of(sql.taken().get(0), database, "poll-7", 1)).satisfies(Plan::readsNoWholeTable);
    }

    @Test
    void storesNothingButWhoTookPart() {
        var columns = database.jdbc()
                .sql("select lower(column_name) from information_schema.columns where lower(table_name) = 'voter_roll'")
                .query(String.class)
                .list();

        assertThat(columns).containsExactlyInAnyOrder("poll", "edition", "voter");
    }
}
