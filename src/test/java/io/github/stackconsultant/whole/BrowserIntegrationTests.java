package io.github.stackconsultant.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.localworkspace.driver.Actor;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** People at the page of the local workspace. */
class BrowserIntegrationTests {

    static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    static final String TO_THE_APP = "Message Stack Consultant";

    @RegisterExtension
    static final Setup SETUP = Setup.h2();

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @BeforeAll
    static void nothingIsOpen() {
        new HttpStage(SETUP.app()).isCleared(List.of("ana", "bo", "chi", "dev"));
    }

    private static Page opens(String page) {
        return BROWSER.opens(SETUP.app().url(), page, WIDTH, HEIGHT);
    }

    private static Page opensOnAPhone(String page) {
        return BROWSER.opens(SETUP.app().url(), page, 390, 800);
    }

    @Nested
    class ReadingOnThere extends ReadingOn {

        ReadingOnThere() {
            super(SETUP, BROWSER);
        }
    }

    @Nested
    class PageByItselfThere extends PageByItself {

        PageByItselfThere() {
            super(SETUP, BROWSER);
        }
    }

    @Test
    void aWholeConsultationWithTheMouse() {
        var page = opens("").sees("Who are you").presses("Ana Ruiz").sees("Riverside");
        page.follows("Messages").writes("hello", TO_THE_APP).sees("Hello. I help you decide");
        answersEverything(page.presses("Start a consultation"));

        page.sees("Node.js fits this project").sees("Why").sees("everything else");
        assertThat(page.count("svg[role=img]")).isPositive();
        page.presses("Pros").sees("Pros of Node.js").sees("Pros of Python").presses("Close");
        page.seesNoLonger("Pros of Python").presses("Compare").sees("the ratings are ours");
        page.presses("Close").seesNoLonger("the ratings are ours").presses("This recommendation was helpful");
        page.sees("Thank you, noted.");
    }

    static void answersEverything(Page page) {
        page.sees("1 of 5").chooses("Messenger or chat", "Choose a kind of product");
        page.sees("2 of 5").presses("International");
        page.sees("3 of 5").presses("How it feels to use decides");
        page.sees("4 of 5").chooses("JavaScript or front-end people", "Choose all that apply");
        page.keys(Keys.ESCAPE).presses("Continue");
        page.sees("5 of 5").chooses("Many concurrent requests", "First");
        page.chooses("Real-time interactivity", "Second").presses("Continue");
    }

    @Test
    void aWholeConsultationWithTheKeyboardAlone() {
        var page = opens("").sees("Who are you").tabsTo("Chi Okafor").keys(Keys.ENTER);
        page.sees("Riverside").tabsTo("Messages").keys(Keys.ENTER);
        page.tabsTo(TO_THE_APP).keys("/cons", Keys.ENTER).keys(Keys.ENTER).sees("1 of 5");
        page.tabsBackTo("Choose a kind of product").keys("data sci").isOffered("Data science");
        page.keys(Keys.ENTER)
                .sees("2 of 5")
                .tabsTo("International")
                .keys(Keys.ENTER)
                .sees("3 of 5");
        page.tabsTo("Analytics or intelligence decides").keys(Keys.SPACE).sees("4 of 5");
        page.tabsTo("Choose all that apply").keys(Keys.ARROW_DOWN).isOffered("JavaScript");
        page.keys(Keys.ARROW_DOWN).isOffered("Python").keys(Keys.ENTER, Keys.ESCAPE);
        page.tabsTo("Continue").keys(Keys.ENTER).sees("5 of 5");
        page.tabsTo("Skip").keys(Keys.ENTER).sees("Python fits this project");
        page.tabsTo("Cons").keys(Keys.ENTER).sees("Cons of Node.js").keys(Keys.ESCAPE);
        page.seesNoLonger("Cons of Node.js").isAt("Cons");
    }

    @Test
    void theFormSaysWhatIsWrongAndThenRecommends() {
        var page = opens("?user=U0DEV#D0DEV").presses("Shortcuts").presses("Start a consultation");
        page.sees("What are you building?").presses("Recommend").sees("Answer at least one question");
        page.chooses("Data science or machine learning", "What are you building?");
        page.chooses("Development speed", "Choose the first").chooses("Development speed", "Choose the second");
        page.presses("Recommend").sees("Each can hold one place only");
        page.chooses("Scalability", "Second").presses("Recommend").sees("Python fits this project");
    }

