package io.github.stackconsultant.persistence;

import io.github.stackconsultant.voting.Ballot;
import io.github.stackconsultant.voting.BallotBox;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.Edition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Ballots in their table. */
final class JdbcBallotBox implements BallotBox {

    private final JdbcClient jdbc;

    JdbcBallotBox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(Edition edition, String key, ChoiceId choice) {
        one("""
                insert into ballot (poll, edition, ballot_key, choice) values (:poll, :edition, :key, :choice)
                """, edition, key).param("choice", Column.text(choice.value())).update();
    }

    @Override
    public Change change(Edition edition, String key, ChoiceId choice) {
        var value = Column.text(choice.value());
        int kept = one("""
                update ballot set choice = :choice
                where poll = :poll and edition = :edition and ballot_key = :key
                and reason is null
                """, edition, key).param("choice", value).update();
        if (kept == 1) {
            return Change.DONE;
        }
        int explained = one("""
                update ballot set choice = :choice
                where poll = :poll and edition = :edition and ballot_key = :key and choice = :choice
                """, edition, key).param("choice", value).update();
        if (explained == 1) {
            return Change.EXPLAINED;
        }
        int unexplained = one("""
                update ballot set choice = :choice, reason = null
                where poll = :poll and edition = :edition and ballot_key = :key
                """, edition, key).param("choice", value).update();
        return unexplained == 1 ? Change.UNEXPLAINED : Change.NOT_THERE;
    }

    @Override
    public boolean remove(Edition edition, String key) {
        return one("""
                delete from ballot where poll = :poll and edition = :edition and ballot_key = :key
                """, edition, key).update() == 1;
    }

    @Override
    public Optional<Ballot> find(Edition edition, String key) {
        return one("""
                select * from ballot where poll = :poll and edition = :edition and ballot_key = :key
                """, edition, key).query((row, number) -> ballot(row)).optional();
    }

    @Override
    public boolean explain(Edition edition, String key, ChoiceId choice, String reason) {
        return one("""
                update ballot set reason = :reason
                where poll = :poll and edition = :edition and ballot_key = :key and choice = :choice
                """, edition, key)
                        .param("choice", Column.text(choice.value()))
                        .param("reason", Column.textOrNull(Optional.of(reason).filter(words -> !words.isEmpty())))
                        .update()
                == 1;
    }

    @Override
    public void replaceAll(Edition edition, List<Ballot> ballots) {
        all("delete from ballot where poll = :poll and edition = :edition", edition)
                .update();
        all("""
                insert into ballot (poll, edition, ballot_key, choice, reason)
                select cast(:poll as varchar), cast(:edition as integer), anew.ballot_key, anew.choice, anew.reason
                from unnest(
                    cast(:keys as varchar array), cast(:choices as varchar array), cast(:reasons as varchar array))
                    with ordinality as anew(ballot_key, choice, reason, place)
                order by anew.place
                """, edition)
                .param("keys", Column.texts(ballots.stream().map(Ballot::key).toList()))
                .param(
                        "choices",
                        Column.texts(ballots.stream()
                                .map(ballot -> ballot.choice().value())
                                .toList()))
                .param(
                        "reasons",
                        ballots.stream().map(JdbcBallotBox::reasonOrNull).toArray(String[]::new))
                .update();
    }

    private static @Nullable String reasonOrNull(Ballot ballot) {
        return Column.textOrNull(ballot.reason().filter(words -> !words.isEmpty()));
    }

    @Override
    public Map<ChoiceId, Integer> count(Edition edition) {
        return all("""
                select choice, count(*) as votes from ballot
                where poll = :poll and edition = :edition
                group by choice
                """, edition)
                .query((row, number) -> Map.entry(new ChoiceId(row.getString("choice")), row.getInt("votes")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Ballot> list(Edition edition, boolean explained, int most) {
        var sql = explained ? "and reason is not null" : "";
        return all("""
                select * from ballot
                where poll = :poll and edition = :edition %s
                order by ballot_key
                fetch first :most rows only
                """.formatted(sql), edition)
                .param("most", most)
                .query((row, number) -> ballot(row))
                .list();
    }

    private StatementSpec one(String sql, Edition edition, String key) {
        return all(sql, edition).param("key", Column.text(key));
    }

    private StatementSpec all(String sql, Edition edition) {
        return jdbc.sql(sql).param("poll", Column.text(edition.poll().value())).param("edition", edition.number());
    }

    private static Ballot ballot(ResultSet row) throws SQLException {
        return new Ballot(
                row.getString("ballot_key"), new ChoiceId(row.getString("choice")), Column.optional(row, "reason"));
    }
}
