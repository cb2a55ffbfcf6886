package io.github.stackconsultant.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stackconsultant.fixtures.FreshDatabase;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.StalePollException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class TransactionsTests {

    @RegisterExtension
    static final FreshDatabase database = FreshDatabase.h2();

    /** For each call, whether it was within a transaction. */
    private final List<Boolean> calls = new ArrayList<>();

    private Transactions transactions() {
        return new Transactions(new Replay(database.get().transaction()));
    }

    private IntUnaryOperator service() {
        return transactions().around(IntUnaryOperator.class, fails -> {
            calls.add(TransactionSynchronizationManager.isActualTransactionActive());
            if (calls.size() <= fails) {
                throw new StalePollException(new PollId("p"));
            }
            return 42;
        });
    }

    @Test
    void aCallIsATransactionAndIsMadeAgainIfItLosesARace() {
        assertThat(service().applyAsInt(2)).isEqualTo(42);

        assertThat(calls).containsExactly(true, true, true);
        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isFalse();
    }

    @Test
    void aCallOutOfAnothersTransactionIsMadeAgainByThatOneOnly() {
        var other =
                transactions().around(IntUnaryOperator.class, fails -> service().applyAsInt(fails) + 1);

        assertThat(other.applyAsInt(1)).isEqualTo(43);

        assertThat(calls).hasSize(2);
    }

    @Test
    void aCallThatAnswersNothingIsOneToo() {
        var active = new ArrayList<Boolean>();

        transactions()
                .around(Runnable.class, () -> active.add(TransactionSynchronizationManager.isActualTransactionActive()))
                .run();

        assertThat(active).containsExactly(true);
    }

    @Test
    void aBugComesOutAsItWasThrown() {
        var bug = new IllegalStateException("bug");
        var service = transactions().around(IntUnaryOperator.class, fails -> {
            throw bug;
        });

        assertThatThrownBy(() -> service.applyAsInt(0)).isSameAs(bug);
    }
}
