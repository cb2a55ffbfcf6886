package io.github.stackconsultant.persistence;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.HandoversContract;
import io.github.stackconsultant.handover.Handovers;

/** Requests to the consultants in a database. */
abstract class JdbcHandoversContract extends HandoversContract {

    abstract Database database();

    @Override
    protected Handovers handovers() {
        return new JdbcHandovers(database().jdbc());
    }
}
