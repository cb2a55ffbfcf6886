package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.PollSamples;
import io.github.stackconsultant.handover.Contact;
import io.github.stackconsultant.handover.HandoverId;
import io.github.stackconsultant.handover.HandoverRequest;
import io.github.stackconsultant.handover.PostedMessage;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.privacy.TakenRequest;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.People;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.StalePollException;
import io.github.stackconsultant.voting.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What erasing leaves in every table of a database. */
abstract class JdbcPersonalDataContract {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    /** Tables that hold people's data under nobody's name, or that others see to. */
    private static final Map<String, String> NOT_ERASED_HERE = Map.of(
            "delivery", "ids without content or person, which go after days",
            "scheduled_tasks", "the outbox and the timers take back what is in it: OutboxContract, TimersContract",
            "flyway_schema_history", "which migrations ran");

    private final String workspace = "T" + UUID.randomUUID();
    private final Person ana = new Person(workspace, "U0ANA");
    private final Person bo = new Person(workspace, "U0BO");
    private final StoredJson json = new StoredJson();

    abstract Database database();

    @BeforeEach
    void nothingIsThere() {
        jdbc().sql("delete from recommendation_rating").update();
        tables().forEach(table -> jdbc().sql("delete from " + table).update());
    }

    /** {@return the tables that there are, however new, but for those above} */
    private List<String> tables() {
        return jdbc()
                .sql("select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !NOT_ERASED_HERE.containsKey(table))
                .toList();
    }

    @Test
    void everyTableIsKnownHere() {
        everythingOf(ana, "CLOSED", null);

        assertThat(tables())
                .hasSizeGreaterThan(9)
                .allSatisfy(table -> assertThat(count(table)).as(table).isOne());
    }

    @Test
    void everyTableThatNamesPeopleIsErased() {
        everythingOf(ana, "CLOSED", null);

        erase(ana);

        assertThat(tables())
                .allSatisfy(table -> assertThat(count(table)).as(table).isZero());
    }

    @Test
    void anothersDataStays() {
        everythingOf(ana, "CLOSED", null);
        everythingOf(bo, "CLOSED", null);
        everythingOf(new Person("T-other", "U0ANA"), "CLOSED", null);

        erase(ana);

        assertThat(tables())
                .allSatisfy(table -> assertThat(count(table)).as(table).isEqualTo(2));
    }

    @Test
    void everythingOfAWorkspaceIsErasedAndNothingOfAnother() {
        everythingOf(ana, "OPEN", "salt");
        everythingOf(bo, "CLOSED", null);
        everythingOf(new Person("T-other", "U0ANA"), "OPEN", null);

        database().transaction().executeWithoutResult(status -> data().eraseWorkspace(workspace));

        assertThat(tables())
                .allSatisfy(table -> assertThat(count(table)).as(table).isOne());
    }

    @Test
    void votesUnderWayAreThoseThatAreNotClosed() {
        poll(ana, "OPEN", null);
        poll(ana, "WAITING", null);
        poll(ana, "CLOSED", null);
        poll(bo, "OPEN", null);

        assertThat(data().votesUnderWay(ana)).isEqualTo(2);
    }

    @Test
    void aVoteByNameIsTakenOutOfAnothersOpenVoteWhoseMessageIsThenBehind() {
        var poll = poll(bo, "OPEN", null);
        vote(poll, "U0ANA", "U0ANA");
        vote(poll, "U0CHI", "U0CHI");

        erase(ana);

        assertThat(column("select ballot_key from ballot")).containsExactly("U0CHI");
        assertThat(column("select voter from voter_roll")).containsExactly("U0CHI");
        assertThat(column("select cast(version as varchar) from poll")).containsExactly("1");
    }

    @Test
    void anAnonymousBallotStaysAndWhoTookPartUntilTheVoteEnds() {
        var open = poll(bo, "OPEN", "salt");
        vote(open, "a-key-of-nobody", "U0ANA");
        var past = poll(bo, "CLOSED", null);
        vote(past, "another-key", "U0ANA");

        erase(ana);

        assertThat(column("select ballot_key from ballot")).containsExactlyInAnyOrder("a-key-of-nobody", "another-key");
        assertThat(column("select poll from voter_roll")).containsExactly(open);
    }

    @Test
    void anothersPastVoteAndDecisionNameThemNoLonger() {
        var named = PollSamples.anOpenPollOf(bo);
        new JdbcPolls(jdbc(), json).add(named);
        jdbc().sql(
                        "update poll set status = 'CLOSED', state = replace(state, '\"voters\":[]', '\"voters\":[\"U0ANA\",\"U0ANATOL\"]')")
                .update();
        decision(
                bo,
                "decision-makers: @U0ANA, @U0ANATOL\n\n> \"slow\" (@U0ANA)",
                new People(Map.of("U0ANA", "Ana \"the\" Ant", "U0BO", "Bo"), ZoneOffset.UTC));

        erase(ana);

        assertThat(new JdbcPolls(jdbc(), json)
                        .find(named.id())
                        .map(Poll::terms)
                        .orElseThrow()
                        .voters())
                .containsExactly("somebody", "U0ANATOL");
        var decision = new JdbcDecisions(jdbc(), json).of(bo, 1).get(0);
        assertThat(decision.markdown()).isEqualTo("decision-makers: somebody, @U0ANATOL\n\n> \"slow\" (somebody)");
        assertThat(decision.people().names()).containsEntry("U0BO", "Bo").doesNotContainKey("U0ANA");
        assertThat(column("select people from decision")).noneMatch(people -> people.contains("Ant"));
    }

    @Test
    void whomAnOpenVoteNamesIsAskedNoLongerAndNothingBringsThemBack() {
        var polls = new JdbcPolls(jdbc(), json);
        var open = named("U0ANA", "U0BO");
        var waiting = PollSamples.from(named("U0ANA", "U0ANATOL"))
                .status(Poll.Status.WAITING)
                .made();
        polls.add(open);
        polls.add(waiting);

        erase(ana);

        assertThat(terms(open).voters()).containsExactly("U0BO");
        assertThat(terms(waiting).voters()).containsExactly("U0ANATOL");
        assertThat(column("select voter from poll_voter")).containsExactlyInAnyOrder("U0BO", "U0ANATOL");
        assertThat(polls.openFor(ana, 10)).isEmpty();
        assertThat(column("select state from poll")).noneMatch(state -> state.contains("U0ANA\""));
        assertThatThrownBy(() -> polls.save(
                        PollSamples.from(open).version(open.version() + 1).made()))
                .isInstanceOf(StalePollException.class);
    }

    @Test
    void whereNobodyIsLeftToVoteItIsNotEverybodysVote() {
        var polls = new JdbcPolls(jdbc(), json);
        var open = named("U0ANA");
        polls.add(open);

        erase(ana);

        assertThat(terms(open).asks("U0ANA")).isFalse();
        assertThat(terms(open).asks("U0BO")).isFalse();
        assertThat(terms(open).named()).isEmpty();
        assertThat(column("select voter from poll_voter")).isEmpty();
    }

    private Poll named(String... voters) {
        return PollSamples.from(PollSamples.anOpenPollOf(bo))
                .terms(PollSamples.terms(voters))
                .made();
    }

    private Terms terms(Poll poll) {
        return new JdbcPolls(jdbc(), json).find(poll.id()).orElseThrow().terms();
    }

    @Test
    void anOutcomePromisesTheDayForWhichItsDecisionIsSaved() {
        var march = Optional.of(LocalDate.of(2027, 3, 1));
        decision(ana, poll(ana, "1.1"), march, Optional.empty());
        decision(ana, poll(ana, "1.2"), Optional.empty(), Optional.empty());
        decision(ana, poll(ana, "1.3"), march, Optional.of(new DecisionId("later")));
        decision(ana, poll(ana, "CLOSED", null), march, Optional.empty());
        decision(bo, poll(bo, "1.4"), march, Optional.empty());

        assertThat(data().promises(ana)).containsExactly(Place.thread("C1", "1.1"));
        erase(ana);
        assertThat(data().promises(ana)).isEmpty();
    }

    private String poll(Person owner, String outcome) {
        var id = poll(owner, "CLOSED", null);
        jdbc().sql("update poll set outcome_channel = 'C1', outcome_message = :outcome where id = :id")
                .param("id", id)
                .param("outcome", outcome)
                .update();
        return id;
    }

    @Test
    void whatTheyTookAsAConsultantIsOpenAgain() {
        var request = handover(bo);
        var own = handover(ana);
        var handovers = new JdbcHandovers(jdbc());
        handovers.take(request, ana, NOW);
        handovers.take(own, ana, NOW);
        handovers.remember(request, new PostedMessage("C0CONSULT", "1.1"));
        handovers.take(handover(bo), new Person("T-other", "U0ANA"), NOW);

        assertThat(data().taken(ana))
                .containsExactly(new TakenRequest(request.value(), bo, Optional.of(Place.privately("C0CONSULT"))));
        erase(ana);

        assertThat(data().taken(ana)).isEmpty();

        assertThat(new JdbcHandovers(jdbc()).find(request).orElseThrow().taken())
                .isEmpty();
    }

    @Test
    void whoeverOfAWorkspaceTookAnothersRequestHasItNoLonger() {
        var elsewhere = new Person("T-other", "U0EVE");
        var request = handover(elsewhere);
        new JdbcHandovers(jdbc()).take(request, ana, NOW);

        database().transaction().executeWithoutResult(status -> data().eraseWorkspace(workspace));

        assertThat(new JdbcHandovers(jdbc()).find(request).orElseThrow().taken())
                .isEmpty();
    }

    @Test
    void alarmsAreSetForVotesUnderWayAndForDaysToComeAndForNothingElse() {
        var march = Optional.of(LocalDate.of(2027, 3, 1));
        var open = poll(ana, "OPEN", null);
        var past = poll(ana, "CLOSED", null);
        poll(new Person("T-other", "U0ANA"), "OPEN", null);
        decision(ana, past, march, Optional.empty());
        decision(ana, past, march, Optional.of(new DecisionId("later")));
        decision(ana, past, Optional.empty(), Optional.empty());
        var day = column("select id from decision where revisit_on is not null and superseded_by is null")
                .get(0);
        decision(bo, past, march, Optional.empty());

        assertThat(data().alarms(ana))
                .containsExactlyInAnyOrder(
                        new Alarm(Alarm.Purpose.POLL_CLOSES, open),
                        new Alarm(Alarm.Purpose.POLL_REMINDS, open),
                        new Alarm(Alarm.Purpose.DECISION_REVISITED, day));
        assertThat(data().alarms(workspace)).hasSize(4);
    }

    private void everythingOf(Person person, String status, @Nullable String salt) {
        var id = UUID.randomUUID().toString();
        jdbc().sql("""
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
        jdbc().sql("""
                insert into shown_message (consultation, place_kind, place_channel, channel, message, version)
                values (:id, 'DIRECT', 'D1', 'D1', '1.0', 0)
                """).param("id", id).update();
        jdbc().sql("""
                insert into recommendation (id, consultation, workspace, person, given_at, snapshot)
                values (:id, :id, :workspace, :person, :now, '{}')
                """)
                .param("id", id)
                .param("workspace", person.workspace())
                .param("person", person.user())
                .param("now", Column.time(NOW))
                .update();
        jdbc().sql("""
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
        jdbc().sql("insert into poll_voter (poll, workspace, voter) values (:poll, :workspace, :voter)")
                .param("poll", poll)
                .param("workspace", person.workspace())
                .param("voter", person.user())
                .update();
        decision(person, "# One\n", People.UNKNOWN);
    }

    private HandoverId handover(Person person) {
        var id = new HandoverId(UUID.randomUUID().toString());
        new JdbcHandovers(jdbc())
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

    private String poll(Person owner, String status, @Nullable String salt) {
        var id = UUID.randomUUID().toString();
        jdbc().sql("""
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

    private void vote(String poll, String key, String voter) {
        jdbc().sql("insert into ballot (poll, edition, ballot_key, choice) values (:poll, 1, :key, 'nodejs')")
                .param("poll", poll)
                .param("key", key)
                .update();
        jdbc().sql("insert into voter_roll (poll, edition, voter) values (:poll, 1, :voter)")
                .param("poll", poll)
                .param("voter", voter)
                .update();
    }

    private void decision(Person owner, String poll, Optional<LocalDate> day, Optional<DecisionId> later) {
        decision(owner, "# One\n", People.UNKNOWN);
        jdbc().sql("""
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

    private void decision(Person owner, String markdown, People people) {
        new JdbcDecisions(jdbc(), json)
                .add(new Decision(
                        new DecisionId(UUID.randomUUID().toString()),
                        owner,
                        "Which?",
                        "Node.js",
                        Decision.Status.ACCEPTED,
                        new Decision.Basis(
                                new ComparisonId("c"),
                                new RecommendationId("r"),
                                new ConsultationId("c"),
                                Optional.empty()),
                        markdown,
                        Optional.of(UUID.randomUUID().toString()),
                        NOW,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        people));
    }

    private void erase(Person person) {
        database().transaction().executeWithoutResult(status -> data().erase(person));
        database().transaction().executeWithoutResult(status -> data().erase(person));
    }

    private int count(String table) {
        return jdbc().sql("select count(*) from " + table).query(Integer.class).single();
    }

    private List<String> column(String sql) {
        return jdbc().sql(sql).query(String.class).list();
    }

    private JdbcPersonalData data() {
        return new JdbcPersonalData(jdbc(), new JdbcPolls(jdbc(), json));
    }

    private JdbcClient jdbc() {
        return database().jdbc();
    }
}
