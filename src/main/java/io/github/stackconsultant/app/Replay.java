package io.github.stackconsultant.app;

import io.github.stackconsultant.conversation.StaleConsultationException;
import io.github.stackconsultant.voting.StalePollException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a transaction, and runs it again if it lost a race: what it read was changed, or the database chose it to end a deadlock. */
final class Replay {

    /** Each lost race means that a concurrent change succeeded, so a few attempts are plenty. */
    private static final int ATTEMPTS = 5;

    /** Two that lost to each other would lose again at once, so each waits for a time of its own. */
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private static final List<Class<? extends RuntimeException>> LOST = List.of(
            StaleConsultationException.class, StalePollException.class, PessimisticLockingFailureException.class);

    private final TransactionTemplate transaction;

    Replay(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    <T extends @Nullable Object> T run(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (RuntimeException failed) {
                if (attempt == ATTEMPTS || LOST.stream().noneMatch(kind -> kind.isInstance(failed))) {
                    throw failed;
                }
                letTheOthersFinish(attempt);
            }
        }
    }

    private static void letTheOthersFinish(int attempt) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE_NANOS * attempt));
    }
}
