package io.github.stackconsultant.persistence;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.Decisions;
import io.github.stackconsultant.record.People;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.PollId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions in their table. */
final class JdbcDecisions implements Decisions {

    private static final String INSERT = """
            insert into decision
                (id, workspace, owner, question, question_key, outcome, status, choice, qualification, comparison,
                 recommendation, consultation, poll, markdown, token, linked_at, saved_at, revisit_on, supersedes,
                 superseded_by, channel, posted, people)
            values (:id, :workspace, :owner, :question, :key, :outcome, :status, :choice, :qualification, :comparison,
                 :recommendation, :consultation, :poll, :markdown, :token, :linked, :saved, :revisit, :supersedes,
                 :supersededBy, :channel, :posted, :people)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final StoredJson json;
    private final DecisionRows rows;

    JdbcDecisions(JdbcClient jdbc, StoredJson json) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = new DecisionRows(json);
    }

    @Override
    public boolean add(Decision decision) {
        var decided = decision.decided();
        var basis = decision.basis();
        var saved = Column.time(decision.savedAt());
        return jdbc.sql(INSERT)
                        .param("id", Column.text(decision.id().value()))
                        .param("workspace", Column.text(decision.owner().workspace()))
                        .param("owner", Column.text(decision.owner().user()))
                        .param("question", Column.text(decided.question()))
                        .param("key", key(decision))
                        .param("outcome", Column.text(decided.outcome()))
                        .param("status", decided.status().name())
                        .param("choice", Column.textOrNull(decided.choice().map(ChoiceId::value)))
                        .param("qualification", Column.textOrNull(decided.qualification()))
                        .param("comparison", Column.text(basis.comparison().value()))
                        .param(
                                "recommendation",
                                Column.text(basis.recommendation().value()))
                        .param("consultation", Column.text(basis.consultation().value()))
                        .param("poll", Column.textOrNull(basis.poll().map(PollId::value)))
                        .param("markdown", Column.text(decision.markdown()))
                        .param("token", Column.textOrNull(decision.token()))
                        .param("linked", decision.token().map(token -> saved).orElse(null))
                        .param("saved", saved)
                        .param("revisit", decision.revisitOn().orElse(null))
                        .param("supersedes", idOrNull(decision.succession().supersedes()))
                        .param("supersededBy", idOrNull(decision.succession().supersededBy()))
                        .param("channel", Column.textOrNull(decision.posting().channel()))
                        .param("posted", Column.textOrNull(decision.posting().posted()))
                        .param("people", json.write(decision.people()))
                        .update()
                == 1;
    }

    private static String key(Decision decision) {
        return Column.text(decision.decided().questionKey());
    }

    private static @Nullable String idOrNull(Optional<DecisionId> id) {
        return Column.textOrNull(id.map(DecisionId::value));
    }

    @Override
    public Optional<Decision> find(DecisionId id) {
        return one("select * from decision where id = :key", id.value());
    }

    @Override
    public Optional<Decision> byToken(String token) {
        return one("select * from decision where token = :key", token);
    }

    private Optional<Decision> one(String sql, String key) {
        return jdbc.sql(sql).param("key", Column.text(key)).query(rows).optional();
    }

    @Override
    public List<Decision> standing(Decision like) {
        return standing(like.owner(), like.basis(), like.decided().questionKey(), "for update").stream()
                .filter(each -> !each.id().equals(like.id()))
                .toList();
    }

    @Override
    public List<Decision> standing(Person owner, Decision.Basis basis, String questionKey) {
        return standing(owner, basis, questionKey, "");
    }

    private List<Decision> standing(Person owner, Decision.Basis basis, String questionKey, String lock) {
        return jdbc.sql("""
                select * from decision
                where workspace = :workspace and owner = :owner and superseded_by is null
                and (consultation = :consultation or (comparison = :comparison and question_key = :question))
                order by saved_at desc, id desc
                %s
                """.formatted(lock))
                .param("workspace", Column.text(owner.workspace()))
                .param("owner", Column.text(owner.user()))
                .param("consultation", Column.text(basis.consultation().value()))
                .param("comparison", Column.text(basis.comparison().value()))
                .param("question", Column.text(questionKey))
                .query(rows)
                .list();
    }

    /** Of two saved at the same moment, the one that is not superseded. */
    @Override
    public Optional<Decision> latest(Person owner, PollId poll) {
        return latest(owner, "poll = :on", poll.value());
    }

    @Override
    public Optional<Decision> latest(Person owner, RecommendationId recommendation) {
        return latest(owner, "recommendation = :on", recommendation.value());
    }

    private Optional<Decision> latest(Person owner, String condition, String on) {
        return jdbc.sql("""
                select * from decision
                where workspace = :workspace and owner = :owner and %s
                order by saved_at desc, case when superseded_by is null then 0 else 1 end, id desc
                fetch first 1 rows only
                """.formatted(condition))
                .param("workspace", Column.text(owner.workspace()))
                .param("owner", Column.text(owner.user()))
                .param("on", Column.text(on))
                .query(rows)
                .optional();
    }

    /** Of those saved at the same moment, the one with the lower id was before. */
    @Override
    public List<String> questionsBefore(Decision decision, Instant since) {
        return jdbc.sql("""
                select question from decision
                where workspace = :workspace and owner = :owner and saved_at between :since and :saved
                and (saved_at < :saved or id < :id)
                """)
                .param("workspace", Column.text(decision.owner().workspace()))
                .param("owner", Column.text(decision.owner().user()))
                .param("since", Column.time(since))
                .param("saved", Column.time(decision.savedAt()))
                .param("id", Column.text(decision.id().value()))
                .query(String.class)
                .list();
    }

    @Override
    public void supersede(DecisionId old, DecisionId by) {
        change("update decision set superseded_by = :to where id = :id", old, by.value());
    }

    @Override
    public boolean withdraw(DecisionId id) {
        return jdbc.sql("update decision set token = null, linked_at = null where id = :id and token is not null")
                        .param("id", Column.text(id.value()))
                        .update()
                == 1;
    }

    @Override
    public int withdrawBefore(Instant moment, int most) {
        return jdbc.sql("""
                update decision set token = null, linked_at = null where id = any(array(
                    select id from decision where linked_at < :moment
                    order by linked_at fetch first :most rows only)) and linked_at < :moment
                """)
                .param("moment", Column.time(moment))
                .param("most", most)
                .update();
    }

    @Override
    public void link(DecisionId id, String token, Instant at) {
        jdbc.sql("update decision set token = :token, linked_at = :at where id = :id")
                .param("id", Column.text(id.value()))
                .param("token", Column.text(token))
                .param("at", Column.time(at))
                .update();
    }

    /** Locks it first, so that nobody is forgotten in it meanwhile. */
    @Override
    public void introduce(DecisionId id, People people) {
        jdbc.sql("select markdown from decision where id = :id for update")
                .param("id", Column.text(id.value()))
                .query(String.class)
                .optional()
                .map(people::thoseIn)
                .ifPresent(known -> change("update decision set people = :to where id = :id", id, json.write(known)));
    }

    private void change(String sql, DecisionId id, String to) {
        jdbc.sql(sql)
                .param("id", Column.text(id.value()))
                .param("to", Column.text(to))
                .update();
    }

    @Override
    public void postTo(DecisionId id, String channel) {
        change("update decision set channel = :to, posted = null where id = :id", id, channel);
    }

    @Override
    public void posted(DecisionId id, String message) {
        change("update decision set posted = :to where id = :id", id, message);
    }

    @Override
    public List<Decision> of(Person owner, int most) {
        return jdbc.sql("""
                select * from decision
                where workspace = :workspace and owner = :owner
                order by saved_at desc, id desc
                fetch first :most rows only
                """)
                .param("workspace", Column.text(owner.workspace()))
                .param("owner", Column.text(owner.user()))
                .param("most", most)
                .query(rows)
                .list();
    }
}
