package io.github.stackconsultant.record;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static io.github.stackconsultant.record.ReadRecord.frontMatter;
import static io.github.stackconsultant.record.ReadRecord.headings;
import static io.github.stackconsultant.record.ReadRecord.text;
import static io.github.stackconsultant.record.RecordSamples.BOTH;
import static io.github.stackconsultant.record.RecordSamples.NODE;
import static io.github.stackconsultant.record.RecordSamples.PYTHON;
import static io.github.stackconsultant.record.RecordSamples.chosen;
import static io.github.stackconsultant.record.RecordSamples.matter;
import static io.github.stackconsultant.record.RecordSamples.ourMatter;
import static io.github.stackconsultant.record.RecordSamples.split;
import static io.github.stackconsultant.record.RecordSamples.tossUp;
import static io.github.stackconsultant.record.RecordSamples.unvoted;
import static io.github.stackconsultant.record.RecordSamples.vote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.Explanation;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Records of what was decided otherwise than the consultation or the vote has it: they say both. */
class DecidedOtherwiseTests {

    private static final String LEAD = "the consultation leads to Node.js by "
            + ourMatter().recommendation().margin() + " of at most "
            + ourMatter().recommendation().largestMargin();

    @Test
    void aDecisionAgainstTheVerdictSaysBothAndTheReason() {
        var record = chosen(ourMatter(), PYTHON, "Our team *knows* it.");

        assertThat(headings(record)).startsWith("1 Which backend? Python");
        assertThat(frontMatter(record).path("status").asString()).isEqualTo("accepted");
        assertThat(text(record))
                .contains("Chosen option: \"Python\", although " + LEAD + " (clear, confidence low)")
                .contains("Why, in the words of @UANA: \u201cOur team *knows* it.\u201d")
                .contains("Verdict of the consultation: Node.js fits this project (clear, confidence low)");
        assertThat(record).contains("Our team \\*knows\\* it.");
    }

    @Test
    void whatRestsOnTheVerdictIsNotSaidOfADecisionAgainstIt() {
        assertThat(text(chosen(ourMatter(), PYTHON, "")))
                .contains("its verdict was \"Node.js fits this project\" with a margin of about ")
                .contains(", and this was decided against it.")
                .contains("The decision does not follow the consultation's verdict. What would change that verdict, ")
                .doesNotContain("should still be", "What would change it", "recommends it", "in the words of");
    }

    @Test
    void whereNoAnswerSpeaksForTheDecisionNothingIsSaidToDo() {
        assertThat(text(chosen(ourMatter(), PYTHON, "")))
                .contains(". None of the answers speaks for it:")
                .contains("against it, Messenger or chat")
                .doesNotContain("What speaks for it");
        assertThat(text(chosen(split(), NODE, "")))
                .contains(". What the answers say of it:")
                .containsPattern("\\(\\+\\d+ in all, \\+\\d+ by this alone\\)");
    }

    @Test
    void everyAnswerThatSpeaksAgainstADecisionAgainstTheVerdictIsAConsequence() {
        var matter = matter(Map.of(
                new StepId("product"),
                List.of(new AnswerId("messenger")),
                new StepId("resources"),
                List.of(new AnswerId("javascript-people")),
                new StepId("performance"),
                List.of(new AnswerId("real-time"))));
        var all = Explanation.against(matter.recommendation(), new OptionId("python"), new OptionId("nodejs"));

        var record = text(chosen(matter, PYTHON, ""));

        assertThat(all).hasSizeGreaterThan(1);
        assertThat(all)
                .allSatisfy(against -> assertThat(record)
                        .contains("Bad, because \u201c" + against.answerLabel() + "\u201d speaks against it by "
                                + against.points()));
        assertThat(all.stream().mapToInt(Explanation.Reason::points)).isSortedAccordingTo((a, b) -> b - a);
        assertThat(record).containsPattern("which makes a margin of \u2212\\d+ of at most \\d+");
    }

    @Test
    void whatTheConsultationRecommendsReadsAsThoughNothingHadBeenChosen() {
        assertThat(chosen(ourMatter(), NODE, "")).isEqualTo(unvoted(ourMatter(), KnowledgeFixtures.nodejsVsPython()));
    }

