package io.github.stackconsultant.record;

import static io.github.stackconsultant.fixtures.PollTerms.anAnonymousVote;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static io.github.stackconsultant.record.ReadRecord.frontMatter;
import static io.github.stackconsultant.record.ReadRecord.headings;
import static io.github.stackconsultant.record.ReadRecord.text;
import static io.github.stackconsultant.record.RecordSamples.BOTH;
import static io.github.stackconsultant.record.RecordSamples.NODE;
import static io.github.stackconsultant.record.RecordSamples.NONE;
import static io.github.stackconsultant.record.RecordSamples.PYTHON;
import static io.github.stackconsultant.record.RecordSamples.decided;
import static io.github.stackconsultant.record.RecordSamples.notEnoughKnown;
import static io.github.stackconsultant.record.RecordSamples.ourMatter;
import static io.github.stackconsultant.record.RecordSamples.reason;
import static io.github.stackconsultant.record.RecordSamples.record;
import static io.github.stackconsultant.record.RecordSamples.tossUp;
import static io.github.stackconsultant.record.RecordSamples.vote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.voting.Outcome;
import io.github.stackconsultant.voting.Voting;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordOfVoteTests {

    @Test
    void dissentIsKeptWordForWordWithItsName() {
        var record = record(
                vote(anOpenVote(), new Outcome.Decided(NODE)),
                List.of(
                        new Voting.Reason(NODE, "One language.", Optional.of("UCY")),
                        new Voting.Reason(PYTHON, "We have *two* people for it.", Optional.of("UBO"))));

        assertThat(record)
                .contains("because it has the most votes (5 of 7) and the consultation recommends it")
                .contains(" A later decision that @UANA saves on the same question supersedes this record.")
                .contains("* Votes: Node.js 5, Python 2, Both 0, None of these 0; 7 votes of 9 asked, open, closed on"
                        + " 1 March 2026 at its end")
                .contains("* Dissent (Python): \u201cWe have \\*two\\* people for it.\u201d (@UBO)\n"
                        + "* In favour (Node.js): \u201cOne language.\u201d (@UCY)");
    }

    @Test
    void aDecisionAgainstTheConsultationSaysSo() {
        assertThat(record(vote(anOpenVote(), new Outcome.Decided(PYTHON)), List.of()))
                .contains(
                        "because it has the most votes (2 of 7), although the consultation leads to Node.js by 10 of at most");
    }

    @Test
    void whereTheConsultationTakesNoSideADecisionIsNotAgainstIt() {
        assertThat(text(record(decided(tossUp(), PYTHON), List.of())))
                .contains(
                        "because it has the most votes (2 of 7), while the consultation takes no side: Too close to call"
                                + " (confidence medium). What the answers say of it:")
                .doesNotContain("otherwise");
        assertThat(text(record(decided(notEnoughKnown(), PYTHON), List.of())))
                .contains(
                        "because it has the most votes (2 of 7), while the consultation takes no side: Not enough known to"
                                + " recommend (confidence low).")
                .doesNotContain("otherwise", "What speaks for it", "with a margin", ", margin ");
    }

    @Test
    void whatTheVerdictIsNotAboutIsNotExplained() {
        assertThat(text(record(decided(ourMatter(), BOTH), List.of())))
                .containsPattern(
                        "although the consultation leads to Node.js by \\d+ of at most \\d+ \\(clear, confidence low\\)\\.")
                .doesNotContain("What speaks for it");
    }

    @Test
    void anAnonymousVoteNamesNobody() {
        var record = record(
                vote(anAnonymousVote().among("UBO", "UCY"), new Outcome.Decided(NODE)),
                List.of(new Voting.Reason(PYTHON, "No.", Optional.empty())));

        assertThat(record).doesNotContain("UBO", "UCY").contains("* Dissent (Python): \u201cNo.\u201d\n");
        assertThat(frontMatter(record).path("decision-makers").toString()).isEqualTo("[\"@UANA\"]");
        assertThat(frontMatter(record).path("consulted").toString()).isEqualTo("[\"7 votes, anonymous\"]");
    }

    @Test
    void whatIsNotDecidedIsNotCalledSo() {
        var tied = record(vote(anOpenVote(), new Outcome.Tied(List.of(NODE, PYTHON))), List.of());
        var none = record(vote(anOpenVote(), new Outcome.NoneWanted()), List.of(reason(NONE, "Rust")));

        assertThat(frontMatter(tied).path("status").asString()).isEqualTo("proposed");
        assertThat(tied).contains("Not decided: a tie of Node.js and Python. No option was chosen yet.");
        assertThat(tied)
                .contains("its verdict was \"Node.js fits this project\"", ", and nothing is decided yet.")
                .contains("* Saved by: @UANA\n")
                .doesNotContain("should still be");
        assertThat(none).contains(", and nothing that was offered is wanted.").doesNotContain("should still be");
        assertThat(frontMatter(none).path("status").asString()).isEqualTo("rejected");
        assertThat(none)
                .contains("No option was chosen, because \u201cNone of these\u201d has the most votes (3 of 7).")
                .contains("* In favour (None of these)");
        assertThat(headings(none)).doesNotContain("3 None of these");
    }

    @Test
    void votesThatNobodyConfirmedAreToldApartFromThoseThatCount() {
        var decided = record(vote(anOpenVote(), new Outcome.Decided(NODE), 2), List.of());
        var none = record(vote(anOpenVote(), new Outcome.NoVotes(), 1), List.of());

        assertThat(decided)
                .contains("at its end; 2 votes from before the answers changed were not confirmed and do not count\n");
        assertThat(none)
                .contains("Not decided: no vote was confirmed")
                .contains("; 1 vote from before the answers changed was not confirmed and does not count\n");
        assertThat(record(vote(anOpenVote(), new Outcome.NoVotes()), List.of()))
                .contains("Not decided: nobody voted")
                .doesNotContain("confirmed");
    }
}
