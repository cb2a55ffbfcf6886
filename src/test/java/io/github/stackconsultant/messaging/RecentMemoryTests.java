package io.github.stackconsultant.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentMemoryTests {

    private final RecentMemory<String, Integer> memory = new RecentMemory<>(2);

    @Test
    void whatIsKeptIsKnown() {
        memory.keep("one", 1);
        memory.keep("one", 2);

        assertThat(memory.of("one")).contains(2);
        assertThat(memory.of("two")).isEmpty();
        assertThat(memory.of("one", unused -> 3)).isEqualTo(2);
        assertThat(memory.of("two", String::length)).isEqualTo(3);
        assertThat(memory.of("two")).contains(3);
    }

    @Test
    void eachIsNewOnce() {
        assertThat(memory.isNew("one", 1)).isTrue();
        assertThat(memory.isNew("one", 2)).isFalse();

        assertThat(memory.of("one")).contains(1);
    }

    @Test
    void whatWasNotSpokenOfForLongestIsForgotten() {
        memory.keep("one", 1);
        memory.keep("two", 2);
        memory.of("one");

        memory.keep("three", 3);

        assertThat(memory.of("one")).contains(1);
        assertThat(memory.of("two")).isEmpty();
    }

    @Test
    void isForgottenOnlyAsItWas() {
        memory.keep("one", 1);
        memory.keep("two", 2);

        memory.forget("one", 7);
        assertThat(memory.of("one")).contains(1);
        memory.forget("one", 1);
        assertThat(memory.of("one")).isEmpty();
        memory.forget("two");
        assertThat(memory.of("two")).isEmpty();
    }

    @Test
    void whatIsOutdatedIsForgottenTogether() {
        memory.keep("one", 1);
        memory.keep("two", 2);

        memory.forgetIf(known -> known < 2);

        assertThat(memory.of("one")).isEmpty();
        assertThat(memory.of("two")).contains(2);
    }
}
