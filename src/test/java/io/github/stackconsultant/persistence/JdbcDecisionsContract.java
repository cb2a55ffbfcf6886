package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.DecisionsContract;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.Decisions;
import org.junit.jupiter.api.Test;

/** Decisions in a database. */
abstract class JdbcDecisionsContract extends DecisionsContract {

    abstract Database database();

    @Override
    protected Decisions decisions() {
        return new JdbcDecisions(database().jdbc(), new StoredJson());
    }

    @Test
    void aLinkWithoutAnAgeIsReadAndAsOldAsItsDecisionUntilItIsMadeAnew() {
        var other = added("Which one?", "c-2");
        var decision = added("Which?", "c-1");
        var saved = decision.savedAt();
        asAnOlderVersionStoresIt(decision);
        var token = decision.token().orElseThrow();

        assertThat(decisions().byToken(token)).contains(decision);
        decisions().withdrawBefore(saved);
        assertThat(decisions().byToken(token)).contains(decision);

        decisions().link(other.id(), "new-" + other.id(), saved.plusSeconds(9));
        assertThat(decisions().withdrawBefore(saved.plusSeconds(1))).isPositive();
        assertThat(decisions().byToken(token)).isEmpty();
        assertThat(stored(other).token()).isPresent();

        decisions().link(decision.id(), "anew-" + decision.id(), saved.plusSeconds(9));
        assertThat(decisions().withdrawBefore(saved.plusSeconds(9))).isZero();
        assertThat(stored(decision).token()).contains("anew-" + decision.id());
    }

    /** Before links had an age. */
    private void asAnOlderVersionStoresIt(Decision decision) {
        assertThat(database()
                        .jdbc()
                        .sql("update decision set linked_at = null where id = :id and linked_at is not null")
                        .param("id", decision.id().value())
                        .update())
                .isOne();
    }
}
