package io.github.stackconsultant.whole;

import org.junit.jupiter.api.extension.RegisterExtension;

class SimultaneousClicksOnH2IntegrationTests extends SimultaneousClicks {

    @RegisterExtension
    static final Setup SETUP = Setup.h2();

    SimultaneousClicksOnH2IntegrationTests() {
        super(SETUP);
    }
}
