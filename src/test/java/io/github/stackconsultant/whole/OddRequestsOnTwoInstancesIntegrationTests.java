package io.github.stackconsultant.whole;

import org.junit.jupiter.api.extension.RegisterExtension;

class OddRequestsOnTwoInstancesIntegrationTests extends OddRequests {

    @RegisterExtension
    static final Setup SETUP = Setup.twoOnPostgres();

    OddRequestsOnTwoInstancesIntegrationTests() {
        super(SETUP);
    }
}
