package io.github.stackconsultant.whole;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class TranscriptIntegrationTests {

    @TempDir
    private static Path folder;

    private static WholeApp app;

    @BeforeAll
    static void starts() {
        app = WholeApp.onFilesIn(folder);
    }

    @AfterAll
    static void ends() {
        app.close();
    }

    @TestFactory
    Stream<DynamicTest> everyStoryHoldsThroughSignedHttp() {
        return Story.all()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(), () -> new Teller(new HttpStage(app)).tells(Story.read(file))));
    }
}
