package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

class WhereaboutsTests {

    private final Whereabouts whereabouts = new Whereabouts(new StrictStore()::isRefusedForGood);
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
        whereabouts.store("c1", storing("first"));

        assertThat(whereabouts.catchUp("c1")).isFalse();
        assertThat(stored).containsExactly("first");
    }

    @Test
    void whatCannotBeStoredIsStoredBeforeTheSameIsSpokenOfAgain() {
        away = true;
        assertThatThrownBy(() -> whereabouts.store("c1", storing("first"))).hasMessage("away");
        assertThatThrownBy(() -> whereabouts.catchUp("c1")).hasMessage("away");
        assertThat(whereabouts.catchUp("c2")).isFalse();

        away = false;
        assertThat(whereabouts.catchUp("c1")).isTrue();
        assertThat(whereabouts.catchUp("c1")).isFalse();
        assertThat(stored).containsExactly("first");
    }

    @Test
    void whatTheStoreNeverTakesIsNotRemembered() {
        assertThatThrownBy(() -> whereabouts.store("c1", () -> {
                    throw StrictStore.tooLong("too long");
                }))
                .hasMessage("too long");

        assertThat(whereabouts.catchUp("c1")).isFalse();
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
        assertThatThrownBy(() -> whereabouts.store("c1", storing)).hasMessage("there already");

        assertThat(whereabouts.catchUp("c1")).isTrue();
        assertThat(tries).hasSize(2);
    }

    @Test
    void theOldestAreForgotten() {
        away = true;
        for (int each = 0; each <= Whereabouts.MOST_KEPT; each++) {
            var subject = "c" + each;
            assertThatThrownBy(() -> whereabouts.store(subject, storing(subject)))
                    .hasMessage("away");
        }

        away = false;
        assertThat(whereabouts.catchUp("c0")).isFalse();
        assertThat(whereabouts.catchUp("c1")).isTrue();
    }
}
