package io.github.stackconsultant.persistence;

import io.github.stackconsultant.conversation.Confirmation;
import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.handover.Contact;
import io.github.stackconsultant.handover.HandoverId;
import io.github.stackconsultant.handover.HandoverRequest;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.People;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.VoteRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows about people, written as the app does or in SQL where it would take a whole story to come to them. */
final class PersonalRows {

    static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    private final JdbcClient jdbc;
    private final StoredJson json = new StoredJson();

    PersonalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void everythingOf(Person person, String status, @Nullable String salt) {
        var id = UUID.randomUUID().toString();
        jdbc.sql("""
                insert into consultation
                    (id, workspace, person, status, started_at, changed_at, version, state)
                values (:id, :workspace, :person, :status, :now, :now, 0, '{}')
                """)
                .param("id", id)
                .param("workspace", person.workspace())
                .param("person", person.user())
                .param("status", Consultation.Status.CANCELLED.name())
                .param("now", Column.time(NOW))
                .update();
        new JdbcConfirmations(jdbc)
                .ask(new Confirmation(
                        person,
                        Confirmation.Kind.FORGET,
                        Place.direct(person),
                        Optional.empty(),
                        0,
                        NOW,
                        Optional.empty()));
        jdbc.sql("""
                insert into shown_message (consultation, place_kind, place_channel, channel, message, version)
                values (:id, 'DIRECT', 'D1', 'D1', '1.0', 0)
                """).param("id", id).update();
        jdbc.sql("""
                insert into recommendation (id, consultation, workspace, person, given_at, snapshot)
                values (:id, :id, :workspace, :person, :now, '{}')
                """)
                .param("id", id)
                .param("workspace", person.workspace())
                .param("person", person.user())
                .param("now", Column.time(NOW))
                .update();
        jdbc.sql("""
                insert into recommendation_rating (recommendation, workspace, person, helpful, rated_at)
                values (:id, :workspace, :person, true, :now)
                """)
                .param("id", id)
                .param("workspace", person.workspace())
                .param("person", person.user())
                .param("now", Column.time(NOW))
                .update();
        handover(person);
        var poll = poll(person, status, salt);
        vote(poll, "key", person.user());
        jdbc.sql("insert into poll_voter (poll, workspace, voter) values (:poll, :workspace, :voter)")
                .param("poll", poll)
                .param("workspace", person.workspace())
                .param("voter", person.user())
                .update();
        decision(person, "# One\n", People.UNKNOWN);
    }

    HandoverId handover(Person person) {
        var id = new HandoverId(UUID.randomUUID().toString());
        new JdbcHandovers(jdbc)
                .add(new HandoverRequest(
                        id,
                        person,
                        new RecommendationId("r"),
                        new Contact("Name", "", "name@initech.example"),
                        "matter",
                        NOW,
                        Optional.empty(),
                        Optional.empty()));
        return id;
    }

    String poll(Person owner, String outcome) {
        var id = poll(owner, "CLOSED", null);
        jdbc.sql("update poll set outcome_channel = 'C1', outcome_message = :outcome where id = :id")
                .param("id", id)
                .param("outcome", outcome)
                .update();
        return id;
    }

    String poll(Person owner, String status, @Nullable String salt) {
        var id = UUID.randomUUID().toString();
        jdbc.sql("""
                insert into poll
                    (id, workspace, owner, channel, consultation, status, edition, asked_at, salt, version, live_marker,
                     state)
                values (:id, :workspace, :owner, 'C1', 'c', :status, 1, :now, cast(:salt as varchar), 0,
                     cast(:live as smallint), '{}')
                """)
                .param("id", id)
                .param("workspace", owner.workspace())
                .param("owner", owner.user())
                .param("status", status)
                .param("now", Column.time(NOW))
                .param("salt", salt)
                .param("live", status.equals("CLOSED") ? null : 1)
                .update();
        return id;
    }

    void vote(String poll, String key, String voter) {
        jdbc.sql("insert into ballot (poll, edition, ballot_key, choice) values (:poll, 1, :key, 'nodejs')")
                .param("poll", poll)
                .param("key", key)
                .update();
        jdbc.sql("insert into voter_roll (poll, edition, voter) values (:poll, 1, :voter)")
                .param("poll", poll)
                .param("voter", voter)
                .update();
        new JdbcVoterRoll(jdbc).keep(new PollId(poll), new VoteRequest(voter, "D" + voter, poll));
        new JdbcVoterRoll(jdbc).turnAway(new PollId(poll), voter);
    }

    void decision(Person owner, String poll, Optional<LocalDate> day, Optional<DecisionId> later) {
        decision(owner, "# One\n", People.UNKNOWN);
        jdbc.sql("""
                update decision
                set poll = :poll, revisit_on = cast(:day as date), superseded_by = cast(:later as varchar)
                where poll is null and owner = :owner
                """)
                .param("poll", poll)
                .param("day", day.map(LocalDate::toString).orElse(null))
                .param("later", later.map(DecisionId::value).orElse(null))
                .param("owner", owner.user())
                .update();
    }

    void decision(Person owner, String markdown, People people) {
        new JdbcDecisions(jdbc, json)
                .add(new Decision(
                        new DecisionId(UUID.randomUUID().toString()),
                        owner,
                        new Decision.Decided(
                                "Which?", "Node.js", Decision.Status.ACCEPTED, Optional.empty(), Optional.empty()),
                        new Decision.Basis(
                                new ComparisonId("c"),
                                new RecommendationId("r"),
                                new ConsultationId("c"),
                                Optional.empty()),
                        markdown,
                        Optional.of(UUID.randomUUID().toString()),
                        NOW,
                        Optional.empty(),
                        Decision.Succession.none(),
                        Decision.Posting.to(Optional.empty()),
                        people));
    }

    int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    List<String> column(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
