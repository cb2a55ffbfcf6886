package io.github.stackconsultant.record;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static io.github.stackconsultant.record.ReadRecord.frontMatter;
import static io.github.stackconsultant.record.ReadRecord.headings;
import static io.github.stackconsultant.record.ReadRecord.text;
import static io.github.stackconsultant.record.RecordSamples.LATER;
import static io.github.stackconsultant.record.RecordSamples.NODE;
import static io.github.stackconsultant.record.RecordSamples.eitherWillDo;
import static io.github.stackconsultant.record.RecordSamples.ground;
import static io.github.stackconsultant.record.RecordSamples.guessed;
import static io.github.stackconsultant.record.RecordSamples.guessedAlone;
import static io.github.stackconsultant.record.RecordSamples.matter;
import static io.github.stackconsultant.record.RecordSamples.notEnoughKnown;
import static io.github.stackconsultant.record.RecordSamples.ourMatter;
import static io.github.stackconsultant.record.RecordSamples.record;
import static io.github.stackconsultant.record.RecordSamples.said;
import static io.github.stackconsultant.record.RecordSamples.split;
import static io.github.stackconsultant.record.RecordSamples.tossUp;
import static io.github.stackconsultant.record.RecordSamples.unvoted;
import static io.github.stackconsultant.record.RecordSamples.vote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.CriterionResult;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.Verdict;
import io.github.stackconsultant.record.Material.Voices;
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
        var record = record(
                ground(ourMatter()),
                said("Which backend?", "", Optional.of(LATER)),
                Resolution.of(ourMatter(), Optional.empty()),
                Voices.NONE,
                Optional.of(KnowledgeFixtures.nodejsVsPython()));

        assertThat(frontMatter(record).path("consulted").isEmpty()).isTrue();
        assertThat(record)
                .contains("Chosen option: \"Node.js\", because the consultation recommends it (clear, confidence low):")
                .contains("* Product: Messenger or chat")
                .contains(", which makes a margin of ")
                .containsPattern("\\* Good, because .+ \\(\\[Incora, February 2022\\]\\(https://incora[^)]*\\), under")
                .containsPattern("\\(weight \\d+ of \\d+\\): Messenger or chat")
                .contains("* Look at it again: 2 June 2026")
                .containsPattern(
                        "margin \\d+ of at most \\d+\\. The largest margin is the weight of all that counts, times 4")
                .contains("The verdict rests on the answers. What would change it, the smallest change first:")
                .containsPattern("\\* If .+: (Python|both, Node.js for .+|too close to call)")
                .contains("4 years old")
                .doesNotContain("Votes:");
        assertThat(headings(record)).doesNotContain("3 Both");
    }

    @Test
    void aVerdictThatNamesNobodyDecidesNothingAndSaysWhy() {
        assertThat(undecided(tossUp())).contains("Not decided: the options are too close. No option was chosen yet.");
        assertThat(undecided(eitherWillDo())).contains("Not decided: either will do. No option was chosen yet.");
        assertThat(undecided(notEnoughKnown()))
                .contains("Not decided: not enough is known. No option was chosen yet.")
                .contains("its verdict was \"Not enough known to recommend\", and nothing is decided yet.")
                .doesNotContain("the options are too close", "with a margin", ", margin ");
    }

    @Test
    void itSaysAsTheCardDoesHowManyStepsCountAndHowManyAreGuessed() {
        assertThat(unvoted(guessed(), KnowledgeFixtures.nodejsVsPython()))
                .contains(
                        "* Confidence: low (1 of 5 steps counts, one more is only a guess from the description): a first"
                                + " direction, no more");
    }

    @Test
    void itSaysAsTheCardDoesThatItRestsOnAGuess() {
        assertThat(unvoted(guessed(), KnowledgeFixtures.nodejsVsPython()))
                .doesNotContain("resting on a guess")
                .contains("Real-time interactivity (a guess)");
        assertThat(unvoted(guessedAlone(), KnowledgeFixtures.nodejsVsPython()))
                .contains(
                        "(resting on a guess, confidence low)",
                        "The guess: Real-time interactivity (only hinted at in the description; without it: not enough"
                                + " known to recommend)");
    }

    private static String undecided(Advice matter) {
        var record = unvoted(matter, KnowledgeFixtures.nodejsVsPython());
        assertThat(frontMatter(record).path("status").asString()).isEqualTo("proposed");
        return text(record);
    }

    @Test
    void aSplitShouldKeepTheMarginOfEachPart() {
        var split = split().recommendation();
        var margins = split.verdict() instanceof Verdict.Both both
                ? both.assignments().stream()
                        .map(each ->
                                lead(split, each) + " of at most " + 4 * weight(split, each) + " in " + each.partName())
                        .toList()
                : List.<String>of();

        assertThat(margins).hasSize(2);
        assertThat(text(unvoted(split(), KnowledgeFixtures.nodejsVsPython())))
                .contains("Chosen option: \"Both\"")
                .contains("), margin " + String.join(" and ", margins) + ". The largest margin is ")
                .contains("\" with a margin of about " + String.join(" and ", margins) + ".");
    }

    /** {@return how far a part's leader is ahead of the other option on the criteria of that part} */
    private static int lead(Recommendation split, Verdict.Assignment assignment) {
        return split.criteria().stream()
                .filter(criterion ->
                        criterion.part().filter(assignment.part()::equals).isPresent())
                .mapToInt(criterion -> criterion.weight()
                        * (2 * criterion.ratingOf(assignment.option()).value()
                                - criterion.ratings().stream()
                                        .mapToInt(rating -> rating.value())
                                        .sum()))
                .sum();
    }

    private static int weight(Recommendation split, Verdict.Assignment assignment) {
        return split.criteria().stream()
                .filter(criterion ->
                        criterion.part().filter(assignment.part()::equals).isPresent())
                .mapToInt(CriterionResult::weight)
                .sum();
    }

    @Test
    void withoutItsComparisonARecordRestsOnWhatTheRecommendationQuoted() {
        var record = record(
                ground(ourMatter()),
                said("Q?", "", Optional.empty()),
                Resolution.of(ourMatter(), Optional.empty()),
                Voices.NONE,
                Optional.empty());

        assertThat(record)
                .contains(
                        "the knowledge of its day and on the consultation's own ratings of ",
                        "* Look at it again: no day is set");
        assertThat(record).containsPattern("### Node.js\n\n\\* (Good|Bad), because .+ \\(under ");
    }

    @Test
    void answersThatCancelEachOtherOutAreNotNothing() {
        var matter = matter(Map.of(
                new StepId("area"), List.of(new AnswerId("nation")),
                new StepId("market"), List.of(new AnswerId("researched")),
                new StepId("resources"), List.of(new AnswerId("outsourcing"), new AnswerId("one-crew")),
                new StepId("performance"), List.of(new AnswerId("real-time"), new AnswerId("many-requests"))));

        assertThat(text(unvoted(matter, KnowledgeFixtures.nodejsVsPython())))
                .contains("everything else (\u00b10, two answers that cancel each other out), which makes a margin of");
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
