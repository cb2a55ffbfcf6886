package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.fixtures.RecordedSql;
import io.github.stackconsultant.messaging.Person;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Among ten thousand rows of others, each database finds those that are erased through an index: Slack waits meanwhile. */
@OnBothDatabases
class ErasingStatementsTests {

    private static final int ROWS = 10_000;

    /** The person's id as well as the workspace's, so that it fits wherever a statement asks for either. */
    private static final String ID = "U0ANA";

    private static final String OTHERS = "T0OTHERS";

    private static final Instant AT = Instant.parse("2026-11-28T00:00:00Z");

    /** Tables that grow with every vote, record, request and rating. */
    private static final List<String> LARGE =
            List.of("ballot", "voter_roll", "poll", "decision", "handover", "recommendation_rating");

    private static final Pattern WHOLE_TABLE = Pattern.compile(
            "seq scan on (?:" + String.join("|", LARGE) + ")\\b|(?:" + String.join("|", LARGE) + ")\\.tablescan");

    private static final Pattern PARAMETER = Pattern.compile("cast\\(\\? as varchar array\\)|(_at <= )?\\?");

    @Parameter
    Database database;

    @BeforeEach
    void othersHaveTenThousandOfEach() {
        LARGE.forEach(table -> database.jdbc().sql("truncate table " + table).update());
        database.jdbc().sql("delete from recommendation").update();
    }

    @Test
    void aPersonAmongThoseOfTheirWorkspace() {
        fill(ID);

        assertThat(plans(jdbc ->
                        new JdbcPersonalData(jdbc, new JdbcPolls(jdbc, new StoredJson())).erase(new Person(ID, ID))))
                .hasSizeGreaterThan(7)
                .allSatisfy(ErasingStatementsTests::readsNoneOfThemWhole);
    }

    @Test
    void aWorkspaceAmongOthers() {
        fill(OTHERS);
        var rows = new PersonalRows(database.jdbc());

        assertThat(plans(jdbc -> {
                    rows.everythingOf(new Person(ID, ID), "CLOSED", null);
                    var swept = new JdbcSweptData(jdbc, new StoredJson());
                    boolean more = true;
                    while (more) {
                        more = swept.erasePage(ID, PersonalRows.NOW);
                    }
                }))
                .hasSizeGreaterThan(10)
                .allSatisfy(ErasingStatementsTests::readsNoneOfThemWhole);
    }

    @Test
    void aNameInWhatOthersKeep() {
        fill(ID);
        var person = new Person(ID, ID);

        assertThat(plans(jdbc -> {
                    var swept = new JdbcSweptData(jdbc, new StoredJson());
                    swept.unnameInPolls(person, AT, "p5");
                    swept.unnameInDecisions(person, AT, "d5");
                }))
                .hasSize(4)
                .allSatisfy(ErasingStatementsTests::readsNoneOfThemWhole);
    }

    private static void readsNoneOfThemWhole(String plan) {
        assertThat(plan).doesNotContainPattern(WHOLE_TABLE);
    }

    private void fill(String workspace) {
        fill(
                workspace,
                "poll (id, workspace, owner, channel, consultation, status, edition, asked_at, version, state)",
                "'p' || number, workspace, 'U' || number % 100, 'C', 'c', 'CLOSED', 1, moment, 1, '{}'");
        fill(
                workspace,
                "ballot (poll, edition, ballot_key, choice)",
                "'p' || number % 500, 1, 'U' || number, 'nodejs'");
        fill(workspace, "voter_roll (poll, edition, voter)", "'p' || number % 500, 1, 'U' || number");
        fill(workspace, """
                handover (id, workspace, person, recommendation, contact_name, contact_company,
                    contact_email, matter, asked_at, taker_workspace, taker, taken_at)
                """, """
                'h' || number, workspace, 'U' || number, 'R', 'Bo', '', 'bo@initech.example', '', moment, workspace,
                    'U' || (number + 1), moment
                """);
        fill(workspace, """
                decision (id, workspace, owner, question, question_key, outcome, status, comparison,
                    recommendation, consultation, markdown, saved_at)
                """, """
                'd' || number, workspace, 'U' || number % 100, 'Which?', 'which', 'Node.js', 'ACCEPTED', 'c',
                    'R', 'C', '# Which?', moment
                """);
        fill(
                workspace,
                "recommendation (id, consultation, workspace, person, given_at, snapshot)",
                "'r' || number, 'c', workspace, 'U' || number, moment, '{}'");
        fill(
                workspace,
                "recommendation_rating (recommendation, workspace, person, helpful, rated_at)",
                "'r' || number, workspace, 'U' || number, true, moment");
    }

    /** By one statement: one for each row takes ten times as long. */
    private void fill(String workspace, String table, String values) {
        database.jdbc()
                .sql("""
                        insert into %s select %s from (
                            select number, '%s' as workspace, timestamp with time zone '%s' as moment
                            from generate_series(0, %d) as numbers(number)) as given
                        """.formatted(table, values, workspace, AT, ROWS - 1))
                .update();
    }

    /** {@return how the database does what erasing asks of the large tables} */
    private List<String> plans(Consumer<JdbcClient> erasing) {
        new JdbcTemplate(database.dataSource()).execute("analyze");
        var sql = new RecordedSql(database.dataSource());

        erasing.accept(JdbcClient.create(sql));

        return sql.taken().stream()
                .filter(statement -> LARGE.stream().anyMatch(statement::contains))
                .map(statement -> Plan.of(statement, database, parameters(statement)))
                .toList();
    }

    /** One of several ids is written as an array of PostgreSQL, which is any text for H2. */
    private static Object[] parameters(String statement) {
        return PARAMETER
                .matcher(statement)
                .results()
                .map(found -> parameter(statement, found))
                .toArray();
    }

    private static Object parameter(String statement, MatchResult found) {
        if (found.group().startsWith("cast")) {
            return "{" + ID + "}";
        }
        if (found.group(1) != null) {
            return Column.time(AT);
        }
        return statement.startsWith("fetch first ", found.start() - "fetch first ".length()) ? ROWS : ID;
    }
}
