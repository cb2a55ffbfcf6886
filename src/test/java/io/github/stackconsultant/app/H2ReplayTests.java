package io.github.stackconsultant.app;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.FreshDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2ReplayTests extends ReplayContract {

    @RegisterExtension
    static final FreshDatabase database = FreshDatabase.h2();

    @Override
    Database database() {
        return database.get();
    }
}
