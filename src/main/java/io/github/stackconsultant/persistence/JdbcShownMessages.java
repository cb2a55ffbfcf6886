package io.github.stackconsultant.persistence;

import io.github.stackconsultant.conversation.Remembering;
import io.github.stackconsultant.conversation.ShownMessage;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The messages that show consultations, in their table. */
final class JdbcShownMessages {

    /** Under names that no column of a consultation has. */
    static final String COLUMNS = """
            shown_message.consultation as shown, place_kind, place_channel, place_thread, channel, message,
            shown_message.version as shown_version, step""";

    private final JdbcClient jdbc;

    JdbcShownMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ShownMessage> find(ConsultationId id) {
        return jdbc.sql("select " + COLUMNS + " from shown_message where consultation = :id")
                .param("id", Column.text(id.value()))
                .query((row, number) -> message(row))
                .optional()
                .flatMap(found -> found);
    }

    /**
     * Mostly the message is there already, and shows the consultation as it is now: then this is one statement. Neither
     * database understands the other's upsert.
     */
    Remembering remember(ConsultationId id, ShownMessage message) {
        if (update(id, message, " and :version = (select version from consultation where id = :id)")) {
            return Remembering.UP_TO_DATE;
        }
        boolean stored = insert(id, message) || update(id, message, "");
        return stored || isGone(id) ? Remembering.UNCERTAIN : Remembering.ANOTHER_STANDS;
    }

    private boolean isGone(ConsultationId id) {
        return jdbc.sql("select id from consultation where id = :id")
                .param("id", Column.text(id.value()))
                .query(String.class)
                .optional()
                .isEmpty();
    }

    void forget(ConsultationId id, ShownMessage message) {
        jdbc.sql("""
                delete from shown_message
                where consultation = :id and channel = :channel and message = :message
                """)
                .param("id", Column.text(id.value()))
                .param("channel", Column.text(message.channel()))
                .param("message", Column.text(message.timestamp()))
                .update();
    }

    private boolean update(ConsultationId id, ShownMessage message, String condition) {
        var sql = jdbc.sql("""
                update shown_message
                set version = :version, step = :step
                where consultation = :id and channel = :channel and message = :message""" + condition);
        return with(id, message, sql).update() == 1;
    }

    /** The lock makes an erasure wait or be waited for: either it deletes this row too, or there is none. */
    private boolean insert(ConsultationId id, ShownMessage message) {
        var sql = jdbc.sql("""
                insert into shown_message
                    (consultation, place_kind, place_channel, place_thread, channel, message, version, step)
                select id, cast(:kind as varchar), cast(:place as varchar), cast(:thread as varchar),
                    cast(:channel as varchar), cast(:message as varchar), cast(:version as bigint),
                    cast(:step as varchar)
                from consultation where id = :id
                for update
                on conflict do nothing
                """);
        return with(id, message, sql).update() == 1;
    }

    private static StatementSpec with(ConsultationId id, ShownMessage message, StatementSpec sql) {
        return sql.param("id", Column.text(id.value()))
                .param("kind", message.place().kind().name())
                .param("place", Column.text(message.place().channel()))
                .param("thread", Column.textOrNull(message.place().thread()))
                .param("channel", Column.text(message.channel()))
                .param("message", Column.text(message.timestamp()))
                .param("version", message.version())
                .param("step", Column.textOrNull(message.step().map(StepId::value)));
    }

    /** {@return the message in the row, if there is one} */
    static Optional<ShownMessage> message(ResultSet row) throws SQLException {
        var id = Column.optional(row, "shown");
        return id.isPresent() ? Optional.of(message(row, id.get())) : Optional.empty();
    }

    private static ShownMessage message(ResultSet row, String id) throws SQLException {
        return UnreadableRowException.reading(
                "the message of consultation",
                id,
                () -> new ShownMessage(
                        new Place(
                                Place.Kind.valueOf(row.getString("place_kind")),
                                row.getString("place_channel"),
                                Column.optional(row, "place_thread")),
                        row.getString("channel"),
                        row.getString("message"),
                        row.getLong("shown_version"),
                        Column.optional(row, "step").map(StepId::new)));
    }
}
