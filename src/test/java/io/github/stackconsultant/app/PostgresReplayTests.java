package io.github.stackconsultant.app;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.FreshDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresReplayTests extends ReplayContract {

    @RegisterExtension
    static final FreshDatabase database = FreshDatabase.postgres();

    @Override
    Database database() {
        return database.get();
    }
}
