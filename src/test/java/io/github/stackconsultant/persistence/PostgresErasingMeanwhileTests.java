package io.github.stackconsultant.persistence;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.FreshDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresErasingMeanwhileTests extends ErasingMeanwhileContract {

    @RegisterExtension
    static final FreshDatabase database = FreshDatabase.postgres();

    @Override
    Database database() {
        return database.get();
    }
}
