package io.github.stackconsultant.persistence;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.StalePollException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Takes a person out of the votes of others. Each is locked first, so a vote that is just being cast either waits until
 * this is over or is erased too; between two statements none can be counted.
 */
final class VoterErasure {

    /** While an anonymous vote is open, its roll is kept, since only that prevents voting twice. */
    private static final String TO_LEAVE =
            "(select id from poll where id in (%s) and (status = 'CLOSED' or salt is null))".formatted(Column.ANY_OF);

    private final JdbcClient jdbc;
    private final JdbcPolls polls;

    VoterErasure(JdbcClient jdbc, JdbcPolls polls) {
        this.jdbc = jdbc;
        this.polls = polls;
    }

    /** A poll that somebody has to do with. */
    private record Concerned(String id, boolean asker, Poll.Status status) {

        private static Concerned of(ResultSet row, int number) throws SQLException {
            return new Concerned(
                    row.getString("id"), row.getBoolean("asker"), Poll.Status.valueOf(row.getString("status")));
        }
    }

    /**
     * Locks the polls that a person asked, voted in, or is named in, always in the same order.
     *
     * @return their ids
     * @throws StalePollException if one that they asked has opened meanwhile
     */
    Collection<String> lock(Person person) {
        var locked = new TreeMap<String, Concerned>();
        int before;
        do {
            // while it waited for a lock, they may have voted elsewhere
            before = locked.size();
            lockKnown(person, locked);
        } while (locked.size() > before);
        locked.values().stream()
                .filter(poll -> poll.asker() && poll.status() == Poll.Status.OPEN)
                .findFirst()
                .ifPresent(poll -> {
                    throw new StalePollException(new PollId(poll.id()));
                });
        return locked.keySet();
    }

    private void lockKnown(Person person, Map<String, Concerned> locked) {
        with(person, """
                select id, status, owner = :person as asker from poll
                where workspace = :workspace and id in (
                    select id from poll where workspace = :workspace and owner = :person
                    union all
                    select poll from voter_roll where voter = :person
                    union all
                    select poll from poll_voter where workspace = :workspace and voter = :person)
                order by id
                for update
                """).query(Concerned::of).list().forEach(poll -> locked.put(poll.id(), poll));
    }

    /** Takes the person out of those polls, which are locked. */
    void erase(Person person, Collection<String> locked) {
        withdraw(person, locked);
        polls.naming(person)
                .forEach(id -> polls.lock(id)
                        .filter(poll -> poll.status() != Poll.Status.CLOSED)
                        .ifPresent(poll -> polls.save(poll.without(person.user()))));
        with(person, "delete from poll_voter where workspace = :workspace and voter = :person")
                .update();
        with(person, """
                delete from poll_stranger
                where voter = :person and poll in (select id from poll where workspace = :workspace)
                """).update();
        with(person, """
                delete from vote_request
                where voter = :person and poll in (select id from poll where workspace = :workspace)
                """).update();
    }

    /** Increments the version, so that the message is updated to one vote less. */
    private void withdraw(Person person, Collection<String> locked) {
        in(locked, person, """
                update poll set version = version + 1
                where live_marker = 1 and id in (select poll from voter_roll where voter = :person) and id in %s
                """.formatted(TO_LEAVE)).update();
        in(locked, person, """
                delete from ballot
                where ballot_key = :person and poll in (select poll from voter_roll where voter = :person)
                and poll in %s
                """.formatted(TO_LEAVE)).update();
        in(locked, person, "delete from voter_roll where voter = :person and poll in " + TO_LEAVE)
                .update();
    }

    private StatementSpec in(Collection<String> locked, Person person, String sql) {
        return jdbc.sql(sql).param("person", Column.text(person.user())).param("any", locked.toArray(String[]::new));
    }

    private StatementSpec with(Person person, String sql) {
        return jdbc.sql(sql).params(Column.person(person));
    }
}
