package io.github.stackconsultant.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.web.RecordParts.Part;
import org.junit.jupiter.api.Test;

class RecordPartsTests {

    @Test
    void theTitlesOfFoldedPartsReadAsTheyWereWritten() {
        var record = """
                # Which suite?

                ## Pros and Cons of the Options

                ### R\\&D suite \\\\ my\\_lib \\#1

                * Good, because it is *ours*

                ### 1\\. First
                """;

        assertThat(RecordParts.of(record + "\n* Bad\n").folded())
                .extracting(Part::title)
                .containsExactly(
                        "Pros and Cons of the Options: R&D suite \\ my_lib #1",
                        "Pros and Cons of the Options: 1. First");
    }
}
