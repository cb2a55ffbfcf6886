package io.github.stackconsultant.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Makes the pictures in src/docs anew: {@code mvn test -Dtest=PicturesIntegrationTests -Dscreenshots=true}. */
@EnabledIfSystemProperty(named = "screenshots", matches = "true")
class PicturesIntegrationTests {

    private static final Path IMAGES = Path.of("src", "docs", "images");
    private static final int WIDTH = 1100;
    private static final int HEIGHT = 760;
    private static final String TO_THE_APP = "Message Stack Consultant";

    @TempDir
    private Path folder;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private WholeApp app;

    @BeforeEach
    void starts() {
        app = WholeApp.inMemory(folder);
    }

    @AfterEach
    void ends() {
        BROWSER.closesItsPages();
        app.close();
    }

    @Test
    void ofOneConsultation() throws IOException {
        var page = BROWSER.opens(app.url(), "?user=U0ANA#D0ANA", WIDTH, HEIGHT);
        page.writes("hello", TO_THE_APP).sees("Hello. I help").presses("Start a consultation");
        page.sees("1 of 5")
                .chooses("Messenger or chat", "Choose a kind of product")
                .sees("2 of 5");
        keep("dm-question.png", page.picture());

        page.presses("International").sees("3 of 5").presses("How it feels to use decides");
        page.sees("4 of 5").chooses("JavaScript or front-end people", "Choose all that apply");
        page.keys(Keys.ESCAPE).presses("Continue").sees("5 of 5");
        page.chooses("Many concurrent requests", "First").chooses("Real-time interactivity", "Second");
        page.presses("Continue").sees("fits this project").sized(WIDTH, 1480).sees("everything else");
        keep("card.png", page.pictureOfMessage());

        page.sized(WIDTH, HEIGHT).goesTo("?user=U0ANA#C0BACKEND");
        keep(
                "channel.png",
                page.writes("/consult", "Message #backend").sees("1 of 5").picture());
        page.chooses("Data science", "Choose a kind of product").sees("2 of 5");
        keep("home.png", page.goesTo("?user=U0ANA#app/home").sees("2 of 5").picture());
    }

    @Test
    void ofTheForm() throws IOException {
        var page = BROWSER.opens(app.url(), "?user=U0CHI#D0CHI", WIDTH, HEIGHT);
        page.presses("Shortcuts").presses("Start a consultation");
        page.chooses("MVP or prototype", "What are you building?").chooses("Nationwide", "Where will it be used?");
        keep("form.png", page.picture());
    }

    @Test
    void ofWhatIf() throws IOException {
        var ana = app.driver().as("ana");
        ana.usesShortcut("Start a consultation");
        ana.chooses("Messenger or chat").from(Teller.step("Product").question());
        ana.chooses("International").from(Teller.step("Area").question());
        ana.submits().sees("Node.js fits this project").clicks("What if");
        var page = BROWSER.opens(app.url(), "?user=U0ANA#D0ANA", WIDTH, 1000).sees("Nothing is stored");
        page.chooses("Data science or machine learning", Teller.step("Product").question());
        keep("what-if.png", page.sees("It was Node.js fits this project").picture());
    }

    @Test
    void ofAVote() throws IOException {
        var people = app.driver();
        var ana = people.as("ana");
        ana.usesShortcut("Start a consultation");
        ana.chooses("Messenger or chat").from(Teller.step("Product").question());
        ana.chooses("International").from(Teller.step("Area").question());
        ana.submits().sees("Node.js fits this project").opensModalBy("Ask the team to vote");
        ana.picks("C0BACKEND").from("Channel").types("4").into("Votes needed for the result to count");
        ana.submits();
        people.as("bo").sees("0 of 4 have voted").clicks("Vote for Node.js").sees("Your vote counts");
        people.as("chi").clicks("Vote for Node.js").sees("Your vote counts");
        ana.clicks("Vote for Python").sees("Your vote counts");

        var page =
                BROWSER.opens(app.url(), "?user=U0DEV#C0BACKEND", WIDTH, HEIGHT).sees("3 of 4 have voted");
        keep("vote.png", page.pictureOfMessage());
    }

    @Test
    void ofAPhoneInTheDark() throws IOException {
        var page = BROWSER.opens(app.url(), "?user=U0DEV#D0DEV", 390, HEIGHT).inTheDark();
        page.writes("start", TO_THE_APP).sees("1 of 5");
        page.chooses("Data science or machine learning", "Choose a kind of product")
                .sees("2 of 5");
        keep("phone-dark.png", page.picture());
    }

    private static void keep(String name, byte[] picture) throws IOException {
        Files.createDirectories(IMAGES);
        Files.write(IMAGES.resolve(name), picture);
    }
}
