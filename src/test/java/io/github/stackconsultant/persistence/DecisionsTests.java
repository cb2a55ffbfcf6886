package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.DecisionsContract;
import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.Decisions;
import io.github.stackconsultant.voting.PollId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions in a database. */
@OnBothDatabases
class DecisionsTests extends DecisionsContract {

    private static final Instant LONG_AGO = Instant.parse("2020-02-29T00:00:00Z");
    private static final Instant LONG_AFTER = Instant.parse("2200-02-28T00:00:00Z");

    @Parameter
    Database database;

    @Override
    protected Decisions decisions() {
        return new JdbcDecisions(database.jdbc(), new StoredJson());
    }

    /** Before links had an age, or while such a version and this one run beside each other. */
    @Test
    void aLinkThatAnOlderVersionGaveNoAgeDoesNotLiveForEver() {
        database.jdbc().sql("""
                insert into decision (id, workspace, owner, question, question_key, outcome, status, comparison,
                    recommendation, consultation, markdown, token, saved_at)
                values ('older', 'T', 'U', 'Which?', 'which', 'Node.js', 'ACCEPTED', 'c', 'R', 'C', '# Which?',
                    'token-of-older', :saved)
                """).param("saved", Column.time(LONG_AGO)).update();

        decisions().withdrawBefore(LONG_AGO, 1000);
        assertThat(decisions().byToken("token-of-older")).isPresent();
        assertThat(decisions().withdrawBefore(LONG_AFTER, 1000)).isPositive();
        assertThat(decisions().byToken("token-of-older")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"people = '{\"names\":{\"U0BO\":\"Bo Becker\"},\"zone\":'", "people = '[]'", "status = 'DREAMT'"
            })
    void namesARowThatItCannotReadAndNobodyInIt(String unreadable) {
        database.jdbc().sql("""
                insert into decision (id, workspace, owner, question, question_key, outcome, status, comparison,
                    recommendation, consultation, markdown, saved_at)
                values ('newer', 'T', 'U', 'Which?', 'which', 'Node.js', 'ACCEPTED', 'c', 'R', 'C', '# Which?', :saved)
                on conflict do nothing
                """).param("saved", Column.time(LONG_AGO)).update();
        database.jdbc()
                .sql("update decision set " + unreadable + " where id = 'newer'")
                .update();

        assertThatThrownBy(() -> decisions().find(new DecisionId("newer")))
                .isInstanceOf(UnreadableRowException.class)
                .hasMessage("decision newer cannot be read from the database");
        assertThatThrownBy(() -> decisions().of(new Person("T", "U"), 5)).isInstanceOf(UnreadableRowException.class);
        database.jdbc().sql("delete from decision where id = 'newer'").update();
    }

    @Test
    void readsWhatADecisionRestsOnFromPlainColumns() {
        database.jdbc().sql("""
                insert into decision (id, workspace, owner, question, question_key, outcome, status, comparison,
                    recommendation, consultation, poll, markdown, saved_at)
                values ('plain', 'T', 'U', 'Which?', 'which', 'Node.js', 'ACCEPTED', 'c', 'R', 'C', 'P', '# Which?',
                    :saved)
                """).param("saved", Column.time(LONG_AGO)).update();

        assertThat(decisions().find(new DecisionId("plain")))
                .map(Decision::basis)
                .contains(new Decision.Basis(
                        new ComparisonId("c"),
                        new RecommendationId("R"),
                        new ConsultationId("C"),
                        Optional.of(new PollId("P"))));
        assertThat(decisions().latest(new Person("T", "U"), new PollId("P")))
                .map(Decision::id)
                .contains(new DecisionId("plain"));
    }

    @Test
    void aDecisionSavedBeforeOneCouldChooseHasNoChoice() {
        database.jdbc().sql("""
                insert into decision (id, workspace, owner, question, question_key, outcome, status, comparison,
                    recommendation, consultation, markdown, saved_at)
                values ('unchosen', 'T', 'U', 'Which?', 'which', 'Node.js', 'ACCEPTED', 'c', 'R', 'C', '# Which?',
                    :saved)
                """).param("saved", Column.time(LONG_AGO)).update();

        assertThat(decisions().find(new DecisionId("unchosen"))).hasValueSatisfying(decision -> {
            assertThat(decision.decided().outcome()).isEqualTo("Node.js");
            assertThat(decision.decided().choice()).isEmpty();
            assertThat(decision.decided().qualification()).isEmpty();
        });
    }

    @Test
    void writesWhatADecisionRestsOnIntoPlainColumns() {
        var decision = added("Which?", "c-9");

        var row = database.jdbc()
                .sql("select recommendation, consultation, poll from decision where id = :id")
                .param("id", decision.id().value())
                .query()
                .singleRow();

        assertThat(row)
                .containsExactly(entry("recommendation", "r-1"), entry("consultation", "c-9"), entry("poll", "p-1"));
    }
}
