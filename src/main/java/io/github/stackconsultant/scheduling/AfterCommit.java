package io.github.stackconsultant.scheduling;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes the scheduler after the commit; before it, the scheduler would not see the new task. */
final class AfterCommit {

    private AfterCommit() {}

    /** Runs it after the caller's transaction commits, or at once if there is none. */
    static void run(Runnable wake) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            wake.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake.run();
            }
        });
    }
}
