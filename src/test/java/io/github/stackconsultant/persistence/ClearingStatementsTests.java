package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.fixtures.RecordedSql;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Among ten thousand rows that stay, however old, each database finds those that go through an index. */
@OnBothDatabases
class ClearingStatementsTests {

    private static final int ROWS = 10_000;
    private static final int MOST = 10_000;
    private static final Instant PAST = Instant.parse("2020-02-29T00:00:00Z");
    private static final Instant LIMIT = Instant.parse("2026-03-29T00:00:00Z");
    private static final Instant YOUNG = Instant.parse("2026-11-28T00:00:00Z");

    @Parameter
    Database database;

    @Test
    void deliveries() {
        fill("insert into delivery (id, accepted_at) select id, young");

        assertThat(plans(jdbc -> new JdbcDeliveries(jdbc, Clock.systemUTC()).forgetBefore(LIMIT, MOST)))
                .singleElement()
                .satisfies(throughTheIndex("delivery_age"));
    }

    @Test
    void abandonedConsultationsAndTheirMessages() {
        fill("""
                insert into consultation (id, workspace, person, status, recommendation, started_at, changed_at, version,
                    state)
                select id, 'T', 'U', 'FINISHED', 'R', past, past, 1, '{}'
                """);
        fill("""
                insert into shown_message (consultation, place_kind, place_channel, channel, message, version)
                select id, 'DIRECT', 'D', 'D', '1.2', 1
                """);

        assertThat(plans(jdbc -> new JdbcConsultations(jdbc, new StoredJson()).forgetAbandonedBefore(LIMIT, MOST)))
                .singleElement()
                .satisfies(throughTheIndex("consultation_abandoned"));
        assertThat(List.of("consultation where id", "shown_message where consultation"))
                .allSatisfy(each -> assertThat(Plan.of(
                                "delete from " + each + " = any(?)", database, (Object) new String[] {"stays-1"}))
                        .satisfies(Plan::readsNoWholeTable));
    }

    @Test
    void confirmations() {
        fill("""
                insert into confirmation (id, workspace, person, kind, place_kind, place_channel, version, asked_at)
                select id, 'T', 'U' || random(), 'FORGET', 'DIRECT', 'D', 0, young
                """);

        assertThat(plans(jdbc -> new JdbcConfirmations(jdbc).forgetBefore(LIMIT, MOST)))
                .singleElement()
                .satisfies(throughTheIndex("confirmation_age"));
    }

    @Test
    void requestsToTheConsultants() {
        fill("""
                insert into handover (id, workspace, person, recommendation, contact_name, contact_company,
                    contact_email, matter, asked_at, taken_at)
                select id, 'T', 'U', 'R', 'Ana', '', 'ana@initech.example', '', past, young
                """);

        assertThat(plans(jdbc -> new JdbcHandovers(jdbc).forgetBefore(LIMIT, MOST)))
                .hasSize(2)
                .allSatisfy(throughTheIndex("handover_age"));
    }

    @Test
    void linksToDecisions() {
        fill("""
                insert into decision (id, workspace, owner, question, question_key, outcome, status, comparison,
                    recommendation, consultation, markdown, saved_at, linked_at)
                select id, 'T', 'U', 'Which?', 'which', 'Node.js', 'ACCEPTED', 'c', 'R', 'C', '# Which?', past, null
                """);
        // half of them have a link that is too young to go
        database.jdbc()
                .sql("update decision set token = id, linked_at = :young where mod(ascii(right(id, 1)), 2) = 0")
                .param("young", Column.time(YOUNG))
                .update();

        assertThat(plans(jdbc -> new JdbcDecisions(jdbc, new StoredJson()).withdrawBefore(LIMIT, MOST)))
                .singleElement()
                .satisfies(throughTheIndex("decision_link_age"));
    }

    /** By one statement, which takes an id and the moments for each row. */
    private void fill(String insert) {
        database.jdbc()
                .sql(insert + "\n" + """
                        from (select 'stays-' || number as id, timestamp with time zone '%s' as past,
                            timestamp with time zone '%s' as young
                            from generate_series(0, %d) as numbers(number)) as given
                        """.formatted(PAST, YOUNG, ROWS - 1))
                .update();
    }

    /** {@return how the database does what clearing away asks of it, which is to leave every row where it is} */
    private List<String> plans(ToIntFunction<JdbcClient> clearing) {
        new JdbcTemplate(database.dataSource()).execute("analyze");
        var sql = new RecordedSql(database.dataSource());

        assertThat(clearing.applyAsInt(JdbcClient.create(sql))).isZero();

        return sql.taken().stream()
                .map(statement -> Plan.of(statement, database, Column.time(LIMIT), MOST))
                .toList();
    }

    private static Consumer<String> throughTheIndex(String index) {
        return plan -> assertThat(plan).contains(index).satisfies(Plan::readsNoWholeTable);
    }
}
