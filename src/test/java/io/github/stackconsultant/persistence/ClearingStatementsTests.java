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
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Each database finds the rows that go, a tenth of ten thousand, through an index, however old those are that stay. */
@OnBothDatabases
class ClearingStatementsTests {

    private static final int ROWS = 10_000;
    private static final int GOING = ROWS / 10;
    private static final int MOST = 10_000;
    private static final Instant PAST = Instant.parse("2020-02-29T00:00:00Z");
    private static final Instant LIMIT = Instant.parse("2026-03-29T00:00:00Z");
    private static final Instant YOUNG = Instant.parse("2026-11-28T00:00:00Z");

    @Parameter
    Database database;

    @Test
    void deliveries() {
        fill("insert into delivery (id, accepted_at) select id, case when goes then past else young end");

        assertThat(plans(jdbc -> new JdbcDeliveries(jdbc, Clock.systemUTC()).forgetBefore(LIMIT, MOST)))
                .singleElement()
                .satisfies(throughTheIndex("delivery_age"));
    }

    @Test
    void abandonedConsultationsAndTheirMessages() {
        fill("""
                insert into consultation (id, workspace, person, status, recommendation, started_at, changed_at, version,
                    state)
                select id, 'T', 'U', 'FINISHED', case when not goes then 'R' end, past, past, 1, '{}'
                """);
        fill("""
                insert into shown_message (consultation, place_kind, place_channel, channel, message, version)
                select id, 'DIRECT', 'D', 'D', '1.2', 1
                """);

        assertThat(plans(jdbc -> new JdbcConsultations(jdbc, new StoredJson()).forgetAbandonedBefore(LIMIT, MOST)))
                .hasSize(3)
                .allSatisfy(Plan::readsNoWholeTable)
                .first()
                .satisfies(throughTheIndex("consultation_abandoned"));
    }

    @Test
    void confirmations() {
        fill("""
                insert into confirmation (id, workspace, person, kind, place_kind, place_channel, version, asked_at)
                select id, 'T', 'U' || random(), 'FORGET', 'DIRECT', 'D', 0, case when goes then past else young end
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
                select id, 'T', 'U', 'R', 'Ana', '', 'ana@initech.example', '', past, case when goes then past else young end
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
                select id, 'T', 'U', 'Which?', 'which', 'Node.js', 'ACCEPTED', 'c', 'R', 'C', '# Which?', past,
                    case when goes then past end
                """);
        // half of them have a link that is too young to go
        database.jdbc()
                .sql(
                        "update decision set token = id, linked_at = :young where linked_at is null and mod(ascii(right(id, 1)), 2) = 0")
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
                        from (select 'row-' || number as id, number < %d as goes, timestamp with time zone '%s' as past,
                            timestamp with time zone '%s' as young
                            from generate_series(0, %d) as numbers(number)) as given
                        """.formatted(GOING, PAST, YOUNG, ROWS - 1))
                .update();
    }

    /** {@return how the database does what clearing away asks of it while the rows are there} */
    private List<String> plans(ToIntFunction<JdbcClient> clearing) {
        new JdbcTemplate(database.dataSource()).execute("analyze");
        var sql = new RecordedSql(database.dataSource());
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(sql));
        transaction.executeWithoutResult(undone -> {
            assertThat(clearing.applyAsInt(JdbcClient.create(sql))).isEqualTo(GOING);
            undone.setRollbackOnly();
        });
        return sql.taken().stream()
                .map(statement -> Plan.of(statement, database, parameters(statement)))
                .toList();
    }

    private static Object[] parameters(String statement) {
        return statement.contains("any(?)")
                ? new Object[] {new String[] {"row-1"}}
                : statement.chars().filter(each -> each == '?').count() > 2
                        ? new Object[] {Column.time(LIMIT), MOST, Column.time(LIMIT)}
                        : new Object[] {Column.time(LIMIT), MOST};
    }

    private static Consumer<String> throughTheIndex(String index) {
        return plan -> assertThat(plan).contains(index).satisfies(Plan::readsNoWholeTable);
    }
}
