package io.github.stackconsultant.scheduling;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.FreshDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresStandingWithdrawalIntegrationTests extends StandingWithdrawalContract {

    @RegisterExtension
    static final FreshDatabase database = FreshDatabase.postgres();

    @Override
    Database database() {
        return database.get();
    }
}
