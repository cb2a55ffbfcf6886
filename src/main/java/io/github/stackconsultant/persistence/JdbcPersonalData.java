package io.github.stackconsultant.persistence;

import io.github.stackconsultant.handover.HandoverContent;
import io.github.stackconsultant.handover.HandoverId;
import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.privacy.PersonalData;
import io.github.stackconsultant.privacy.TakenRequest;
import io.github.stackconsultant.voting.PollAlarm;
import io.github.stackconsultant.voting.PollId;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Personal data in all tables. Child rows are deleted before the rows needed to find them. */
final class JdbcPersonalData implements PersonalData {

    private static final List<String> OWN = deletions();

    private static final String TAKEN_NO_LONGER = """
            update handover set taker_workspace = null, taker = null, taken_at = null
            where taker_workspace = :workspace and taker = :person""";

    private final JdbcClient jdbc;
    private final VoterErasure votes;

    JdbcPersonalData(JdbcClient jdbc, JdbcPolls polls) {
        this.jdbc = jdbc;
        this.votes = new VoterErasure(jdbc, polls);
    }

    /** {@return statements that delete what is one person's own} */
    private static List<String> deletions() {
        var owned = "where workspace = :workspace and owner = :person";
        var rows = "where workspace = :workspace and person = :person";
        return List.of(
                "delete from ballot where poll in (select id from poll " + owned + ")",
                "delete from voter_roll where poll in (select id from poll " + owned + ")",
                "delete from poll_stranger where poll in (select id from poll " + owned + ")",
                "delete from vote_request where poll in (select id from poll " + owned + ")",
                "delete from poll_voter where poll in (select id from poll " + owned + ")",
                "delete from poll " + owned,
                "delete from decision " + owned,
                "delete from handover " + rows,
                "delete from recommendation_rating " + rows,
                "delete from recommendation_rating where recommendation in (select id from recommendation " + rows
                        + ")",
                "delete from recommendation " + rows,
                "delete from confirmation " + rows,
                "delete from shown_message where consultation in (select id from consultation " + rows + ")",
                "delete from consultation " + rows);
    }

    @Override
    public List<String> votesUnderWay(Person asker) {
        return ids("""
                poll where workspace = :workspace and owner = :person and status = 'OPEN' order by closes_at, id
                """, asker);
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
                .params(Column.person(asker))
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
                .params(Column.person(taker))
                .query((row, number) -> new TakenRequest(
                        new HandoverContent.Request(new HandoverId(row.getString("id"))),
                        new Person(row.getString("workspace"), row.getString("person")),
                        Column.optional(row, "channel").map(Place::privately)))
                .list();
    }

    @Override
    public List<Alarm> alarms(Person owner) {
        return PossibleAlarms.of(
                ids("poll where owner = :person and " + PossibleAlarms.POLLS, owner),
                ids("decision where owner = :person and " + PossibleAlarms.DECISIONS, owner));
    }

    @Override
    public List<Alarm> endings(Person voter) {
        return ids("""
                poll where status = 'OPEN'
                and id in (select poll from poll_voter where workspace = :workspace and voter = :person)
                order by id
                """, voter).stream()
                .<Alarm>map(id -> new PollAlarm.Close(new PollId(id)))
                .toList();
    }

    private List<String> ids(String rows, Person person) {
        return jdbc.sql("select id from " + rows)
                .params(Column.person(person))
                .query(String.class)
                .list();
    }

    /** What somebody else changes at the same time waits for the locks, and finds nothing there any more. */
    @Override
    public void erase(Person person) {
        var parameters = Column.person(person);
        lock("select id from consultation where workspace = :workspace and person = :person", parameters);
        var polls = votes.lock(person);
        OWN.forEach(sql -> run(sql, parameters));
        votes.erase(person, polls);
        run(TAKEN_NO_LONGER, parameters);
    }

    private void run(String sql, Map<String, String> parameters) {
        jdbc.sql(sql).params(parameters).update();
    }

    private void lock(String sql, Map<String, String> parameters) {
        jdbc.sql(sql + " order by id for update")
                .params(parameters)
                .query(String.class)
                .list();
    }
}
