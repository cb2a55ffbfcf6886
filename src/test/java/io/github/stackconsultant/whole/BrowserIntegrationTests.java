package io.github.stackconsultant.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** People at the page of the local workspace, each test with a person of its own. */
class BrowserIntegrationTests {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    @TempDir
    private static Path folder;

    private static WholeApp app;

    @BeforeAll
    static void starts() {
        app = WholeApp.inMemory(folder);
    }

    @AfterAll
    static void ends() {
        app.close();
    }

    private static Browser browser() {
        return Browser.at(app.url(), WIDTH, HEIGHT);
    }

    @Test
    void aWholeConsultationWithTheMouse() {
        try (var page = browser()) {
            page.opens("").sees("Who are you").presses("Ana Ruiz").sees("Riverside");
            page.opens("?user=U0ANA#D0ANA").isReadyToType();
            page.types("hello").keys(Keys.ENTER).sees("Hello. I help you decide");
            answersEverything(page.presses("Start a consultation"));

            page.sees("Node.js fits this project").sees("Why").sees("everything else");
            assertThat(page.count("svg[role=img]")).isPositive();
            page.presses("Pros").sees("Pros of Node.js").sees("Pros of Python").keys(Keys.ESCAPE);
            page.seesNoLonger("Pros of Python").presses("Compare").sees("Many requests at once");
            assertThat(page.complaints()).isEmpty();
        }
    }

    private static Browser answersEverything(Browser page) {
        page.sees("1 of 5").chooses("Messenger or chat", "Choose a kind of product");
        page.sees("2 of 5").presses("International");
        page.sees("3 of 5").presses("How it feels to use decides");
        page.sees("4 of 5").chooses("JavaScript or front-end people", "Choose all that hold");
        page.keys(Keys.ESCAPE).presses("Continue");
        page.sees("5 of 5").chooses("Many concurrent requests", "First");
        page.chooses("Real-time interactivity", "Second").presses("Continue");
        return page.sees("fits this project");
    }

    @Test
    void aWholeConsultationWithTheKeyboardAlone() {
        try (var page = browser()) {
            page.opens("?user=U0BO#D0BO").isReadyToType();
            page.tabsTo("Message Stack Consultant")
                    .keys("/consult", Keys.ENTER, Keys.ENTER)
                    .sees("1 of 5");
            page.tabsTo("Not sure").keys(Keys.ENTER).sees("2 of 5");
            page.tabsTo("Nationwide").keys(Keys.ENTER).sees("3 of 5");
            page.tabsTo("Analytics or intelligence decides").keys(Keys.SPACE).sees("4 of 5");
            page.tabsTo("Choose all that hold").keys(Keys.ENTER);
            page.keys("data sci", Keys.ENTER, Keys.ESCAPE)
                    .tabsTo("Continue")
                    .keys(Keys.ENTER)
                    .sees("5 of 5");
            page.tabsTo("Skip").keys(Keys.ENTER).sees("Python fits this project");
            assertThat(page.complaints()).isEmpty();
        }
    }

    @Test
    void theFormSaysWhatIsWrongAndThenRecommends() {
        try (var page = browser()) {
            page.opens("?user=U0CHI#D0CHI").isReadyToType();
            page.presses("Shortcuts").presses("Start a consultation").sees("What are you building?");
            page.presses("Recommend").sees("Answer at least one question");
            page.chooses("Data science or machine learning", "Choose a kind of product");
            page.presses("Recommend").sees("Python fits this project");
        }
    }

    @Test
    void twoPeopleInOneThreadSeeTheSameAndOnlyOneOfThemDecides() {
        try (var dev = browser();
                var ana = browser()) {
            dev.opens("?user=U0DEV#C0SUPPORT").isReadyToType();
            dev.types("@Stack Consultant for our chat")
                    .keys(Keys.ENTER, Keys.ENTER)
                    .sees("2 replies");
            ana.opens("?user=U0ANA#C0SUPPORT").sees("2 replies");
            dev.presses("2 replies").sees("1 of 5");
            ana.presses("2 replies").sees("1 of 5");

            ana.presses("Skip").sees("Start your own with");
            dev.presses("Skip").sees("2 of 5");

            ana.sees("2 of 5");
        }
    }

    @Test
    void aPhoneInTheDarkReachesEverything() {
        try (var page = browser().sized(390, 800).inTheDark()) {
            page.opens("?user=U0DEV#D0DEV").isReadyToType();
            assertThat(page.scrollsSideways()).isFalse();
            page.types("help").keys(Keys.ENTER).sees("What you can say");
            assertThat(page.scrollsSideways()).isFalse();
        }
    }

    /** Makes the README's pictures: {@code mvn test -Dtest=BrowserIntegrationTests -Dscreenshots=true}. */
    @Test
    @EnabledIfSystemProperty(named = "screenshots", matches = "true")
    void takesTheReadmesPictures(@TempDir Path elsewhere) {
        var images = Path.of("src/docs/images");
        try (var fresh = WholeApp.inMemory(elsewhere);
                var page = Browser.at(fresh.url(), 1100, 800)) {
            page.opens("?user=U0ANA#D0ANA").isReadyToType();
            page.types("hello").keys(Keys.ENTER).sees("Hello. I help").presses("Start a consultation");
            page.sees("1 of 5")
                    .chooses("Messenger or chat", "Choose a kind of product")
                    .sees("2 of 5");
            page.picture(images.resolve("dm-question.png"));
            page.presses("Back")
                    .sees("Your answer so far")
                    .presses("Keep this answer")
                    .sees("2 of 5");
            page.presses("International").sees("3 of 5").presses("How it feels to use decides");
            page.sees("4 of 5").chooses("JavaScript or front-end people", "Choose all that hold");
            page.keys(Keys.ESCAPE).presses("Continue").sees("5 of 5");
            page.chooses("Many concurrent requests", "First").chooses("Real-time interactivity", "Second");
            page.presses("Continue").sees("fits this project").sized(1100, 1420).sees("everything else");
            page.opens("?user=U0ANA#D0ANA").sees("everything else").picture(images.resolve("card.png"));
            page.sized(1100, 800).opens("?user=U0ANA#C0BACKEND").isReadyToType();
            page.types("/consult").keys(Keys.ENTER, Keys.ENTER).sees("1 of 5").picture(images.resolve("channel.png"));
            page.presses("Shortcuts").presses("Start a consultation").sees("Recommend");
            page.picture(images.resolve("form.png"));
        }
    }
}
