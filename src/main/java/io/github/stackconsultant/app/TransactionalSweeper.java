package io.github.stackconsultant.app;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Timers;
import io.github.stackconsultant.privacy.Sweep;
import io.github.stackconsultant.privacy.Sweeper;
import io.github.stackconsultant.privacy.SweptData;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionOperations;

/** Puts one transaction around each page of a sweep, so that it holds nobody up however much there is. */
final class TransactionalSweeper implements Sweeper {

    private final SweptData data;
    private final Timers timers;
    private final TransactionOperations transaction;

    TransactionalSweeper(SweptData data, Timers timers, TransactionOperations transaction) {
        this.data = data;
        this.timers = timers;
        this.transaction = transaction;
    }

    @Override
    public void sweep(Sweep sweep) {
        sweep.user()
                .ifPresentOrElse(
                        user -> unname(new Person(sweep.workspace(), user), sweep.until()),
                        () -> erase(sweep.workspace(), sweep.until()));
    }

    private void unname(Person person, Instant until) {
        eachPage(after -> data.unnameInPolls(person, until, after));
        eachPage(after -> data.unnameInDecisions(person, until, after));
    }

    private void eachPage(Function<String, Optional<String>> page) {
        var after = Optional.of("");
        while (after.isPresent()) {
            var last = after.get();
            after = Objects.requireNonNull(transaction.execute(status -> page.apply(last)));
        }
    }

    private void erase(String workspace, Instant until) {
        data.alarms(workspace, until)
                .forEach(alarm -> transaction.executeWithoutResult(status -> timers.cancel(alarm)));
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> data.erasePage(workspace, until)));
        }
    }
}
