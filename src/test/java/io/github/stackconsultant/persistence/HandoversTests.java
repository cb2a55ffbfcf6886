package io.github.stackconsultant.persistence;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.HandoversContract;
import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.handover.Handovers;
import org.junit.jupiter.params.Parameter;

/** Requests to the consultants in a database. */
@OnBothDatabases
class HandoversTests extends HandoversContract {

    @Parameter
    Database database;

    @Override
    protected Handovers handovers() {
        return new JdbcHandovers(database.jdbc());
    }
}
