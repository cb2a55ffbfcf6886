package io.github.stackconsultant.whole;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One instance on the database of a new user, started once for all of this. */
class OneInstanceIntegrationTests {

    @RegisterExtension
    static final Setup SETUP = Setup.h2();

    @Nested
    class OddRequestsToOne extends OddRequests {

        OddRequestsToOne() {
            super(SETUP);
        }
    }

    @Nested
    class OutsidersOfOne extends Outsiders {

        OutsidersOfOne() {
            super(SETUP);
        }
    }

    @Nested
    class SimultaneousClicksOnOne extends SimultaneousClicks {

        SimultaneousClicksOnOne() {
            super(SETUP);
        }
    }
}
