package io.github.stackconsultant.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.InMemoryDecisions;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.privacy.FailureNames;
import io.github.stackconsultant.privacy.Retention;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.People;
import io.github.stackconsultant.record.RecordDocuments;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
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

@WebMvcTest
@ContextConfiguration(
        classes = {WebConfiguration.class, DecisionController.class, DecisionPagesIntegrationTests.Records.class})
@TestPropertySource(properties = "localworkspace.enabled=false")
class DecisionPagesIntegrationTests {

    private static final DecisionId OLD = new DecisionId("d-1");
    private static final DecisionId NEW = new DecisionId("d-2");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private InMemoryDecisions decisions;

    private final String token = "Token_of-24-bytes";

    @BeforeEach
    void save() {
        decisions.clear();
        decisions.add(decision(
                OLD,
                token,
                "---\nstatus: \"accepted\"\n---\n\n# Which? Node.js\n\n<script>alert(1)</script>\n\n"
                        + "[x](javascript:alert(1)) <b>bold</b>\n\n## More Information\n\n* Votes: 1\n"));
    }

    static Decision decision(DecisionId id, String token, String markdown) {
        return decision(id, token, markdown, Optional.empty());
    }

    static Decision decision(DecisionId id, String token, String markdown, Optional<LocalDate> again) {
        return new Decision(
                id,
                new Person("T1", "UANA"),
                new Decision.Decided(
                        "Which <script> backend?",
                        "Node.js",
                        Decision.Status.ACCEPTED,
                        Optional.empty(),
                        Optional.empty()),
                new Decision.Basis(
                        new ComparisonId("c"),
                        new RecommendationId("r-1"),
                        new ConsultationId("c-1"),
                        Optional.empty()),
                markdown,
                Optional.of(token),
                Instant.parse("2026-03-02T10:00:00Z"),
                again,
                Decision.Succession.none(),
                Decision.Posting.to(Optional.empty()),
                People.UNKNOWN);
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).exchange();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".md"})
    void itIsKeptFromSearchEnginesCachesAndReferrers(String ending) {
        for (var path : new String[] {"/decisions/" + token + ending, "/decisions/unknown" + ending}) {
            assertThat(get(path))
                    .hasHeader("X-Robots-Tag", "noindex")
                    .hasHeader("Referrer-Policy", "no-referrer")
                    .hasHeader("Cache-Control", "private, no-store")
                    .hasHeader("X-Content-Type-Options", "nosniff");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Token_of-24-bytes", "Token_of-24-bytes.md", "unknown"})
    void everyPageForbidsForeignCodeAndFrames(String name) {
        assertThat(get("/decisions/" + name).getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void nothingIsInline() throws Exception {
        InlineCode.isNotIn(get("/decisions/" + token).getResponse().getContentAsString());
        InlineCode.isNotIn(get("/decisions/unknown").getResponse().getContentAsString());
    }

    @Test
    void thePageShowsTheRecordAndRunsNothingOfIt() {
        assertThat(get("/decisions/" + token))
                .hasStatusOk()
                .bodyText()
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .contains("<h1>Which? Node.js</h1>", "<li>Votes: 1</li>", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("href=\"/decisions/" + token + ".md\"")
                .doesNotContain("<script", "javascript:", "<b>", "status:");
    }

    @Test
    void whatWasDecidedAndVotedComesFirstAndTheRestIsFolded() throws Exception {
        decisions.add(decision(
                NEW,
                token + "-long",
                "# Which? Node.js\n\n## Context and Problem Statement\n\nA chat.\n\n## Decision Outcome\n\nChosen"
                        + " option: \"Node.js\".\n\n### Consequences\n\n* Good\n\n## Pros and Cons of the Options\n\n"
                        + "### Node.js\n\n* Good\n\n## More Information\n\n"
                        + "* Saved by: Ana\n* Confidence: high\n* Votes: 3\n* Dissent (Python): no\n"));

        var page = get("/decisions/" + token + "-long").getResponse().getContentAsString();

        assertThat(page)
                .containsSubsequence(
                        "<h1>Which? Node.js</h1>",
                        "Chosen option",
                        "<li>Saved by: Ana</li>",
                        "<li>Votes: 3</li>",
                        "<li>Dissent (Python): no</li>",
                        "</article>",
                        "<summary><h2>Context and Problem Statement</h2></summary>",
                        "A chat.",
                        "<summary><h2>Consequences</h2></summary>",
                        "<summary><h2>Pros and Cons of the Options: Node.js</h2></summary>",
                        "<summary><h2>More Information</h2></summary>",
                        "<li>Confidence: high</li>",
                        "</details>")
                .doesNotContain("<details open");
        assertThat(get("/decisions/" + token + "-long.md"))
                .bodyText()
                .contains("## Context and Problem Statement\n\nA chat.\n\n## Decision Outcome");
    }

    @Test
    void theMarkdownIsADownload() {
        assertThat(get("/decisions/" + token + ".md"))
                .hasStatusOk()
                .hasHeader("Content-Type", "text/markdown;charset=UTF-8")
                .hasHeader("Content-Disposition", "attachment; filename=\"20260302-which-script-backend.md\"")
                .bodyText()
                .startsWith("---\nstatus: \"accepted\"\n---\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".md"})
    void aWithdrawnLinkIsAsUnknownAsAnyOther(String ending) throws Exception {
        decisions.withdraw(OLD);

        var withdrawn = get("/decisions/" + token + ending);
        var unknown = get("/decisions/unknown" + ending);

        assertThat(withdrawn).hasStatus(404);
        assertThat(unknown).hasStatus(404);
        assertThat(withdrawn.getResponse().getContentAsString())
                .isEqualTo(unknown.getResponse().getContentAsString())
                .contains("noindex", "Its link was withdrawn or has run out, the decision was erased")
                .doesNotContain("may have moved");
    }

    @Test
    void theDayOfTheSecondLookIsAheadAndTheHeadHasARowOfItsOwn() {
        var again = LocalDate.parse("2027-02-28");
        decisions.add(decision(NEW, token + "-again", "# Again?\n", Optional.of(again)));

        assertThat(get("/decisions/" + token + "-again"))
                .bodyText()
                .contains(
                        "<p class=\"about\">Decision record", "to be looked at again on <span>28 February 2027</span>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/decisions", "/decisions/", "/decisions/a%2Fb", "/decisions/..;/x"})
    void nothingIsListed(String path) {
        assertThat(get(path).getResponse().getStatus()).isIn(400, 404);
    }

    @TestConfiguration
    static class Records {

        @Bean
        Retention retention() {
            return RetentionSamples.OTHERS;
        }

        @Bean
        FailureNames failureNames() {
            return failure -> Optional.empty();
        }

        @Bean
        InMemoryDecisions decisions() {
            return new InMemoryDecisions();
        }

        @Bean
        RecordDocuments documents(InMemoryDecisions decisions) {
            return new RecordDocuments(decisions, Optional.empty());
        }
    }
}
