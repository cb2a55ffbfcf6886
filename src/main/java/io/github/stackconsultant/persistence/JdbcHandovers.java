package io.github.stackconsultant.persistence;

import io.github.stackconsultant.handover.Contact;
import io.github.stackconsultant.handover.HandoverId;
import io.github.stackconsultant.handover.HandoverRequest;
import io.github.stackconsultant.handover.HandoverRequest.Taken;
import io.github.stackconsultant.handover.Handovers;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests to talk to a consultant in their table. */
final class JdbcHandovers implements Handovers {

    private final JdbcClient jdbc;

    JdbcHandovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(HandoverRequest request) {
        jdbc.sql("""
                insert into handover
                    (id, workspace, person, recommendation, contact_name, contact_company, contact_email, matter, asked_at)
                values (:id, :workspace, :person, :recommendation, :name, :company, :email, :matter, :at)
                """)
                .param("id", Column.text(request.id().value()))
                .params(Column.person(request.person()))
                .param("recommendation", Column.text(request.recommendation().value()))
                .param("name", Column.text(request.contact().name()))
                .param("company", Column.text(request.contact().company()))
                .param("email", Column.text(request.contact().email()))
                .param("matter", Column.text(request.matter()))
                .param("at", Column.time(request.askedAt()))
                .update();
    }

    @Override
    public Optional<HandoverRequest> find(HandoverId id) {
        return jdbc.sql("select * from handover where id = :id")
                .param("id", Column.text(id.value()))
                .query((row, number) -> request(row))
                .optional();
    }

    /** A concurrent caller that waits for the row lock then finds the request taken. */
    @Override
    public boolean take(HandoverId id, Person by, Instant at) {
        return jdbc.sql("""
                        update handover set taker_workspace = :workspace, taker = :taker, taken_at = :at
                        where id = :id and taker is null
                        """)
                        .param("id", Column.text(id.value()))
                        .param("workspace", Column.text(by.workspace()))
                        .param("taker", Column.text(by.user()))
                        .param("at", Column.time(at))
                        .update()
                == 1;
    }

    @Override
    public boolean release(HandoverId id, Person by) {
        return jdbc.sql("""
                        update handover set taker_workspace = null, taker = null, taken_at = null
                        where id = :id and taker_workspace = :workspace and taker = :taker
                        """)
                        .param("id", Column.text(id.value()))
                        .param("workspace", Column.text(by.workspace()))
                        .param("taker", Column.text(by.user()))
                        .update()
                == 1;
    }

    /** Two statements, each of which reads one range of an index; H2 cannot do that for both in one. */
    @Override
    public int forgetBefore(Instant moment, int most) {
        int taken = OldRows.delete(jdbc, "handover", "taken_at < :moment", "taken_at", moment, most);
        return taken
                + OldRows.delete(
                        jdbc, "handover", "taken_at is null and asked_at < :moment", "asked_at", moment, most - taken);
    }

    /** Reads all of the table, which never holds any that is much older. */
    @Override
    public int forgetAskedBefore(Instant moment, int most) {
        return OldRows.delete(jdbc, "handover", "asked_at < :moment", "asked_at", moment, most);
    }

    @Override
    public void remember(HandoverId id, PostedMessage message) {
        jdbc.sql("update handover set channel = :channel, message = :message where id = :id")
                .param("id", Column.text(id.value()))
                .param("channel", Column.text(message.channel()))
                .param("message", Column.text(message.timestamp()))
                .update();
    }

    private static HandoverRequest request(ResultSet row) throws SQLException {
        return new HandoverRequest(
                new HandoverId(row.getString("id")),
                new Person(row.getString("workspace"), row.getString("person")),
                new RecommendationId(row.getString("recommendation")),
                new Contact(
                        row.getString("contact_name"),
                        row.getString("contact_company"),
                        row.getString("contact_email")),
                row.getString("matter"),
                Column.time(row, "asked_at"),
                taken(row),
                posted(row));
    }

    private static Optional<Taken> taken(ResultSet row) throws SQLException {
        var taker = Column.optional(row, "taker");
        return taker.isEmpty()
                ? Optional.empty()
                : Optional.of(new Taken(
                        new Person(row.getString("taker_workspace"), taker.get()), Column.time(row, "taken_at")));
    }

    private static Optional<PostedMessage> posted(ResultSet row) throws SQLException {
        var message = Column.optional(row, "message");
        return message.isEmpty()
                ? Optional.empty()
                : Optional.of(new PostedMessage(row.getString("channel"), message.get()));
    }
}
