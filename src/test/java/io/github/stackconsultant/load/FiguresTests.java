package io.github.stackconsultant.load;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTests {

    private final Figures figures = new Figures("figures-tests");

    @Test
    void aRowThatSaysNoEndsTheProgram() {
        figures.table("As expected", List.of(Figures.row("what", "ballots", "", Figures.verdict(true))));
        assertThatCode(figures::refuseWhatIsNotAsExpected).doesNotThrowAnyException();

        figures.table("Not so", List.of(Figures.row("what", "ballots", "", Figures.verdict(false))));
        figures.table("As expected again", List.of(Figures.row("what", "tasks", "", Figures.verdict(true))));
        assertThatThrownBy(figures::refuseWhatIsNotAsExpected).hasMessageContaining("NO");
    }
}
