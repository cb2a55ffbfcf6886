package io.github.stackconsultant.persistence;

import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.privacy.PersonalData;
import io.github.stackconsultant.privacy.TakenRequest;
import io.github.stackconsultant.voting.Poll;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Personal data in all tables. Child rows are deleted before the rows needed to find them. */
final class JdbcPersonalData implements PersonalData {

    /** While an anonymous vote is open, its roll is kept, since only that prevents voting twice. */
    private static final String POLLS_TO_LEAVE =
            "in (select id from poll where workspace = :workspace and (status = 'CLOSED' or salt is null))";

    private static final List<String> OWN = deletions();

    private static final List<String> IN_OTHERS = List.of(
            // increments the version, so that the message is updated to one vote less
            """
            update poll set version = version + 1
            where live_marker = 1 and id in (select poll from voter_roll where voter = :person)
            and id %s
            """.formatted(POLLS_TO_LEAVE),
            """
            delete from ballot
            where ballot_key = :person and poll in (select poll from voter_roll where voter = :person)
            and poll %s
            """.formatted(POLLS_TO_LEAVE),
            "delete from voter_roll where voter = :person and poll " + POLLS_TO_LEAVE,
            """
            update handover set taker_workspace = null, taker = null, taken_at = null
            where taker_workspace = :workspace and taker = :person
            """);

    private final JdbcClient jdbc;
    private final JdbcPolls polls;

    JdbcPersonalData(JdbcClient jdbc, JdbcPolls polls) {
        this.jdbc = jdbc;
        this.polls = polls;
    }

    /** {@return statements that delete what is one person's own} */
    private static List<String> deletions() {
        var owned = "where workspace = :workspace and owner = :person";
        var rows = "where workspace = :workspace and person = :person";
        return List.of(
                "delete from ballot where poll in (select id from poll " + owned + ")",
                "delete from voter_roll where poll in (select id from poll " + owned + ")",
                "delete from poll_voter where poll in (select id from poll " + owned + ")",
                "delete from poll " + owned,
                "delete from decision " + owned,
                "delete from handover " + rows,
                "delete from recommendation_rating " + rows,
                "delete from recommendation_rating where recommendation in (select id from recommendation " + rows
                        + ")",
                "delete from recommendation " + rows,
                "delete from shown_message where consultation in (select id from consultation " + rows + ")",
                "delete from consultation " + rows);
    }

    @Override
    public int votesUnderWay(Person asker) {
        return jdbc.sql("""
                select count(*) from poll where workspace = :workspace and owner = :person and status <> 'CLOSED'
                """)
                .param("workspace", Column.text(asker.workspace()))
                .param("person", Column.text(asker.user()))
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Place> promises(Person asker) {
        return jdbc.sql("""
                select outcome_channel, outcome_message from poll
                where workspace = :workspace and owner = :person and outcome_message is not null
                and exists (
                    select 1 from decision
                    where decision.workspace = :workspace and decision.owner = :person
                    and decision.poll = poll.id and revisit_on is not null and superseded_by is null)
                order by id
                """)
                .param("workspace", Column.text(asker.workspace()))
                .param("person", Column.text(asker.user()))
                .query((row, number) ->
                        Place.thread(row.getString("outcome_channel"), row.getString("outcome_message")))
                .list();
    }

    @Override
    public List<TakenRequest> taken(Person taker) {
        return jdbc.sql("""
                select id, workspace, person, channel from handover
                where taker_workspace = :workspace and taker = :person
                and not (workspace = :workspace and person = :person)
                order by id
                """)
                .param("workspace", Column.text(taker.workspace()))
                .param("person", Column.text(taker.user()))
                .query((row, number) -> new TakenRequest(
                        row.getString("id"),
                        new Person(row.getString("workspace"), row.getString("person")),
                        Column.optional(row, "channel").map(Place::privately)))
                .list();
    }

    /**
     * Leaves out votes that are over: their alarms have rung or been cancelled, and one that rings for nothing is
     * harmless.
     */
    @Override
    public List<Alarm> alarms(Person owner) {
        return jdbc.sql("""
                select 'POLL_CLOSES' as purpose, id from poll
                where workspace = :workspace and owner = :person and status <> 'CLOSED'
                union all
                select 'POLL_REMINDS', id from poll
                where workspace = :workspace and owner = :person and status <> 'CLOSED'
                union all
                select 'DECISION_REVISITED', id from decision
                where workspace = :workspace and owner = :person and revisit_on is not null
                and superseded_by is null
                order by purpose, id
                """)
                .param("workspace", Column.text(owner.workspace()))
                .param("person", Column.text(owner.user()))
                .query((row, number) -> new Alarm(Alarm.Purpose.valueOf(row.getString("purpose")), row.getString("id")))
                .list();
    }

    @Override
    public List<Alarm> endings(Person voter) {
        return jdbc.sql("""
                select id from poll
                where status = 'OPEN'
                and id in (select poll from poll_voter where workspace = :workspace and voter = :person)
                order by id
                """)
                .param("workspace", Column.text(voter.workspace()))
                .param("person", Column.text(voter.user()))
                .query((row, number) -> new Alarm(Alarm.Purpose.POLL_CLOSES, row.getString("id")))
                .list();
    }

    @Override
    public void erase(Person person) {
        OWN.forEach(sql -> run(sql, person));
        IN_OTHERS.forEach(sql -> run(sql, person));
        takeOutOfPolls(person);
    }

    private void run(String sql, Person person) {
        jdbc.sql(sql)
                .param("workspace", Column.text(person.workspace()))
                .param("person", Column.text(person.user()))
                .update();
    }

    /**
     * In votes under way, the person is no longer asked, and the version changes so that a concurrent save cannot
     * restore them.
     */
    private void takeOutOfPolls(Person person) {
        polls.naming(person)
                .forEach(id -> polls.lock(id)
                        .filter(poll -> poll.status() != Poll.Status.CLOSED)
                        .ifPresent(poll -> polls.save(poll.without(person.user()))));
        run("delete from poll_voter where workspace = :workspace and voter = :person", person);
    }
}
