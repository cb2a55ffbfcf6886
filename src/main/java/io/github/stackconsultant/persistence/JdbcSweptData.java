package io.github.stackconsultant.persistence;

import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.privacy.SweptData;
import io.github.stackconsultant.voting.Terms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What sweeps go through, in all tables. */
final class JdbcSweptData implements SweptData {

    /** As many rows as are read and written well within a second, even with a vote of thousands among them. */
    private static final int PAGE = 200;

    /** The placeholder for a forgotten person in others' records and votes; it is nobody's id. */
    private static final String SOMEBODY = Terms.SOMEBODY;

    /** In a record that people read, it says why there is no name. */
    private static final String FORGOTTEN = "a forgotten person";

    /**
     * Rows that go together.
     *
     * @param ids the condition by which theirs are found, after the names of column and table
     * @param statements what is done with them; child rows are deleted before the rows needed to find them
     */
    private record Part(String ids, List<String> statements) {}

    private static final List<Part> OF_WORKSPACE = List.of(
            new Part(
                    "id from poll where workspace = :workspace and asked_at <= :until",
                    List.of(
                            "delete from ballot where poll in (:ids)",
                            "delete from voter_roll where poll in (:ids)",
                            "delete from poll_stranger where poll in (:ids)",
                            "delete from vote_request where poll in (:ids)",
                            "delete from poll_voter where poll in (:ids)",
                            "delete from poll where id in (:ids)")),
            new Part(
                    "id from decision where workspace = :workspace and saved_at <= :until",
                    List.of("delete from decision where id in (:ids)")),
            new Part(
                    "id from handover where workspace = :workspace and asked_at <= :until",
                    List.of("delete from handover where id in (:ids)")),
            new Part("id from handover where taker_workspace = :workspace and taken_at <= :until", List.of("""
                    update handover set taker_workspace = null, taker = null, taken_at = null where id in (:ids)
                    """)),
            new Part(
                    "recommendation from recommendation_rating where workspace = :workspace and rated_at <= :until",
                    List.of("""
                    delete from recommendation_rating
                    where recommendation in (:ids) and workspace = :workspace and rated_at <= :until
                    """)),
            new Part(
                    "id from recommendation where workspace = :workspace and given_at <= :until",
                    List.of(
                            "delete from recommendation_rating where recommendation in (:ids)",
                            "delete from recommendation where id in (:ids)")),
            new Part(
                    "id from confirmation where workspace = :workspace and asked_at <= :until",
                    List.of("delete from confirmation where id in (:ids)")),
            new Part(
                    "id from consultation where workspace = :workspace and started_at <= :until",
                    List.of(
                            "delete from shown_message where consultation in (:ids)",
                            "delete from consultation where id in (:ids)")));

    private final JdbcClient jdbc;
    private final StoredJson json;

    JdbcSweptData(JdbcClient jdbc, StoredJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public List<Alarm> alarms(String workspace, Instant until) {
        return PossibleAlarms.of(
                ids(workspace, until, "poll where asked_at <= :until and " + PossibleAlarms.POLLS),
                ids(workspace, until, "decision where saved_at <= :until and " + PossibleAlarms.DECISIONS));
    }

    private List<String> ids(String workspace, Instant until, String rows) {
        return of(workspace, until, "select id from " + rows)
                .query(String.class)
                .list();
    }

    private StatementSpec of(String workspace, Instant until, String sql) {
        return jdbc.sql(sql).param("workspace", Column.text(workspace)).param("until", Column.time(until));
    }

    @Override
    public boolean erasePage(String workspace, Instant until) {
        return OF_WORKSPACE.stream().anyMatch(part -> erased(part, workspace, until));
    }

    private boolean erased(Part part, String workspace, Instant until) {
        // locked: what is stored of a row meanwhile, such as a vote, waits, and finds nothing to be stored of
        var ids = of(workspace, until, "select " + part.ids() + " fetch first :most rows only for update")
                .param("most", PAGE)
                .query(String.class)
                .list();
        if (ids.isEmpty()) {
            return false;
        }
        part.statements()
                .forEach(sql -> of(workspace, until, sql).param("ids", ids).update());
        return true;
    }

    /** In votes under way, forgetting has taken the person out. */
    @Override
    public Optional<String> unnameInPolls(Person person, Instant until, String after) {
        var ids = page("select id from poll where id > :after order by id fetch first :most rows only", after);
        if (!ids.isEmpty()) {
            of(person.workspace(), until, """
                    update poll set state = replace(state, :quoted, :somebody), version = version + 1
                    where id in (:ids) and workspace = :workspace and asked_at <= :until and status = 'CLOSED'
                    and position(:quoted in state) > 0
                    """)
                    .param("ids", ids)
                    .param("quoted", '"' + Column.text(person.user()) + '"')
                    .param("somebody", '"' + SOMEBODY + '"')
                    .update();
        }
        return last(ids);
    }

    /** Goes along the key alone, whosever the rows are: neither database has to sort or to skip any. */
    private List<String> page(String sql, String after) {
        return jdbc.sql(sql)
                .param("after", after)
                .param("most", PAGE)
                .query(String.class)
                .list();
    }

    private static Optional<String> last(List<String> ids) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(ids.size() - 1));
    }

    private record Named(String id, String markdown, String people) {}

    /** A record mentions people by their ids; their names are stored beside it. */
    @Override
    public Optional<String> unnameInDecisions(Person person, Instant until, String after) {
        var ids = page("select id from decision where id > :after order by id fetch first :most rows only", after);
        if (!ids.isEmpty()) {
            unname(Column.text(person.user()), naming(person, until, ids));
        }
        return last(ids);
    }

    private List<Named> naming(Person person, Instant until, List<String> ids) {
        return of(person.workspace(), until, """
                select id, markdown, coalesce(people, '') as people from decision
                where id in (:ids) and workspace = :workspace and saved_at <= :until
                and (position(:user in markdown) > 0 or position(:user in people) > 0)
                order by id
                for update
                """)
                .param("ids", ids)
                .param("user", Column.text(person.user()))
                .query(Named.class)
                .list();
    }

    private void unname(String user, List<Named> decisions) {
        var mention = Pattern.compile("@" + Pattern.quote(user) + "\\b");
        for (var decision : decisions) {
            jdbc.sql("update decision set markdown = :markdown, people = :people where id = :id")
                    .param("id", decision.id())
                    .param("markdown", mention.matcher(decision.markdown()).replaceAll(FORGOTTEN))
                    .param("people", without(user, decision))
                    .update();
        }
    }

    /** {@return the names without that one; null if there were none, or none that can be read} */
    private @Nullable String without(String user, Named decision) {
        if (decision.people().isEmpty()) {
            return null;
        }
        try {
            return json.write(
                    DecisionRows.people(json, decision.id(), decision.people()).without(user));
        } catch (UnreadableRowException unreadable) {
            // the name may be among them, and forgetting has to go on: people are shown by their ids
            return null;
        }
    }
}
