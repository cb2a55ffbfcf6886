package io.github.stackconsultant.whole;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TranscriptTests {

    @TestFactory
    Stream<DynamicTest> everyStoryHoldsOnPaper() {
        return Story.all()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(), () -> new Teller(new PaperStage()).tells(Story.read(file))));
    }
}
