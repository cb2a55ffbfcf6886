package io.github.stackconsultant.whole;

import org.junit.jupiter.api.extension.RegisterExtension;

class OddRequestsOnH2IntegrationTests extends OddRequests {

    @RegisterExtension
    static final Setup SETUP = Setup.h2();

    OddRequestsOnH2IntegrationTests() {
        super(SETUP);
    }
}
