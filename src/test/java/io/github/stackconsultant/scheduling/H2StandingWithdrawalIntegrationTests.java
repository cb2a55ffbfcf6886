package io.github.stackconsultant.scheduling;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.FreshDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2StandingWithdrawalIntegrationTests extends StandingWithdrawalContract {

    @RegisterExtension
    static final FreshDatabase database = FreshDatabase.h2();

    @Override
    Database database() {
        return database.get();
    }
}
