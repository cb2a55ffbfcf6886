package io.github.stackconsultant.whole;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

class TranscriptIntegrationTests {

    @RegisterExtension
    static final Setup SETUP = Setup.h2();

    @TestFactory
    Stream<DynamicTest> everyStoryHoldsThroughSignedHttp() {
        return Story.all()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> new Teller(new HttpStage(SETUP.app())).tells(Story.read(file))));
    }
}
