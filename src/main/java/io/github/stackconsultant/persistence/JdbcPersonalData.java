package io.github.stackconsultant.persistence;

import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.privacy.PersonalData;
import io.github.stackconsultant.privacy.TakenRequest;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.Terms;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Personal data in all tables. Child rows are deleted before the rows needed to find them. */
final class JdbcPersonalData implements PersonalData {

    /** The placeholder for a forgotten person in others' records and votes; it is nobody's id. */
    private static final String SOMEBODY = Terms.SOMEBODY;

    /** While an anonymous vote is open, its roll is kept, since only that prevents voting twice. */
    private static final String POLLS_TO_LEAVE =
            "in (select id from poll where workspace = :workspace and (status = 'CLOSED' or salt is null))";

    private static final List<String> OWN = deletions(" and owner = :person", " and person = :person");
    private static final List<String> WORKSPACE = deletions("", "");

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

    /** {@return statements that delete everything of a workspace or, with these conditions, only one person's data} */
    private static List<String> deletions(String andOwner, String andPerson) {
        var owned = "where workspace = :workspace" + andOwner;
        var rows = "where workspace = :workspace" + andPerson;
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

    @Override
    public List<Alarm> alarms(Person owner) {
        return alarms(
                " and owner = :person",
                Map.of("workspace", Column.text(owner.workspace()), "person", Column.text(owner.user())));
    }

    @Override
    public List<Alarm> alarms(String workspace) {
        return alarms("", Map.of("workspace", Column.text(workspace)));
    }

    /**
     * Leaves out votes that are over: their alarms have rung or been cancelled, and one that rings for nothing is
     * harmless.
     */
    private List<Alarm> alarms(String andOwner, Map<String, String> parameters) {
        return jdbc.sql("""
                select 'POLL_CLOSES' as purpose, id from poll where workspace = :workspace%1$s and status <> 'CLOSED'
                union all
                select 'POLL_REMINDS', id from poll where workspace = :workspace%1$s and status <> 'CLOSED'
                union all
                select 'DECISION_REVISITED', id from decision
                where workspace = :workspace%1$s and revisit_on is not null and superseded_by is null
                order by purpose, id
                """.formatted(andOwner))
                .params(parameters)
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
        unnameInPolls(person);
        unnameInDecisions(person);
    }

    private void run(String sql, Person person) {
        jdbc.sql(sql)
                .param("workspace", Column.text(person.workspace()))
                .param("person", Column.text(person.user()))
                .update();
    }

    /**
     * In votes under way, the person is no longer asked, and the version changes so that a concurrent save cannot
     * restore them; in past votes, only the name is removed.
     */
    private void unnameInPolls(Person person) {
        polls.naming(person)
                .forEach(id -> polls.lock(id)
                        .filter(poll -> poll.status() != Poll.Status.CLOSED)
                        .ifPresent(poll -> polls.save(poll.without(person.user()))));
        run("delete from poll_voter where workspace = :workspace and voter = :person", person);
        jdbc.sql("""
                update poll set state = replace(state, :quoted, :somebody), version = version + 1
                where workspace = :workspace and status = 'CLOSED' and position(:quoted in state) > 0
                """)
                .param("workspace", Column.text(person.workspace()))
                .param("quoted", '"' + Column.text(person.user()) + '"')
                .param("somebody", '"' + SOMEBODY + '"')
                .update();
    }

    private record Named(String id, String markdown, String people) {}

    /** A record mentions people by their ids; their names are stored beside it. */
    private void unnameInDecisions(Person person) {
        var user = Column.text(person.user());
        var named = jdbc.sql("""
                select id, markdown, coalesce(people, '') as people from decision
                where workspace = :workspace and (position(:user in markdown) > 0 or position(:user in people) > 0)
                """)
                .param("workspace", Column.text(person.workspace()))
                .param("user", user)
                .query(Named.class)
                .list();
        var mention = Pattern.compile("@" + Pattern.quote(user) + "\\b");
        var name = Pattern.compile("\"" + Pattern.quote(user) + "\"\\s*:\\s*\"(?:[^\"\\\\]|\\\\.)*\"");
        for (var decision : named) {
            jdbc.sql("update decision set markdown = :markdown, people = :people where id = :id")
                    .param("id", decision.id())
                    .param("markdown", mention.matcher(decision.markdown()).replaceAll(SOMEBODY))
                    .param("people", unnamed(name, decision.people()))
                    .update();
        }
    }

    /** {@return the names without that one; null if there were none} */
    private static @Nullable String unnamed(Pattern name, String people) {
        return people.isEmpty() ? null : name.matcher(people).replaceAll("\"" + SOMEBODY + "\":\"" + SOMEBODY + "\"");
    }

    @Override
    public void eraseWorkspace(String workspace) {
        jdbc.sql("""
                update handover set taker_workspace = null, taker = null, taken_at = null
                where taker_workspace = :workspace
                """).param("workspace", Column.text(workspace)).update();
        WORKSPACE.forEach(
                sql -> jdbc.sql(sql).param("workspace", Column.text(workspace)).update());
    }
}
