package io.github.stackconsultant.persistence;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMessage;
import io.github.stackconsultant.voting.Polls;
import io.github.stackconsultant.voting.StalePollException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Polls in their table. A vote only increments the version there, so it locks the row only briefly. */
final class JdbcPolls implements Polls {

    private final JdbcClient jdbc;
    private final PollRows rows;
    private final JdbcPollMessages messages;

    JdbcPolls(JdbcClient jdbc, StoredJson json) {
        this.jdbc = jdbc;
        this.rows = new PollRows(json);
        this.messages = new JdbcPollMessages(jdbc);
    }

    @Override
    public void add(Poll poll) {
        var sql = jdbc.sql("""
                insert into poll
                    (id, workspace, owner, channel, consultation, status, edition,
                     asked_at, closes_at, salt, version, live_marker, state)
                values (:id, :workspace, :owner, :channel, :consultation, :status, :edition,
                     :asked, :closes, :salt, :version, 1, :state)
                """)
                .param("workspace", Column.text(poll.owner().workspace()))
                .param("owner", Column.text(poll.owner().user()))
                .param("channel", Column.text(poll.channel()))
                .param("asked", Column.time(poll.life().askedAt()));
        with(poll, sql).update();
        if (!poll.terms().voters().isEmpty()) {
            addVoters(poll);
        }
    }

    private void addVoters(Poll poll) {
        jdbc.sql("""
                insert into poll_voter (poll, workspace, voter)
                select distinct cast(:id as varchar), cast(:workspace as varchar), named.voter
                from unnest(cast(:voters as varchar array)) as named(voter)
                """)
                .param("id", Column.text(poll.id().value()))
                .param("workspace", Column.text(poll.owner().workspace()))
                .param("voters", Column.texts(poll.terms().voters()))
                .update();
    }

    @Override
    public Optional<Poll> find(PollId id) {
        return one("select * from poll where id = :id", id);
    }

    @Override
    public Optional<Poll> lock(PollId id) {
        return one("select * from poll where id = :id for update", id);
    }

    private Optional<Poll> one(String sql, PollId id) {
        return jdbc.sql(sql).param("id", Column.text(id.value())).query(rows).optional();
    }

    /** A caller that does not hold the lock must not overwrite concurrent changes. */
    @Override
    public void save(Poll poll) {
        var sql = jdbc.sql("""
                update poll
                set consultation = :consultation, status = :status, edition = :edition, closes_at = :closes,
                    salt = :salt, version = :version, state = :state,
                    live_marker = case when :status = 'CLOSED' and message is null then null else 1 end
                where id = :id and version = :before
                """).param("before", poll.version() - 1);
        if (with(poll, sql).update() == 0) {
            throw new StalePollException(poll.id());
        }
        if (poll.status() == Poll.Status.CLOSED) {
            forgetVoters(poll);
        }
    }

    private void forgetVoters(Poll poll) {
        jdbc.sql("delete from poll_voter where poll = :id")
                .param("id", Column.text(poll.id().value()))
                .update();
    }

    private StatementSpec with(Poll poll, StatementSpec sql) {
        return sql.param("id", Column.text(poll.id().value()))
                .param("consultation", Column.text(poll.matter().consultation().value()))
                .param("status", poll.status().name())
                .param("edition", poll.edition())
                .param("closes", poll.closesAt().map(Column::time).orElse(null))
                .param("salt", Column.textOrNull(poll.salt()))
                .param("version", poll.version())
                .param("state", rows.state(poll));
    }

    /** {@return the polls under way that name that person as a voter, always in the same order} */
    List<PollId> naming(Person voter) {
        return jdbc.sql("select poll from poll_voter where workspace = :workspace and voter = :voter order by poll")
                .param("workspace", Column.text(voter.workspace()))
                .param("voter", Column.text(voter.user()))
                .query((row, number) -> new PollId(row.getString("poll")))
                .list();
    }

    /**
     * Asks the poll's own row whom it names: after the wait for its lock, PostgreSQL looks at that row anew and at no
     * other.
     */
    @Override
    public boolean touch(Poll poll, String user) {
        boolean named = !poll.terms().voters().isEmpty();
        var sql = jdbc.sql("""
                update poll set version = version + 1
                where id = :id and edition = :edition and status = 'OPEN' %s
                """.formatted(named ? "and position(:user in state) > 0" : ""))
                .param("id", Column.text(poll.id().value()))
                .param("edition", poll.edition());
        return (named ? sql.param("user", quoted(user)) : sql).update() == 1;
    }

    /** {@return that id as it stands in the column of a poll's terms} */
    String quoted(String user) {
        return rows.quoted(user);
    }

    @Override
    public List<Poll> liveOn(ConsultationId consultation) {
        return jdbc.sql("""
                select * from poll
                where consultation = :consultation and status in ('WAITING', 'OPEN')
                order by id
                """)
                .param("consultation", Column.text(consultation.value()))
                .query(rows)
                .list();
    }

    @Override
    public List<Poll> underWayFor(Person person, int most) {
        return jdbc.sql("""
                select * from poll
                where id in (
                    select id from poll
                    where workspace = :workspace and owner = :person and status in ('WAITING', 'OPEN')
                    union
                    select poll from poll_voter where workspace = :workspace and voter = :person
                    union
                    select poll from voter_roll where voter = :person)
                and workspace = :workspace
                and (status = 'OPEN' or status = 'WAITING' and owner = :person)
                order by case when owner = :person then 0 else 1 end,
                    closes_at nulls last, id
                fetch first :most rows only
                """)
                .params(Column.person(person))
                .param("most", most)
                .query(rows)
                .list();
    }

    @Override
    public Optional<PollMessage> shown(PollId id) {
        return messages.find(id);
    }

    @Override
    public boolean remember(PollId id, PollMessage message) {
        return messages.remember(id, message);
    }

    @Override
    public boolean replace(PollId id, PollMessage gone, PollMessage message) {
        return messages.replace(id, gone, message);
    }

    @Override
    public Optional<PostedMessage> outcome(PollId id) {
        return messages.outcome(id);
    }

    @Override
    public boolean rememberOutcome(PollId id, PostedMessage message) {
        return messages.rememberOutcome(id, message);
    }

    @Override
    public boolean replaceOutcome(PollId id, PostedMessage gone, PostedMessage message) {
        return messages.replaceOutcome(id, gone, message);
    }

    @Override
    public List<PollId> lagging(int most) {
        return messages.lagging(most);
    }
}
