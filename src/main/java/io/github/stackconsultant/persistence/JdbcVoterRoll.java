package io.github.stackconsultant.persistence;

import io.github.stackconsultant.voting.Edition;
import io.github.stackconsultant.voting.VoterRoll;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Who took part, in a table that knows nothing of choices. */
final class JdbcVoterRoll implements VoterRoll {

    private final JdbcClient jdbc;

    JdbcVoterRoll(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean enter(Edition edition, String user) {
        return one("""
                insert into voter_roll (poll, edition, voter) values (:poll, :edition, :voter)
                on conflict do nothing
                """, edition, user).update() == 1;
    }

    @Override
    public boolean leave(Edition edition, String user) {
        return one("""
                delete from voter_roll where poll = :poll and edition = :edition and voter = :voter
                """, edition, user).update() == 1;
    }

    @Override
    public void clear(Edition edition) {
        all("delete from voter_roll where poll = :poll and edition = :edition", edition)
                .update();
    }

    @Override
    public boolean holds(Edition edition, String user) {
        return one("""
                select voter from voter_roll where poll = :poll and edition = :edition and voter = :voter
                """, edition, user).query(String.class).optional().isPresent();
    }

    @Override
    public int count(Edition edition) {
        return all("select count(*) from voter_roll where poll = :poll and edition = :edition", edition)
                .query(Integer.class)
                .single();
    }

    @Override
    public Set<String> among(Edition edition, List<String> users) {
        return new HashSet<>(all("""
                select voter from voter_roll
                where poll = :poll and edition = :edition
                and voter in (select named.voter from unnest(cast(:users as varchar array)) as named(voter))
                """, edition)
                .param("users", Column.texts(users))
                .query(String.class)
                .list());
    }

    /** Ordered by id, which does not reveal who came first. */
    @Override
    public List<String> all(Edition edition) {
        return all("select voter from voter_roll where poll = :poll and edition = :edition order by voter", edition)
                .query(String.class)
                .list();
    }

    private StatementSpec one(String sql, Edition edition, String user) {
        return all(sql, edition).param("voter", Column.text(user));
    }

    private StatementSpec all(String sql, Edition edition) {
        return jdbc.sql(sql).param("poll", Column.text(edition.poll().value())).param("edition", edition.number());
    }
}