    @Test
    void severalOptionsAgainstTheVerdictAreConsideredWithTheirCost() {
        var record = chosen(ourMatter(), BOTH, "");

        assertThat(text(record)).contains("Chosen option: \"Both\", although " + LEAD + " (clear, confidence low).");
        assertThat(record).contains("## Considered Options\n\n* Node.js\n* Python\n* Both\n");
        assertThat(headings(record)).contains("3 Both");
        assertThat(text(record))
                .contains("Bad, because of what it costs: "
                        + KnowledgeFixtures.nodejsVsPython().costOfBoth())
                .doesNotContain("because Two");
    }

    @Test
    void aDecisionOnATossUpSaysThatTheConsultationTakesNoSide() {
        var record = chosen(tossUp(), PYTHON, "");

        assertThat(frontMatter(record).path("status").asString()).isEqualTo("accepted");
        assertThat(text(record))
                .contains("Chosen option: \"Python\", while the consultation takes no side: Too close to call"
                        + " (confidence medium)")
                .contains("its verdict should still be \"Too close to call\"")
                .doesNotContain("Not decided", "otherwise", "although");
    }

    @Test
    void aDecisionAgainstASplitNamesItsParts() {
        assertThat(text(chosen(split(), NODE, "")))
                .containsPattern("Chosen option: \"Node.js\", although the consultation leads to Node.js for .+ and"
                        + " Python for .+ \\(.*in each part, confidence medium\\)");
    }

    @Test
    void aDecisionAgainstTheVoteSaysWhatHadTheMostVotes() {
        var record = chosen(vote(anOpenVote(), new Outcome.Decided(NODE)), PYTHON);

        assertThat(headings(record)).startsWith("1 Which backend? Python");
        assertThat(text(record))
                .contains("Chosen option: \"Python\", although Node.js has the most votes (5 of 7; Python has 2 of 7)"
                        + " and the consultation leads to Node.js by ");
        assertThat(text(chosen(vote(anOpenVote(), new Outcome.NoneWanted()), NODE)))
                .contains(
                        "Chosen option: \"Node.js\", because the consultation recommends it (clear, confidence"
                                + " medium), although \u201cNone of these\u201d has the most votes (3 of 7; Node.js has 2 of 7)");
    }

    @Test
    void aDecisionAfterAVoteThatDecidedNothingSaysSo() {
        assertThat(text(chosen(vote(anOpenVote(), new Outcome.Tied(List.of(NODE, PYTHON))), NODE)))
                .contains("Chosen option: \"Node.js\", because the consultation recommends it (clear, confidence"
                        + " medium), while the vote decided nothing (a tie of Node.js and Python; Node.js has"
                        + " 5 of 7)");
    }

    @Test
    void inShortTheVotesAreSaidAndOfTheConsultationOnlyWhatSaysSomethingElse() {
        assertThat(qualification(PYTHON)).contains("although " + LEAD);
        assertThat(qualification(NODE)).isEmpty();
        assertThat(Standpoints.of(tossUp(), Optional.empty(), NODE).qualification())
                .contains("while the consultation takes no side: Too close to call");
        var tied = vote(anOpenVote(), new Outcome.Tied(List.of(NODE, PYTHON)));
        assertThat(Standpoints.of(tied.matter(), Optional.of(tied), PYTHON).qualification())
                .hasValueSatisfying(clauses -> assertThat(clauses)
                        .matches("although the consultation leads to Node.js by \\d+ of at most \\d+, while the vote"
                                + " decided nothing \\(a tie of Node.js and Python; Python has 2 of 7\\)"));
        var decided = vote(anOpenVote(), new Outcome.Decided(PYTHON));
        assertThat(Standpoints.of(decided.matter(), Optional.of(decided), PYTHON)
                        .qualification())
                .hasValueSatisfying(clauses -> assertThat(clauses)
                        .startsWith(
                                "because it has the most votes (2 of 7), although the consultation leads to Node.js"));
    }

    private static Optional<String> qualification(Choice choice) {
        return Standpoints.of(ourMatter(), Optional.empty(), choice).qualification();
    }
}
