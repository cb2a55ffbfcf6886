package io.github.stackconsultant.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListedTests {

    @Test
    void namesStandInARowAsInASentence() {
        assertThat(Listed.and(List.of())).isEmpty();
        assertThat(Listed.and(List.of("A"))).isEqualTo("A");
        assertThat(Listed.and(List.of("A", "B"))).isEqualTo("A and B");
        assertThat(Listed.or(List.of("A", "B", "C"))).isEqualTo("A, B or C");
        assertThat(Listed.and(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    }
}
