package io.github.stackconsultant.persistence;

import io.github.stackconsultant.conversation.Confirmations;
import io.github.stackconsultant.fixtures.ConfirmationsContract;
import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.OnBothDatabases;
import org.junit.jupiter.params.Parameter;

/** What people were asked before something would be lost, in a database. */
@OnBothDatabases
class ConfirmationsTests extends ConfirmationsContract {

    @Parameter
    Database database;

    @Override
    protected Confirmations confirmations() {
        return new JdbcConfirmations(database.jdbc());
    }

    @Override
    protected void inTransaction(Runnable action) {
        database.transaction().executeWithoutResult(status -> action.run());
    }
}