    @Test
    void everyKindOfVerdictIsSeenWithWhatWouldChangeIt() {
        var dev = SETUP.app().driver().as("dev");
        var page = opens("?user=U0DEV#D0DEV");
        consults(dev, "Messenger or chat", "JavaScript or front-end people", "Heavy computation");
        page.sees("Both: Node.js for the edge").sees("The split").sees("What would change it");
        consults(dev, "Streaming", "Python people", "Development speed");
        page.sees("Too close to call").sees("about equally").sees("Answer Area");

        page.presses("Show both sides").sees("For Node.js").sees("For Python").sees("The margin is 3 of at most 148");
        page.presses("Close").seesNoLonger("The margin is 3 of at most 148");

        page.presses("What if").sees("Nothing is stored until you press Use these answers");
        page.chooses("International", Teller.step("Area").question());
        page.sees("and the verdict becomes Node.js fits this project").presses("Use these answers");

        page.seesNoLonger("about equally").sees("Node.js fits this project");
        page.presses("Every number").sees("Together: margin").presses("Sources of Serves streaming");
        page.sees("Under \u201c").sees("Tetiana Stoyko").presses("Close");
        assertThat(page.overflow()).isZero();
    }

    @ParameterizedTest
    @MethodSource("io.github.stackconsultant.whole.KeptCards#ofOurs")
    void whatTheKeptCardsSayIsSeen(KeptCards.Answers answers) {
        var dev = SETUP.app().driver().as("dev");
        var page = opens("?user=U0DEV#D0DEV");
        dev.looksAway().usesShortcut("Start a consultation");
        answers.byStep().forEach((step, labels) -> HttpStage.fills(dev, Teller.step(step), labels));
        dev.submits().seesAnew("What would change it");

        KeptCards.linesOf(answers.card()).forEach(page::sees);
        assertThat(page.overflow()).isZero();
    }

    @Test
    void nothingAnsweredIsSeenWithWhatWouldChangeIt() {
        var page = opens("?user=U0CHI#D0CHI").writes("start", TO_THE_APP);
        for (var step : List.of("1 of 5 \u00b7 Product", "2 of 5 \u00b7 Area", "3 of 5 \u00b7 Market")) {
            page.sees(step).presses("Skip");
        }
        page.sees("4 of 5 \u00b7 Resources").presses("Skip");
        page.sees("5 of 5 \u00b7 Performance").presses("Skip");

        KeptCards.linesOf("not-enough-known").forEach(page::sees);
        assertThat(page.overflow()).isZero();
    }

    @Test
    void threeOptionsAreSeenWithTheWeightAtWhichTheVerdictFlips(@TempDir Path folder) {
        try (var app = WholeApp.inMemory(folder, "consultant.knowledge=classpath:knowledge/more/databases.yml")) {
            var dev = app.driver().as("dev").usesShortcut("Start a consultation");
            dev.chooses("On a server").from("Where does the data live?");
            dev.chooses("Many writers").from("Choose the first");
            dev.submits().seesAnew("What would change it");

            var page = BROWSER.opens(app.url(), "?user=U0DEV#D0DEV", WIDTH, HEIGHT);

            KeptCards.linesOf("three-options").forEach(page::sees);
            page.sees("It stays PostgreSQL until \u201cLittle upkeep\u201d weighs more than 7");
            page.presses("What if").sees("SQLite until it weighs less than 1").presses("Close");
            assertThat(page.overflow()).isZero();
            BROWSER.closesItsPages();
        }
    }

    private static void consults(Actor person, String product, String people, String first) {
        person.looksAway().usesShortcut("Start a consultation");
        person.chooses(product).from(Teller.step("Product").question());
        person.chooses(people).from(Teller.step("Resources").question());
        person.chooses(first).from("Choose the first");
        person.submits().seesAnew("What would change it");
    }

