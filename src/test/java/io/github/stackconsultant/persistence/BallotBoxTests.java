package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.BallotBoxContract;
import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.fixtures.RecordedSql;
import io.github.stackconsultant.voting.Ballot;
import io.github.stackconsultant.voting.BallotBox;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.Edition;
import io.github.stackconsultant.voting.PollId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds for a ballot box in a database beyond what every one keeps. */
@OnBothDatabases
class BallotBoxTests extends BallotBoxContract {

    @Parameter
    Database database;

    @Override
    protected BallotBox box() {
        return new JdbcBallotBox(database.jdbc());
    }

    @Test
    void countsOnePollsBallotsThroughAnIndex() {
        var jdbc = new JdbcTemplate(database.dataSource());
        jdbc.batchUpdate(
                "insert into ballot (poll, edition, ballot_key, choice) values (?, 1, ?, 'nodejs')",
                IntStream.range(0, 10_000)
                        .mapToObj(each -> new Object[] {"poll-" + each / 100, "U" + each})
                        .toList());
        jdbc.execute("analyze");
        var sql = new RecordedSql(database.dataSource());

        var counts = new JdbcBallotBox(JdbcClient.create(sql)).count(new Edition(new PollId("poll-7"), 1));

        assertThat(counts.values()).containsExactly(100);
        assertThat(Plan.of(sql.taken().get(0), database, "poll-7", 1)).satisfies(Plan::readsNoWholeTable);
    }

    @Test
    void writesBallotsAnewInTheOrderGiven() {
        var poll = new PollId("to-be-shuffled");
        var keys = IntStream.range(0, 60).mapToObj(each -> "U" + each).toList();
        keys.forEach(key -> box().put(new Edition(poll, 1), key, new ChoiceId("nodejs")));
        var mixed = new ArrayList<>(keys);
        Collections.shuffle(mixed, new Random(1));

        box().replaceAll(
                        new Edition(poll, 1),
                        mixed.stream()
                                .map(key -> new Ballot(key, new ChoiceId("nodejs"), Optional.empty()))
                                .toList());

        assertThat(database.jdbc()
                        .sql("select ballot_key from ballot where poll = 'to-be-shuffled' order by "
                                + database.writtenOrder())
                        .query(String.class)
                        .list())
                .isEqualTo(mixed)
                .isNotEqualTo(keys);
    }

    @Test
    void storesNothingButTheBallot() {
        var columns = database.jdbc()
                .sql("select lower(column_name) from information_schema.columns where lower(table_name) = 'ballot'")
                .query(String.class)
                .list();

        assertThat(columns).containsExactlyInAnyOrder("poll", "edition", "ballot_key", "choice", "reason");
    }
}
