package io.github.stackconsultant.persistence;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.DecisionsContract;
import io.github.stackconsultant.record.Decisions;

/** Decisions in a database. */
abstract class JdbcDecisionsContract extends DecisionsContract {

    abstract Database database();

    @Override
    protected Decisions decisions() {
        return new JdbcDecisions(database().jdbc(), new StoredJson());
    }
}