    @Test
    void twoPeopleInOneThreadSeeTheSameAndOnlyOneOfThemDecides() {
        var bo = opens("?user=U0BO#C0SUPPORT");
        bo.writes("@Stack Consultant for our chat", "Message #support-chat").sees("1 reply");
        var ana = opens("?user=U0ANA#C0SUPPORT").presses("1 reply").sees("2 of 5");
        bo.presses("1 reply").sees("2 of 5");
        bo.tabsTo("Reply\u2026").keys("well", Keys.ESCAPE).isAt("Reply\u2026").sees("2 of 5");

        ana.presses("Skip").sees("Start your own with");
        bo.presses("Skip").sees("3 of 5");

        ana.sees("3 of 5");
        assertThat(bo.text()).doesNotContain("Start your own with");
    }

    @Test
    void fourPeopleVoteAndEachSeesTheOthersVotes() {
        hasCard(SETUP.app().driver().as("ana"));
        var ana = opens("?user=U0ANA#D0ANA").presses("Ask the team to vote").sees("Who sees who voted for what");
        ana.chooses("support-chat", "Channel").presses("Ask").seesNoLonger("Who sees who voted for what");

        var bo = opens("?user=U0BO#C0SUPPORT").sees("0 of 4 have voted").presses("Vote for Node.js");
        bo.sees("Your vote counts for Node.js");
        var chi = opens("?user=U0CHI#C0SUPPORT").presses("Vote for Python").sees("The consultation says otherwise");
        // what is pressed while the message changes is not there any more
        var dev = opens("?user=U0DEV#C0SUPPORT").sees("2 of 4 have voted");
        votesWithTheKeyboardAlone(dev);
        ana.follows("support-chat")
                .sees("Node.js 2")
                .presses("Vote for Node.js")
                .sees("Your vote counts for Node.js");

        bo.sees("4 of 4 have voted").sees("Node.js 3").sees("Python 1");
        ana.presses("More options")
                .presses("Close the vote")
                .sees("Nobody can vote after that")
                .presses("Close it");
        chi.sees("Decided: Node.js").sees("We look at it again once the verdict changes, for example when ");
        dev.sees("Decided: Node.js")
                .sees("Node.js 3 \u00b7 Python 1 \u00b7 Both 0")
                .sees("We run it already");
        ana.presses("Save the decision")
                .sees("The day is also shown under the outcome")
                .presses("Save");
        chi.sees("We look at it again on ").sees(", or once the verdict changes, for example when ");
    }

    private static void votesWithTheKeyboardAlone(Page page) {
        page.tabsBackTo("Vote for Both").keys(Keys.ENTER).sees("Your vote counts for Both");
        page.sees("Both 1").tabsBackTo("Vote for Node.js").keys(Keys.SPACE).sees("Your vote counts for Node.js");
        page.tabsTo("Add a reason").keys(Keys.ENTER).sees("Why this vote?").keys("We run it already");
        page.tabsTo("Keep it").keys(Keys.ENTER).sees("Your reason is kept");
    }

    static void hasCard(Actor person) {
        person.looksAway().usesShortcut("Start a consultation");
        person.chooses("Messenger or chat").from(Teller.step("Product").question());
        person.submits().seesAnew("Node.js fits this project");
    }

    @Test
    void theToolbarOfTheFirstMessageOfADayCanBePressed() {
        var page = opens("?user=U0DEV#D0DEV").writes("help", TO_THE_APP).sees("What you can say");

        assertThat(page.pointsBelowTheDay().coveredToolbar()).isZero();
    }

    @Test
    void aPhoneShowsTheLabelsOfAChartWhole() {
        consults(
                SETUP.app().driver().as("chi"),
                "Messenger or chat",
                "JavaScript or front-end people",
                "Working on records and data");
        var page = opensOnAPhone("?user=U0CHI#D0CHI").sees("What would change it");

        assertThat(page.count(".chart svg text")).isPositive();
        assertThat(page.cutLabels()).isZero();
    }

    @Test
    void aPhoneInTheDarkReachesEverything() {
        var page = opensOnAPhone("?user=U0BO#D0BO").inTheDark();
        page.writes("help", TO_THE_APP).sees("What you can say");
        assertThat(page.overflow()).isZero();
        assertThat(page.buttonsOutOfReach()).isZero();

        page.presses("Open the side bar").follows("backend").sees("What runs behind the product");
        page.writes("/consult", "Message #backend").sees("of 5");
        assertThat(page.overflow()).isZero();
        assertThat(page.buttonsOutOfReach()).isZero();
    }
}
