package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.DecisionsContract;
import io.github.stackconsultant.record.Decisions;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Decisions in a database. */
abstract class JdbcDecisionsContract extends DecisionsContract {

    private static final Instant LONG_AGO = Instant.parse("2020-02-29T00:00:00Z");
    private static final Instant LONG_AFTER = Instant.parse("2200-02-28T00:00:00Z");

    abstract Database database();

    @Override
    protected Decisions decisions() {
        return new JdbcDecisions(database().jdbc(), new StoredJson());
    }

    /** Before links had an age, or while such a version and this one run beside each other. */
    @Test
    void aLinkThatAnOlderVersionGaveNoAgeDoesNotLiveForEver() {
        database().jdbc().sql("""
                insert into decision (id, workspace, owner, question, question_key, outcome, status, comparison,
                    recommendation, consultation, markdown, token, saved_at)
                values ('older', 'T', 'U', 'Which?', 'which', 'Node.js', 'ACCEPTED', 'c', 'R', 'C', '# Which?',
                    'token-of-older', :saved)
                """).param("saved", Column.time(LONG_AGO)).update();

        decisions().withdrawBefore(LONG_AGO);
        assertThat(decisions().byToken("token-of-older")).isPresent();
        assertThat(decisions().withdrawBefore(LONG_AFTER)).isPositive();
        assertThat(decisions().byToken("token-of-older")).isEmpty();
    }
}
