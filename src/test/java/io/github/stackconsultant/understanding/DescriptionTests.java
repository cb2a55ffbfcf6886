package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a description says between the lines, and what it says of others. */
class DescriptionTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it does not have to work on old phones or without any connection\nsecure messages between doctors",
                "it must never ask its users to sign in on old phones of any kind\nsecure messages\npython developers"
            })
    void aDenialEndsWithItsLine(String text) {
        assertThat(Spoken.of("performance", "any", text).certain()).contains(new AnswerId("security"));
    }

    @Test
    void aDenialReachesIntoTheNextLineOfWrappedText() {
        var text = "we build a chat for nurses who work in hospitals, and there is no\n"
                + "real time in it at all, because the doctors only look at it twice\n"
                + "in the evening.";

        assertThat(Spoken.of("performance", "any", text).certain()).doesNotContain(new AnswerId("real-time"));
    }

    private static final Comparison OURS = KnowledgeFixtures.nodejsVsPython();
    private static final StepId PRODUCT = new StepId("product");
    private static final StepId PERFORMANCE = new StepId("performance");
    private static final StepId RESOURCES = new StepId("resources");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        the camera looks at bottles and tells cracks from scratches  | data-science
        the camera looks at bottles and an online shop sells them    | web-shop
        """)
    void twoCluesTogetherAreEnoughWhereNothingClearerIsSaid(String text, String product) {
        assertThat(certain(text, PRODUCT, Optional.empty())).containsExactly(product);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the camera looks at bottles",
                "a camera beside another camera",
                "no camera and no scratches",
                "my wife took the camera with the cracks and scratches"
            })
    void oneClueOrADeniedOneOrOneOfAnotherSubjectIsNone(String text) {
        assertThat(certain(text, PRODUCT, Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"let me check the camera", "the camera has cracks", "camera", "open the door please"})
    void toAnOpenQuestionCluesSayNothing(String text) {
        assertThat(certain(text, PRODUCT, Optional.of(PRODUCT))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        sockets and phones belong to other squads. We do heavy calculations           | heavy-computation
        low latency is done by another unit, we do heavy calculations                 | heavy-computation
        we are a mobile company. We do heavy calculations                             | heavy-computation
        """)
    void whatOthersOwnOrAreIsNotNeeded(String text, String qualities) {
        assertThat(certain(text, PERFORMANCE, Optional.empty())).containsExactly(qualities.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        we are a games company and build payroll | back-office
        we are a games company                   | online-game
        """)
    void whomSomebodyWorksForIsMeantOnlyWhereNothingElseIsSaid(String text, String product) {
        assertThat(certain(text, PRODUCT, Optional.empty())).containsExactly(product);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a chat, payroll and a chat room       | messenger
        a chat for a dating app               | messenger
        a chat or payroll                     |
        """)
    void ofSeveralProductsItIsThatOfWhichMostIsSaid(String text, String product) {
        assertThat(certain(text, PRODUCT, Optional.empty()))
                .isEqualTo(Optional.ofNullable(product).stream().toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a chat, me and a buddy, both js      | javascript-people
        a chat, server skills = python       | python-people
        """)
    void paddingBesideASkillChangesNothing(String text, String people) {
        assertThat(certain(text, RESOURCES, Optional.empty())).contains(people);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        done nothing but django for 6 yrs                    | python-people
        all 5 of us have done typescript for years           | javascript-people
        a shop maintained by react folks                     | javascript-people
        volunteers from the js community would build a shop  | javascript-people
        built by people from the django community            | python-people
        """)
    void whatPeopleHaveDoneTheyKnow(String text, String people) {
        assertThat(certain(text, RESOURCES, Optional.empty())).contains(people);
        assertThat(certain(text, PERFORMANCE, Optional.empty())).doesNotContain("readability");
        assertThat(certain(text, PRODUCT, Optional.empty())).doesNotContain("content-site");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        live portfolio value and quotes over sockets                                 | live-market
        we look after a portfolio of paintings                                       |
        a portfolio for a photographer                                               | simple-website
        everything on one page, data goes back and forth all the time                | full-stack-app
        on one page you see all invoices                                             | back-office
        pull org structures from a vendor API, reshape, filter, drop as xlsx         | data-pipeline
        """)
    void aWordOfManyUsesTellsNoProduct(String text, String product) {
        assertThat(certain(text, PRODUCT, Optional.empty()))
                .isEqualTo(Optional.ofNullable(product).stream().toList());
    }

    @Test
    void whatACardMayBeAskedTakesNoWordFromASentence() {
        var text = "Crawler is written by our web devs who know the devtools protocol by heart. "
                + "Afterwards just json into a bucket, analysis is another department";

        assertThat(certain(text, PRODUCT, Optional.empty())).containsExactly("scraping");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the plumber asks the accordion",
                "big data on tv ratings",
                "the inbound mail",
                "the test style",
                "redact all names"
            })
    void wordsThatOnlyLookLikeItAskForNothing(String text) {
        assertThat(certain(text, PERFORMANCE, Optional.empty())).doesNotContain("many-requests", "readability");
        assertThat(certain(text, RESOURCES, Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "front end in react, one toolchain",
                "a chat, one toolchain and one test style",
                "two runtimes, two linters, two sets of types: no"
            })
    void oneSetOfToolsIsOneTeamForBothEnds(String text) {
        assertThat(certain(text, RESOURCES, Optional.empty())).contains("one-crew");
        assertThat(certain(text, PERFORMANCE, Optional.empty())).doesNotContain("two-parts");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a web shop. Heavy calculations, many requests: no |
        heavy calculations, many requests           | heavy-computation many-requests
        heavy calculations. many requests: no       | heavy-computation
        heavy calculations, many requests: no idea  | heavy-computation many-requests
        """)
    void aColonAndNoDenyTheWholeList(String text, String qualities) {
        assertThat(certain(text, PERFORMANCE, Optional.empty()))
                .isEqualTo(qualities == null ? List.of() : List.of(qualities.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a survey tool for schools",
                "a recruiting app",
                "we build a team chat",
                "a freelancer marketplace",
                "tech interviews in the browser",
                "all documents in one place",
                "an app that shows who is nearby",
                "two worlds, one chat",
                "the world of chess, a game",
                "global search over all documents",
                "10 people in the country use our chat",
                "two apps for the country",
                "a chat, let alone mobile",
                "this alone is worth it, for the chat",
                "people who live alone get a chat",
                "solo players in our game",
                "a chat on my own server",
                "a restaurant that is full in the evenings, a shop"
            })
    void wordsOfTheProductTellNeitherWhereItIsUsedNorWhoBuildsItNorOfTheMarket(String text) {
        assertThat(certain(text, RESOURCES, Optional.empty())).as("resources").isEmpty();
        assertThat(certain(text, new StepId("market"), Optional.empty()))
                .as("market")
                .isEmpty();
        assertThat(certain(text, new StepId("area"), Optional.empty()))
                .as("area")
                .doesNotContain("region", "global");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        resources | a chat. Solo, two months               | small-team
        resources | a chat, I do it alone                  | small-team
        resources | we outsource the app                   | outsourcing
        resources | a React Native app                     | javascript-people
        resources | small team web shop                    | small-team
        resources | our evenings only, a chat              | small-team
        market    | a chat, we interviewed forty customers | researched
        area      | a company in 14 countries, a chat      | global
        area      | a chat for the country                 | nation
        area      | a chat for several of the countries    | global
        area      | a chat, used in one city               | region
        """)
    void whatIsSaidOfThemIsUnderstood(String step, String text, String answer) {
        assertThat(certain(text, new StepId(step), Optional.empty()))
                .isEqualTo(Optional.ofNullable(answer).stream().toList());
    }

    @ParameterizedTest
    @CsvSource({"one place, region", "nearby, region", "in the world, global"})
    void whereItIsAskedFewWordsAreEnough(String text, String area) {
        assertThat(certain(text, new StepId("area"), Optional.of(new StepId("area"))))
                .containsExactly(area);
    }

    private static List<String> certain(String text, StepId step, Optional<StepId> open) {
        var meaning = Understandings.of(OURS).understand(new Utterance(text, List.of(OURS), open.flatMap(OURS::step)));
        return meaning instanceof Meaning.Answers answers
                ? Optional.ofNullable(answers.byStep().get(step)).stream()
                        .flatMap(understood -> understood.certain().stream())
                        .map(AnswerId::value)
                        .toList()
                : List.of();
    }
}
