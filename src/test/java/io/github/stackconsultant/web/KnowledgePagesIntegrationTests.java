package io.github.stackconsultant.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Option;
import io.github.stackconsultant.privacy.Retention;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

@WebMvcTest
@ContextConfiguration(
        classes = {
            WebConfiguration.class,
            KnowledgeController.class,
            LandingController.class,
            PrivacyController.class,
            KnowledgePagesIntegrationTests.Knowledge.class
        })
@TestPropertySource(properties = "localworkspace.enabled=false")
class KnowledgePagesIntegrationTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private KnowledgeBase knowledge;

    @ParameterizedTest
    @ValueSource(strings = {"drinks", "fruit"})
    void everyItemIsOnItsPageWithItsAnchor(String id) {
        String page = page("/knowledge/" + id);

        for (Option option : comparison(id).options()) {
            assertThat(option.items())
                    .hasSize(4)
                    .allSatisfy(item -> assertThat(page)
                            .containsOnlyOnce("id=\"%s\"".formatted(item.id()))
                            .contains("href=\"#%s\"".formatted(item.id()), text(item.title()), text(item.text()))
                            .contains("under <q>%s</q>".formatted(text(item.heading())))
                            .contains(visible(item.details())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"drinks", "fruit"})
    void everyLinkWithinThePageLeadsSomewhere(String id) {
        String page = page("/knowledge/" + id);
        List<String> ids = all("\\bid=\"([^\"]*)\"", page);

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all("href=\"#([^\"]*)\"", page)).isNotEmpty().isSubsetOf(ids);
        assertThat(all("aria-labelledby=\"([^\"]*)\"", page)).isNotEmpty().isSubsetOf(ids);
    }

    @Test
    void noTextOfTheKnowledgeBecomesMarkup() {
        assertThat(page("/knowledge/drinks"))
                .contains(text("What tea is. " + SmallKnowledge.SCRIPT))
                .doesNotContain("<script");
    }

    @Test
    void nothingIsInline() {
        InlineCode.isNotIn(page("/knowledge/drinks") + page("/knowledge") + page("/") + page("/privacy"));
    }

    @Test
    void whatIsKeptOfPeopleIsToldWithTheTimesThatAreSet() {
        assertThat(words(page("/privacy")))
                .contains("182 days after you last touched it", "7 days", "for 364 days")
                .contains(
                        "91 days after somebody took it, or after you asked where nobody did: at most 182 days in all")
                .contains("/consult forget me")
                .contains(
                        "an answer that matched none of those offered, and a few words from which an answer was guessed");
        assertThat(page("/knowledge")).contains("href=\"/privacy\"");
    }

    @Test
    void whatIsKeptOfThoseWhoOnlyTakePartIsToldToo() {
        assertThat(words(page("/privacy")))
                .contains("That somebody named you as one of those who may vote")
                .contains("which request you took, and when")
                .contains("the ids of channels and messages")
                .contains("the time zone beside those that you saved")
                .contains("for your time zone also when a vote of yours is posted")
                .contains("What waits to be said to you", "a day at most")
                .contains("stays word for word in the decisions that others saved")
                .doesNotContain("finds nothing to say");
    }

    @Test
    void whatAnAnonymousVoteDoesNotProtectFromIsToldToo() {
        assertThat(words(page("/privacy")))
                .contains("the server's secret and its database", "the order in which rows were written")
                .contains(
                        "watches the votes come in or runs a changed app",
                        "A backup from before the end has everything")
                .doesNotContain("nothing leads from it to you");
    }

    @Test
    void factsShowTheirOriginAndYear() {
        assertThat(page("/knowledge/drinks"))
                .contains(text("According to The Bureau" + SmallKnowledge.SCRIPT + ", 2021"));
    }

    @Test
    void theSourceIsShownWithItsAge() {
        assertThat(page("/knowledge/drinks"))
                .contains("one source (The Publisher), February 2022, 4 years old", "A. Author")
                .contains("href=\"https://example.com/article\"");
    }

    @Test
    void stepsSayWhyTheyMatterAndWhatTheirAnswersAskFor() {
        assertThat(words(page("/knowledge/drinks")))
                .contains("Why it matters: It decides how awake one must be.")
                .contains("Up to 3 answers, the most important first.")
                .contains("Waking up, 3 of 4: There is a meeting. (our judgement)")
                .contains("Late Asks for nothing in particular.");
    }

    @Test
    void ratingsNameTheirMeaningAndWhatTheyRestOn() {
        String page = page("/knowledge/fruit");

        assertThat(words(page))
                .contains("Asleep Drowsy Nothing said Awake Wide awake")
                .contains("The apple 4 of 4 Wide awake Pro of apple The pear 4 of 4 Wide awake Pro of pear The plum")
                .contains("The apple 2 of 4 The sources say nothing.");
        assertThat(page).contains("href=\"#plum-pro\"");
    }

    @Test
    void partsAndTheCostOfBothAreShown() {
        assertThat(page("/knowledge/drinks")).contains("What happens before noon.", "Two pots to wash.");
    }

    @Test
    void theIndexListsEveryComparison() {
        assertThat(page("/knowledge"))
                .contains(
                        "href=\"/knowledge/drinks\"",
                        "Tea or coffee",
                        "href=\"/knowledge/fruit\"",
                        "Apple, pear or plum");
        assertThat(words(page("/knowledge"))).contains("12 facts, pros, cons and use cases");
    }

    @Test
    void theFirstPageLinksToTheKnowledge() {
        assertThat(page("/")).contains("href=\"/knowledge\"", "href=\"/knowledge/drinks\"", "/consult");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/knowledge/nothing", "/knowledge/%3Cscript%3E"})
    void anUnknownComparisonIsNotFoundAndShowsAWayBack(String path) {
        MvcTestResult result = browser.get().uri(URI.create(path)).exchange();

        assertThat(result).hasStatus(404);
        assertThat(result)
                .bodyText()
                .contains("There is no such page", "href=\"/knowledge\"")
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/knowledge",
                "/knowledge/drinks",
                "/knowledge/nothing",
                "/privacy",
                "/assets/web.css",
                "/assets/icon.svg"
            })
    void everyPageForbidsForeignCodeAndFrames(String path) {
        MvcTestResult result = browser.get().uri(path).exchange();

        assertThat(result)
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Referrer-Policy", "no-referrer");
        assertThat(result.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void pagesHaveLandmarksAndASkipLink() {
        assertThat(page("/knowledge/drinks"))
                .contains(
                        "<html lang=\"en\"",
                        "class=\"skip\" href=\"#_content\"",
                        "<main ",
                        "<nav ",
                        "<header ",
                        "<footer ")
                .containsOnlyOnce("<h1");
    }

    private String page(String path) {
        MvcTestResult result = browser.get().uri(path).exchange();
        assertThat(result).hasStatusOk().hasContentTypeCompatibleWith("text/html");
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Comparison comparison(String id) {
        return knowledge.comparison(new ComparisonId(id)).orElseThrow();
    }

    /** The texts as markup, behind one that is always there, since AssertJ refuses to look for nothing. */
    private List<String> visible(List<String> plain) {
        return Stream.concat(Stream.of("<main "), plain.stream().map(this::text))
                .toList();
    }

    private String text(String plain) {
        return HtmlUtils.htmlEscape(plain);
    }

    /** What a person reads: no tags, single blanks. */
    private static String words(String page) {
        return page.replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replaceAll(" (?=[,.:)])", "")
                .replace("( ", "(");
    }

    private static List<String> all(String pattern, String page) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Knowledge {

        @Bean
        Retention retention() {
            return RetentionSamples.OTHERS;
        }

        @Bean
        KnowledgeBase knowledgeBase() {
            return SmallKnowledge.base();
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-08-01T10:00:00Z"), ZoneOffset.UTC);
        }
    }
}
