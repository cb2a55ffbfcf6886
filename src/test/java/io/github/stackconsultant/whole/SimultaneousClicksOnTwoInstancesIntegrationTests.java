package io.github.stackconsultant.whole;

import org.junit.jupiter.api.extension.RegisterExtension;

class SimultaneousClicksOnTwoInstancesIntegrationTests extends SimultaneousClicks {

    @RegisterExtension
    static final Setup SETUP = Setup.twoOnPostgres();

    SimultaneousClicksOnTwoInstancesIntegrationTests() {
        super(SETUP);
    }
}
