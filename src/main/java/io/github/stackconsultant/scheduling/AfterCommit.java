package io.github.stackconsultant.scheduling;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes the scheduler: before the commit it would not see the task, and sleep on. */
final class AfterCommit {

    private AfterCommit() {}

    /** Does it after the caller's transaction, or at once where there is none. */
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
