package io.github.stackconsultant.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.Utterance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasuredMeaningTests {

    @Test
    void whoDeniesAnAnswerCorrectsIt() {
        var said = new Utterance("there is no computation", List.of(), Optional.empty());

        var measured = MeasuredMeaning.of(new Meaning.Denial(Map.of()), said);

        assertThat(measured.intent()).isEqualTo("correction");
        assertThat(measured.answers()).isTrue();
    }
}
