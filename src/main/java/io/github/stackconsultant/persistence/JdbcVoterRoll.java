package io.github.stackconsultant.persistence;

import io.github.stackconsultant.voting.Edition;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.VoteRequest;
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

    @Override
    public boolean turnAway(PollId poll, String user) {
        return of("insert into poll_stranger (poll, voter) values (:poll, :voter) on conflict do nothing", poll)
                        .param("voter", Column.text(user))
                        .update()
                == 1;
    }

    @Override
    public void forgetStrangers(PollId poll) {
        of("delete from poll_stranger where poll = :poll", poll).update();
    }

    @Override
    public void keep(PollId poll, VoteRequest request) {
        of("""
                insert into vote_request (poll, voter, channel, message) values (:poll, :voter, :channel, :message)
                on conflict do nothing
                """, poll)
                .param("voter", Column.text(request.user()))
                .param("channel", Column.text(request.channel()))
                .param("message", Column.text(request.timestamp()))
                .update();
    }

    @Override
    public List<VoteRequest> takeRequests(PollId poll) {
        var kept = of(
                        "select voter, channel, message from vote_request where poll = :poll order by voter, message",
                        poll)
                .query((row, number) ->
                        new VoteRequest(row.getString("voter"), row.getString("channel"), row.getString("message")))
                .list();
        of("delete from vote_request where poll = :poll", poll).update();
        return kept;
    }

    private StatementSpec one(String sql, Edition edition, String user) {
        return all(sql, edition).param("voter", Column.text(user));
    }

    private StatementSpec all(String sql, Edition edition) {
        return of(sql, edition.poll()).param("edition", edition.number());
    }

    private StatementSpec of(String sql, PollId poll) {
        return jdbc.sql(sql).param("poll", Column.text(poll.value()));
    }
}
