package io.github.stackconsultant.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.Meaning;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeaningWordsTests {

    @Test
    void whatIsNotReadIsSaidInWords() {
        assertThat(MeaningWords.of(new Meaning.NoAnswer(), List.of())).isEqualTo("Neither an answer nor a question");
        assertThat(MeaningWords.of(new Meaning.OtherLanguage(), List.of())).isEqualTo("Another language than English");
        assertThat(MeaningWords.of(new Meaning.Words(Optional.empty()), List.of()))
                .isEqualTo("Words that match no answer");
        assertThat(MeaningWords.of(new Meaning.NotCompared("Go", List.of()), List.of()))
                .isEqualTo("A question about Go, which is not compared");
    }

    @Test
    void severalCommandsAreNamedAllAndWhatIsOneTooManyByItsQuestion() {
        assertThat(MeaningWords.of(new Meaning.Instructions(List.of(Command.HELP, Command.RESTART)), List.of()))
                .isEqualTo("Commands: help, restart");
        assertThat(MeaningWords.of(new Meaning.TooMany(new StepId("area")), List.of()))
                .isEqualTo("More answers than count on area");
    }
}
