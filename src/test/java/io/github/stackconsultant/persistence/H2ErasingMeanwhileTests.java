package io.github.stackconsultant.persistence;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.FreshDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2ErasingMeanwhileTests extends ErasingMeanwhileContract {

    @RegisterExtension
    static final FreshDatabase database = FreshDatabase.h2();

    @Override
    Database database() {
        return database.get();
    }
}
