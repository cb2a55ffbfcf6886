package io.github.stackconsultant.whole;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two instances on one PostgreSQL database, started once for all of this. */
class TwoInstancesIntegrationTests {

    @RegisterExtension
    static final Setup SETUP = Setup.twoOnPostgres();

    @Nested
    class OddRequestsToTwo extends OddRequests {

        OddRequestsToTwo() {
            super(SETUP);
        }
    }

    @Nested
    class SimultaneousClicksOnTwo extends SimultaneousClicks {

        SimultaneousClicksOnTwo() {
            super(SETUP);
        }
    }

    @Nested
    class RepeatedDeliveryToTwo extends RepeatedDelivery {

        RepeatedDeliveryToTwo() {
            super(SETUP);
        }
    }
}
