package io.github.stackconsultant.scheduling;

import io.github.stackconsultant.messaging.Messenger.Outcome;
import java.time.Clock;
import java.util.concurrent.locks.LockSupport;

/** An instance of the app that gets stuck in the middle of saying something. */
final class DyingProcess {

    static final String DELIVERY = "Ev-of-the-dead";

    private DyingProcess() {}

    public static void main(String[] settings) {
        var application =
                OutboxApplication.start(Clock.systemUTC(), statement -> stuck(), (before, most) -> 0, settings);
        application.add(DELIVERY, OutboxScenes.about("left behind"));
    }

    private static Outcome stuck() {
        System.out.println("saying");
        while (true) {
            LockSupport.park();
        }
    }
}
