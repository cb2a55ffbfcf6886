package io.github.stackconsultant.voting;

import static io.github.stackconsultant.fixtures.PollTerms.aMatter;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.fixtures.VotingDriver;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.AnsweredLine;
import io.github.stackconsultant.recommendation.Confidence;
import io.github.stackconsultant.recommendation.Contribution;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.recommendation.Selection;
import io.github.stackconsultant.recommendation.Strength;
import io.github.stackconsultant.recommendation.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A vote on what rests on a guess, and the guess is confirmed, or what was said becomes one. */
class ConfirmedGuessTests {

    private static final boolean GUESS = true;

    private final VotingDriver team = new VotingDriver();

    @ParameterizedTest
    @MethodSource("io.github.stackconsultant.voting.EditionTests#bothKinds")
    void whereAGuessIsConfirmedTheVotesCountOnAndTheMessageSaysWhatIsLessGuessed(PollTerms terms) {
        var poll = team.asked(terms.terms(), advice("r-1", GUESS));
        team.posts(poll);
        team.person("UBO").votes(poll, "python").explains(poll, "known");
        var before = team.poll(poll);

        team.replaces(advice("r-2", !GUESS));

        assertThat(team.poll(poll)).returns(1, Poll::edition).returns(advice("r-2", !GUESS), Poll::matter);
        assertThat(team.poll(poll).version()).isGreaterThan(before.version());
        assertThat(team.standing(poll)).returns(1, Standing::votes).returns(0, Standing::stale);
        assertThat(asked(poll)).isEmpty();
    }

    @Test
    void whereItBecomesAGuessTheVotesWereOnMore() {
        var poll = team.asked(anOpenVote().terms(), advice("r-1", !GUESS));
        team.posts(poll);
        team.person("UBO").votes(poll, "python");

        team.replaces(advice("r-2", GUESS));

        assertThat(team.standing(poll)).returns(0, Standing::votes).returns(1, Standing::stale);
        assertThat(asked(poll)).containsExactly("UBO");
    }

    private static Advice advice(String id, boolean guess) {
        var step = new StepId("performance");
        var answer = new AnswerId("real-time");
        var known = aMatter(1);
        var said = known.recommendation();
        return new Advice(
                new RecommendationId(id),
                known.consultation(),
                List.of(new AnsweredLine(
                        "Performance", guess ? "Real time (a guess from the description)" : "Real time")),
                new Recommendation(
                        said.comparison(),
                        said.title(),
                        said.subject(),
                        said.knowledgeVersion(),
                        new Selection(Map.of(step, List.of(answer)), guess ? Set.of(step) : Set.of()),
                        said.verdict(),
                        guess ? Confidence.LOW : Confidence.MEDIUM,
                        said.scores(),
                        said.criteria(),
                        List.of(new Contribution(
                                step, "Performance", answer, "Real time", new CriterionId("latency"), 2, "why", guess)),
                        guess ? 0 : 1,
                        said.allSteps(),
                        guess ? Optional.of(new Verdict.NotEnoughKnown(Strength.TOSS_UP)) : Optional.empty()),
                Optional.empty());
    }

    private List<String> asked(PollId poll) {
        return team.said(PollContent.Confirmation.class, poll).stream()
                .map(statement -> statement.person().user())
                .toList();
    }
}
