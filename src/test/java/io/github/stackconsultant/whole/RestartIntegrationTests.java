package io.github.stackconsultant.whole;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartIntegrationTests {

    @TempDir
    private Path folder;

    @Test
    void aConsultationGoesOnWhereItWasAfterARegularEnd() {
        try (var app = WholeApp.onFilesIn(folder)) {
            var ana = app.driver().as("ana");
            ana.types("hello").inDirectMessage().sees("Hello. I help").clicks("Start a consultation");
            ana.sees("1 of 5")
                    .chooses("Messenger or chat")
                    .from("Choose a kind of product")
                    .sees("2 of 5");
            ana.clicks("International").sees("3 of 5");

            app.restarts();

            ana.clicks("Being early decides").sees("4 of 5");
            ana.chooses("Python people").from("Choose all that hold").clicks("Continue");
            ana.sees("5 of 5").chooses("Scalability").from("First").clicks("Continue");
            ana.sees("fits this project");
        }
    }
}
