package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

class PendingWritesTests {

    private final PendingWrites writes = new PendingWrites(new StrictStore()::isRefusedForGood);
    private final List<String> stored = new ArrayList<>();
    private boolean away;

    private Runnable storing(String what) {
        return () -> {
            if (away) {
                throw new IllegalStateException("away");
            }
            stored.add(what);
        };
    }

    @Test
    void whatIsStoredIsNotStoredAgain() {
        writes.store("c1", storing("first"));

        assertThat(writes.catchUp("c1")).isFalse();
        assertThat(stored).containsExactly("first");
    }

    @Test
    void whatCannotBeStoredIsStoredBeforeTheSameIsSpokenOfAgain() {
        away = true;
        assertThatThrownBy(() -> writes.store("c1", storing("first"))).hasMessage("away");
        assertThatThrownBy(() -> writes.catchUp("c1")).hasMessage("away");
        assertThat(writes.catchUp("c2")).isFalse();

        away = false;
        assertThat(writes.catchUp("c1")).isTrue();
        assertThat(writes.catchUp("c1")).isFalse();
        assertThat(stored).containsExactly("first");
    }

    @Test
    void whatTheStoreNeverTakesIsNotRemembered() {
        assertThatThrownBy(() -> writes.store("c1", () -> {
                    throw StrictStore.tooLong("too long");
                }))
                .hasMessage("too long");

        assertThat(writes.catchUp("c1")).isFalse();
    }

    /** Somebody else stored the same just then: whoever tries again does so. */
    @Test
    void whatTheStoreRefusesThisTimeIsRemembered() {
        var tries = new ArrayList<String>();
        Runnable storing = () -> {
            tries.add("again");
            if (tries.size() == 1) {
                throw new DuplicateKeyException("there already");
            }
        };
        assertThatThrownBy(() -> writes.store("c1", storing)).hasMessage("there already");

        assertThat(writes.catchUp("c1")).isTrue();
        assertThat(tries).hasSize(2);
    }

    @Test
    void theOldestAreForgotten() {
        away = true;
        for (int each = 0; each <= PendingWrites.MOST_KEPT; each++) {
            var subject = "c" + each;
            assertThatThrownBy(() -> writes.store(subject, storing(subject))).hasMessage("away");
        }

        away = false;
        assertThat(writes.catchUp("c0")).isFalse();
        assertThat(writes.catchUp("c1")).isTrue();
    }
}
