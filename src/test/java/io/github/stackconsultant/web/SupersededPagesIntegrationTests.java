package io.github.stackconsultant.web;

import static io.github.stackconsultant.web.DecisionPagesIntegrationTests.decision;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.InMemoryDecisions;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.DecisionId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages of decisions that took each other's place: what they say of each other, and that they lead nobody there. */
@WebMvcTest
@ContextConfiguration(
        classes = {WebConfiguration.class, DecisionController.class, DecisionPagesIntegrationTests.Records.class})
@TestPropertySource(properties = "localworkspace.enabled=false")
class SupersededPagesIntegrationTests {

    private static final DecisionId OLD = new DecisionId("d-1");
    private static final DecisionId NEW = new DecisionId("d-2");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private InMemoryDecisions decisions;

    private final String token = "Token_of-24-bytes";

    @BeforeEach
    void isSuperseded() {
        decisions.clear();
        decisions.add(accepted(OLD, token));
        decisions.add(supersedingOld(accepted(NEW, token + "-new")));
        decisions.supersede(OLD, NEW);
    }

    private static Decision accepted(DecisionId id, String token) {
        return decision(id, token, "---\nstatus: \"accepted\"\n---\n\n# Which?\n\n## More Information\n\n* x\n");
    }

    @Test
    void whatIsSupersededSaysByWhatAndLeadsNobodyThere() {
        assertThat(page(token))
                .contains("<strong>superseded</strong>")
                .contains("<span>Superseded by</span>:")
                .contains("<span>Which &lt;script&gt; backend? Node.js (2 March 2026)</span>")
                .doesNotContain(token + "-new");
        assertThat(page(token + "-new"))
                .contains("<strong>accepted</strong>")
                .contains("<span>Supersedes</span>:")
                .doesNotContain("/decisions/" + token + "\"");
        assertThat(page(token + ".md")).doesNotContain(token);
    }

    /** Who has the link of one need not be in the channel. */
    @Test
    void whatIsPostedInTheSameChannelLeadsNobodyThereEither() {
        isPosted(OLD);
        isPosted(NEW);

        assertThat(page(token)).contains("<span>Superseded by</span>:").doesNotContain(token + "-new");
        assertThat(page(token + "-new"))
                .contains("<span>Supersedes</span>:")
                .doesNotContain("/decisions/" + token + "\"");
    }

    @Test
    void theFirstOfSeveralNamesTheOneThatStandsNow() {
        var last = new DecisionId("d-3");
        decisions.add(accepted(last, token + "-last"));
        decisions.supersede(NEW, last);

        assertThat(page(token))
                .containsSubsequence(
                        "<span>Superseded by</span>:", "<span>Which", "<span>Stands now</span>:", "<span>Which")
                .doesNotContain(token + "-new", token + "-last");
    }

    @Test
    void whatIsSupersededIsNotSaidToBeLookedAtAgain() {
        var standing = decision(
                new DecisionId("d-4"), token + "-dated", "# Which?\n", Optional.of(LocalDate.parse("2027-02-28")));
        decisions.add(standing);
        assertThat(page(token + "-dated")).contains("to be looked at again on");

        decisions.supersede(standing.id(), NEW);

        assertThat(page(token + "-dated")).doesNotContain("to be looked at again");
        assertThat(page(token + "-dated.md")).endsWith("; nobody is reminded of this one any more\n");
    }

    private static Decision supersedingOld(Decision decision) {
        return new Decision(
                decision.id(),
                decision.owner(),
                decision.decided(),
                decision.basis(),
                decision.markdown(),
                decision.token(),
                decision.savedAt(),
                decision.revisitOn(),
                new Decision.Succession(Optional.of(OLD), Optional.empty()),
                decision.posting(),
                decision.people());
    }

    private void isPosted(DecisionId decision) {
        decisions.postTo(decision, "C1");
        decisions.posted(decision, "F1");
    }

    private String page(String name) {
        var answer = browser.get().uri("/decisions/" + name).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
