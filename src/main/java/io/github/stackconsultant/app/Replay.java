package io.github.stackconsultant.app;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a transaction, and runs it again if it lost a race. */
final class Replay {

    /** Each lost race means that a concurrent change succeeded, so a few attempts are plenty. */
    private static final int ATTEMPTS = 5;

    private final TransactionTemplate transaction;
    private final Class<? extends RuntimeException> lost;

    /** Creates it for the exception that a losing transaction throws. */
    Replay(TransactionTemplate transaction, Class<? extends RuntimeException> lost) {
        this.transaction = transaction;
        this.lost = lost;
    }

    <T> T run(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> work.get()));
            } catch (RuntimeException failed) {
                if (attempt == ATTEMPTS || !lost.isInstance(failed)) {
                    throw failed;
                }
            }
        }
    }
}
