package io.github.stackconsultant.persistence;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Remembering;
import io.github.stackconsultant.conversation.ShownConsultation;
import io.github.stackconsultant.conversation.ShownMessage;
import io.github.stackconsultant.conversation.StaleConsultationException;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Consultations in their table, each version replacing the one before. */
final class JdbcConsultations implements Consultations {

    private final JdbcClient jdbc;
    private final ConsultationRows rows;
    private final JdbcShownMessages shownMessages;

    JdbcConsultations(JdbcClient jdbc, StoredJson json) {
        this.jdbc = jdbc;
        this.rows = new ConsultationRows(json);
        this.shownMessages = new JdbcShownMessages(jdbc);
    }

    @Override
    public Optional<Consultation> find(ConsultationId id) {
        return jdbc.sql("select * from consultation where id = :id")
                .param("id", Column.text(id.value()))
                .query(rows)
                .optional();
    }

    /** Mostly it is the same, and then nothing of it is read. */
    @Override
    public Optional<Consultation> changed(Consultation since) {
        return jdbc.sql("select * from consultation where id = :id and version <> :version")
                .param("id", Column.text(since.id().value()))
                .param("version", since.version())
                .query(rows)
                .optional();
    }

    @Override
    public Optional<Consultation> openOf(Person person) {
        return ofPerson("""
                select * from consultation
                where workspace = :workspace and person = :person and open_marker = 1
                """, person);
    }

    @Override
    public Optional<Consultation> latestOf(Person person) {
        return ofPerson("""
                select * from consultation
                where workspace = :workspace and person = :person
                order by changed_at desc, started_at desc, id desc
                fetch first 1 rows only
                """, person);
    }

    @Override
    public Optional<Consultation> livingIn(Place thread, String workspace) {
        return jdbc.sql("""
                select consultation.* from shown_message
                join consultation on consultation.id = shown_message.consultation
                where shown_message.place_channel = :channel and shown_message.place_thread = :thread
                    and consultation.workspace = :workspace and consultation.status <> 'CANCELLED'
                order by consultation.changed_at desc, consultation.id desc
                fetch first 1 rows only
                """)
                .param("channel", Column.text(thread.channel()))
                .param("thread", Column.textOrNull(thread.thread()))
                .param("workspace", Column.text(workspace))
                .query(rows)
                .optional();
    }

    private Optional<Consultation> ofPerson(String sql, Person person) {
        return jdbc.sql(sql).params(Column.person(person)).query(rows).optional();
    }

    /** Avoids an SQL error on conflict, so that the transaction stays usable. */
    @Override
    public void add(Consultation consultation) {
        var sql = jdbc.sql("""
                insert into consultation
                    (id, workspace, person, status, open_marker, comparison, recommendation,
                     started_at, changed_at, version, state)
                values (:id, :workspace, :person, :status, :open, :comparison, :recommendation,
                     :started, :changed, :version, :state)
                on conflict do nothing
                """)
                .params(Column.person(consultation.person()))
                .param("started", Column.time(consultation.startedAt()));
        if (with(consultation, sql).update() == 0) {
            throw stale(consultation);
        }
    }

    @Override
    public void save(Consultation consultation) {
        var sql = jdbc.sql("""
                update consultation
                set status = :status, open_marker = :open, comparison = :comparison,
                    recommendation = :recommendation, changed_at = :changed, version = :version, state = :state
                where id = :id and version = :before
                """).param("before", consultation.version() - 1);
        try {
            if (with(consultation, sql).update() == 0) {
                throw stale(consultation);
            }
        } catch (DuplicateKeyException anotherOpen) {
            throw stale(consultation);
        }
    }

    private StatementSpec with(Consultation consultation, StatementSpec sql) {
        return sql.param("id", Column.text(consultation.id().value()))
                .param("status", consultation.status().name())
                .param("open", consultation.open() ? 1 : null)
                .param("comparison", Column.textOrNull(consultation.comparison().map(ComparisonId::value)))
                .param(
                        "recommendation",
                        // what is not of this project does not keep its words: without one they are abandoned some day
                        Column.textOrNull(consultation.card().ofThisProject().map(RecommendationId::value)))
                .param("changed", Column.time(consultation.changedAt()))
                .param("version", consultation.version())
                .param("state", rows.state(consultation));
    }

    private static StaleConsultationException stale(Consultation consultation) {
        return new StaleConsultationException(consultation.id(), consultation.version());
    }

    @Override
    public int forgetAbandonedBefore(Instant moment, int most) {
        var abandoned = jdbc.sql("""
                select id from consultation where recommendation is null and changed_at < :moment
                order by changed_at fetch first :most rows only for update
                """)
                .param("moment", Column.time(moment))
                .param("most", most)
                .query(String.class)
                .list()
                .toArray(String[]::new);
        if (abandoned.length > 0) {
            delete("delete from shown_message where consultation = any(:ids)", abandoned);
            delete("delete from consultation where id = any(:ids)", abandoned);
        }
        return abandoned.length;
    }

    private void delete(String sql, String[] ids) {
        jdbc.sql(sql).param("ids", ids).update();
    }

    @Override
    public Optional<ShownMessage> shown(ConsultationId id) {
        return shownMessages.find(id);
    }

    @Override
    public Optional<ShownConsultation> findShown(ConsultationId id) {
        return jdbc.sql("select consultation.*, " + JdbcShownMessages.COLUMNS + """
                 from consultation left join shown_message on shown_message.consultation = consultation.id
                where consultation.id = :id
                """)
                .param("id", Column.text(id.value()))
                .query((row, number) -> new ShownConsultation(rows.mapRow(row, number), JdbcShownMessages.message(row)))
                .optional();
    }

    @Override
    public Remembering remember(ConsultationId id, ShownMessage message) {
        return shownMessages.remember(id, message);
    }

    @Override
    public void forgetShown(ConsultationId id, ShownMessage message) {
        shownMessages.forget(id, message);
    }
}
