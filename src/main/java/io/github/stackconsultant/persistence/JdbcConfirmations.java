package io.github.stackconsultant.persistence;

import io.github.stackconsultant.conversation.Confirmation;
import io.github.stackconsultant.conversation.Confirmations;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What people were asked last before something would be lost, in its table: a row for each at most. */
final class JdbcConfirmations implements Confirmations {

    private static final List<String> WAITING = Stream.of(Confirmation.Kind.values())
            .filter(Confirmation.Kind::waits)
            .map(Confirmation.Kind::name)
            .toList();

    private final JdbcClient jdbc;

    JdbcConfirmations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Confirmation> of(Person person) {
        return ofPerson("select * from confirmation where workspace = :workspace and person = :person", person)
                .query((row, number) -> confirmation(row))
                .optional();
    }

    @Override
    public void ask(Confirmation asked) {
        ask(asked, "");
    }

    @Override
    public void askUnlessNewer(Confirmation asked) {
        ask(asked, " and asked_at <= :askedAt");
    }

    /**
     * Mostly nothing was asked before, so to insert it is tried first; of two that are asked at once, one stands.
     *
     * @param replaced a further condition for what gives way to it
     */
    private void ask(Confirmation asked, String replaced) {
        var insert = ofPerson("""
                insert into confirmation
                    (id, workspace, person, kind, place_kind, place_channel, place_thread, consultation, version, asked_at,
                     channel, message)
                values (:id, :workspace, :person, :kind, :placeKind, :place, :thread, :consultation, :version, :askedAt,
                     :channel, :message)
                on conflict do nothing
                """, asked.person()).param("id", UUID.randomUUID().toString());
        if (with(asked, insert).update() == 0) {
            with(asked, ofPerson("""
                    update confirmation
                    set kind = :kind, place_kind = :placeKind, place_channel = :place, place_thread = :thread,
                        consultation = :consultation, version = :version, asked_at = :askedAt,
                        channel = :channel, message = :message
                    where workspace = :workspace and person = :person""" + replaced, asked.person())).update();
        }
    }

    private static StatementSpec with(Confirmation asked, StatementSpec sql) {
        return sql.param("kind", asked.kind().name())
                .param("placeKind", asked.place().kind().name())
                .param("place", Column.text(asked.place().channel()))
                .param("thread", Column.textOrNull(asked.place().thread()))
                .param("consultation", Column.textOrNull(asked.about().map(ConsultationId::value)))
                .param("version", asked.version())
                .param("askedAt", Column.time(asked.askedAt()))
                .param("channel", Column.textOrNull(asked.message().map(PostedMessage::channel)))
                .param("message", Column.textOrNull(asked.message().map(PostedMessage::timestamp)));
    }

    @Override
    public void withdraw(Person person) {
        ofPerson("delete from confirmation where workspace = :workspace and person = :person", person)
                .update();
    }

    @Override
    public void withdraw(Person person, Instant until) {
        ofPerson("""
                delete from confirmation
                where workspace = :workspace and person = :person and asked_at <= :until
                """, person).param("until", Column.time(until)).update();
    }

    @Override
    public void lapse(Person person) {
        ofPerson("""
                delete from confirmation
                where workspace = :workspace and person = :person and kind not in (:waiting)
                """, person).param("waiting", WAITING).update();
    }

    @Override
    public void remember(Person person, PostedMessage message) {
        ofPerson("""
                update confirmation set channel = :channel, message = :message
                where workspace = :workspace and person = :person
                """, person)
                .param("channel", Column.text(message.channel()))
                .param("message", Column.text(message.timestamp()))
                .update();
    }

    private StatementSpec ofPerson(String sql, Person person) {
        return jdbc.sql(sql).params(Column.person(person));
    }

    @Override
    public int forgetBefore(Instant moment, int most) {
        return OldRows.delete(jdbc, "confirmation", "asked_at < :moment", "asked_at", moment, most);
    }

    private static Confirmation confirmation(ResultSet row) throws SQLException {
        var person = new Person(row.getString("workspace"), row.getString("person"));
        return UnreadableRowException.reading(
                "what was asked of",
                person.user(),
                () -> new Confirmation(
                        person,
                        Confirmation.Kind.valueOf(row.getString("kind")),
                        new Place(
                                Place.Kind.valueOf(row.getString("place_kind")),
                                row.getString("place_channel"),
                                Column.optional(row, "place_thread")),
                        Column.optional(row, "consultation").map(ConsultationId::new),
                        row.getLong("version"),
                        Column.time(row, "asked_at"),
                        message(row)));
    }

    private static Optional<PostedMessage> message(ResultSet row) throws SQLException {
        var message = Column.optional(row, "message");
        return message.isEmpty()
                ? Optional.empty()
                : Optional.of(new PostedMessage(row.getString("channel"), message.get()));
    }
}
