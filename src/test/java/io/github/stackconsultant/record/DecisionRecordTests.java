package io.github.stackconsultant.record;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static io.github.stackconsultant.record.ReadRecord.frontMatter;
import static io.github.stackconsultant.record.ReadRecord.headings;
import static io.github.stackconsultant.record.ReadRecord.text;
import static io.github.stackconsultant.record.RecordSamples.ANA;
import static io.github.stackconsultant.record.RecordSamples.DAY;
import static io.github.stackconsultant.record.RecordSamples.LATER;
import static io.github.stackconsultant.record.RecordSamples.NODE;
import static io.github.stackconsultant.record.RecordSamples.matter;
import static io.github.stackconsultant.record.RecordSamples.ourMatter;
import static io.github.stackconsultant.record.RecordSamples.record;
import static io.github.stackconsultant.record.RecordSamples.unvoted;
import static io.github.stackconsultant.record.RecordSamples.vote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.voting.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionRecordTests {

    @Test
    void noneOfTheseIsConsideredWhereItCouldBeVotedFor() {
        assertThat(record(vote(anOpenVote(), new Outcome.Decided(NODE)), List.of()))
                .contains("## Considered Options\n\n* Node.js\n* Python\n* Both\n* None of these\n");
        assertThat(unvoted(ourMatter(), KnowledgeFixtures.nodejsVsPython()))
                .contains("## Considered Options\n\n* Node.js\n* Python\n\n");
    }

    @Test
    void theHeadingsAreThoseOfMadrInTheirOrder() {
        var record = record(vote(anOpenVote(), new Outcome.Decided(NODE)), List.of());

        assertThat(headings(record))
                .containsExactly(
                        "1 Which backend? Node.js",
                        "2 Context and Problem Statement",
                        "2 Decision Drivers",
                        "2 Considered Options",
                        "2 Decision Outcome",
                        "3 Consequences",
                        "3 Confirmation",
                        "2 Pros and Cons of the Options",
                        "3 Node.js",
                        "3 Python",
                        "3 Both",
                        "2 More Information");
    }

    @Test
    void aDecisionWithoutAVoteFollowsTheVerdictAndCarriesItsReasons() {
        var record = DecisionRecord.markdown(new Material(
                ANA,
                "Which backend?",
                DAY,
                Optional.of(LATER),
                ourMatter(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(KnowledgeFixtures.nodejsVsPython())));

        assertThat(frontMatter(record).path("consulted").isEmpty()).isTrue();
        assertThat(record)
                .contains("Chosen option: \"Node.js\", because the consultation recommends it (clear, confidence low):")
                .contains("* Product: Messenger or chat")
                .contains(", which makes a margin of ")
                .containsPattern("\\* Good, because .+ \\(\\[Incora, February 2022\\]\\(https://incora[^)]*\\), under")
                .containsPattern("\\(weight \\d+ of \\d+\\): Messenger or chat")
                .contains("* Look at it again: 2026-06-02")
                .contains("and these are its trip-wires:")
                .containsPattern("\\* If .+: (Python|both, Node.js for .+|too close to call)")
                .contains("4 years old")
                .doesNotContain("Votes:");
        assertThat(headings(record)).doesNotContain("3 Both");
    }

    @Test
    void withoutItsComparisonARecordRestsOnWhatTheRecommendationQuoted() {
        var record = DecisionRecord.markdown(new Material(
                ANA,
                "Q?",
                DAY,
                Optional.empty(),
                ourMatter(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty()));

        assertThat(record).contains("the knowledge of its day", "* Look at it again: no day is set");
        assertThat(record).containsPattern("### Node.js\n\n\\* (Good|Bad), because .+ \\(under ");
    }

    @Test
    void whatSpeaksAgainstTheDecisionIsABadConsequence() {
        var matter = matter(Map.of(
                new StepId("product"), List.of(new AnswerId("messenger")),
                new StepId("resources"), List.of(new AnswerId("python-people"))));

        var record = unvoted(matter, KnowledgeFixtures.nodejsVsPython());

        assertThat(text(record))
                .contains("against it, Python people, so Python people can build it (\u221216)")
                .contains("Bad, because \u201cPython people\u201d speaks against it by 16");
        assertThat(text(unvoted(ourMatter(), KnowledgeFixtures.nodejsVsPython())))
                .doesNotContain("against it");
    }
}
