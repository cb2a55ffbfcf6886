package io.github.stackconsultant.persistence;

import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMessage;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The messages that show polls and their outcomes, stored in the polls' own rows, so that a query can find those that
 * lag behind.
 */
final class JdbcPollMessages {

    private final JdbcClient jdbc;

    JdbcPollMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PollMessage> find(PollId id) {
        return jdbc.sql("""
                select message_channel, message, shown_version from poll
                where id = :id and message is not null
                """)
                .param("id", Column.text(id.value()))
                .query((row, number) -> new PollMessage(
                        row.getString("message_channel"), row.getString("message"), row.getLong("shown_version")))
                .optional();
    }

    boolean remember(PollId id, PollMessage message) {
        int stored = store(id, message, "message is null or message_channel = :channel and message = :message")
                .update();
        return stored == 1 || find(id).filter(other -> !other.isSameAs(message)).isEmpty();
    }

    boolean replace(PollId id, PollMessage gone, PollMessage message) {
        int replaced = store(id, message, "message_channel = :gone_channel and message = :gone")
                .param("gone_channel", Column.text(gone.channel()))
                .param("gone", Column.text(gone.timestamp()))
                .update();
        return replaced == 1 || remember(id, message);
    }

    private StatementSpec store(PollId id, PollMessage message, String condition) {
        return jdbc.sql("""
                update poll
                set message_channel = :channel, message = :message, shown_version = :version,
                    live_marker = case when status = 'CLOSED' and version <= :version then null else 1 end
                where id = :id and (%s)
                """.formatted(condition))
                .param("id", Column.text(id.value()))
                .param("channel", Column.text(message.channel()))
                .param("message", Column.text(message.timestamp()))
                .param("version", message.version());
    }

    Optional<PostedMessage> outcome(PollId id) {
        return jdbc.sql("""
                select outcome_channel, outcome_message from poll
                where id = :id and outcome_message is not null
                """)
                .param("id", Column.text(id.value()))
                .query((row, number) ->
                        new PostedMessage(row.getString("outcome_channel"), row.getString("outcome_message")))
                .optional();
    }

    boolean rememberOutcome(PollId id, PostedMessage message) {
        int stored = store(id, message, "outcome_message is null").update();
        return stored == 1
                || outcome(id).filter(other -> !other.equals(message)).isEmpty();
    }

    boolean replaceOutcome(PollId id, PostedMessage gone, PostedMessage message) {
        int replaced = store(id, message, "outcome_channel = :gone_channel and outcome_message = :gone")
                .param("gone_channel", Column.text(gone.channel()))
                .param("gone", Column.text(gone.timestamp()))
                .update();
        return replaced == 1 || rememberOutcome(id, message);
    }

    private StatementSpec store(PollId id, PostedMessage message, String condition) {
        return jdbc.sql("""
                update poll set outcome_channel = :channel, outcome_message = :message
                where id = :id and %s
                """.formatted(condition))
                .param("id", Column.text(id.value()))
                .param("channel", Column.text(message.channel()))
                .param("message", Column.text(message.timestamp()));
    }

    /** Ordered by the end of the poll, earliest first, since those are read most. */
    List<PollId> lagging(int most) {
        return jdbc.sql("""
                select id from poll
                where live_marker = 1 and shown_version < version
                order by closes_at, id
                fetch first :most rows only
                """)
                .param("most", most)
                .query((row, number) -> new PollId(row.getString("id")))
                .list();
    }
}
