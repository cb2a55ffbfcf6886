package io.github.stackconsultant.recommendation;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where a verdict would be another without a guess, it rests on that; an answer that adds nothing is found. */
class GuessedVerdictTests {

    private static final StepId SAID = new StepId("said");
    private static final StepId GUESSED = new StepId("guessed");

    private final Comparison comparison = Catalogue.of("left", "right")
            .criterion("loud", 4, 0)
            .criterion("quiet", 2, 2)
            .criterion("level", 3, 3)
            .step(
                    "said",
                    Step.Kind.SEVERAL,
                    answer("strong", need("loud", 2)),
                    answer("weak", need("loud", 1)),
                    answer("silent", need("quiet", 1)),
                    answer("hushed", need("loud", 1), need("level", 3)))
            .step(
                    "guessed",
                    Step.Kind.ONE,
                    answer("guess", need("loud", 1)),
                    answer("even", need("level", 2)),
                    answer("heavy", need("loud", 2)))
            .build();

    private final ChangeWords words = new ChangeWords(answer -> "_" + answer + "_", name -> name, 1);

    @Test
    void whatOnlyAGuessSaysRestsOnItAndIsNotCalledClear() {
        var recommendation = recommended(Map.of(GUESSED, List.of(new AnswerId("guess"))), Set.of(GUESSED));

        assertThat(recommendation.verdict().strengthWord()).contains("clear");
        assertThat(recommendation.restsOnGuesses()).isTrue();
        assertThat(recommendation.strengthWord()).contains("resting on a guess");
        assertThat(words.counting().guesses(recommendation))
                .contains("_Guess_ (only hinted at in the description; without it: not enough known to recommend)");
    }

    @Test
    void whatIsSaidAnywayDoesNotRestOnAGuess() {
        var answers = Map.of(SAID, List.of(new AnswerId("strong")), GUESSED, List.of(new AnswerId("guess")));

        assertThat(recommended(answers, Set.of(GUESSED)).restsOnGuesses()).isFalse();
        assertThat(recommended(answers, Set.of(GUESSED)).strengthWord()).contains("clear");
        assertThat(words.counting().guesses(recommended(answers, Set.of(GUESSED))))
                .isEmpty();
        assertThat(recommended(answers, Set.of()).withoutGuesses()).isEmpty();
    }

    @Test
    void whatIsLessClearWithoutAGuessIsCalledClearOnlyWithIt() {
        var answers = Map.of(SAID, List.of(new AnswerId("hushed")), GUESSED, List.of(new AnswerId("guess")));
        var recommendation = recommended(answers, Set.of(GUESSED));

        assertThat(recommendation.restsOnGuesses()).isFalse();
        assertThat(recommendation.strengthWord()).contains("clear only with a guess");
        assertThat(words.counting().guesses(recommendation))
                .contains("_Guess_ (only hinted at in the description; without it: moderate)");
        assertThat(recommended(answers, Set.of()).strengthWord()).contains("clear");
    }

    @Test
    void whatAGuessSpeaksAgainstIsNoClearerByIt() {
        var answers = Map.of(SAID, List.of(new AnswerId("strong")), GUESSED, List.of(new AnswerId("even")));
        var recommendation = recommended(answers, Set.of(GUESSED));

        assertThat(recommendation.strengthWord())
                .isEqualTo(recommendation.verdict().strengthWord());
        assertThat(words.counting().guesses(recommendation)).isEmpty();
    }

    @Test
    void aGuessThatBringsMostOfTheLeadIsMostWorthAsking() {
        var answers = Map.of(SAID, List.of(new AnswerId("weak")), GUESSED, List.of(new AnswerId("heavy")));
        var guessed = recommended(answers, Set.of(GUESSED));

        assertThat(guessed.restsOnGuesses()).isFalse();
        assertThat(LeadingGuess.of(guessed).map(words.counting()::leading))
                .contains(
                        "Guessed would help most: most of the lead comes from my guess there, _Heavy_. Is that right?");
        assertThat(LeadingGuess.of(recommended(answers, Set.of()))).isEmpty();
    }

    @Test
    void soIsOneOnWhichTheVerdictRestsButNotOneThatBringsHalfOfTheLead() {
        var alone = recommended(Map.of(GUESSED, List.of(new AnswerId("guess"))), Set.of(GUESSED));
        var half = Map.of(SAID, List.of(new AnswerId("weak")), GUESSED, List.of(new AnswerId("guess")));

        assertThat(LeadingGuess.of(alone).map(words.counting()::leading))
                .contains("Guessed would help most: the verdict rests on my guess there, _Guess_. Is that right?");
        assertThat(LeadingGuess.of(recommended(half, Set.of(GUESSED)))).isEmpty();
    }

    @Test
    void severalGuessesAreAskedAboutTogether() {
        var guess = new LeadingGuess(GUESSED, "Guessed", List.of("Heavy", "Guess"), true);

        assertThat(words.counting().leading(guess))
                .isEqualTo(
                        "Guessed would help most: the verdict rests on my guesses there, _Heavy_ and _Guess_. Are they"
                                + " right?");
    }

    @Test
    void anAnswerThatAddsNothingIsNamed() {
        var answers = Map.of(SAID, List.of(new AnswerId("weak"), new AnswerId("strong"), new AnswerId("silent")));

        assertThat(words.counting().silent(recommended(answers, Set.of()), comparison))
                .containsExactly(
                        "_Weak_ adds nothing to Said: another answer there says the same at least as strongly",
                        "_Silent_ adds nothing to Said: it speaks for no option and against none");
    }

    /** As it was stored before guesses were marked. */
    @Test
    void theMarksOfGuessesAreNothingNewButAGuessThatIsSaidIs() {
        var answers = Map.of(GUESSED, List.of(new AnswerId("guess")));
        var now = recommended(answers, Set.of(GUESSED));
        var before = withoutMarks(now);
        assertThat(before).isNotEqualTo(now);

        assertThat(before.saysTheSameAs(now)).isTrue();
        assertThat(now.saysTheSameAs(before)).isTrue();
        assertThat(now.saysTheSameAs(recommended(answers, Set.of()))).isFalse();
    }

    private static Recommendation withoutMarks(Recommendation now) {
        var contributions = now.contributions().stream()
                .map(each -> new Contribution(
                        each.step(),
                        each.stepTitle(),
                        each.answer(),
                        each.answerLabel(),
                        each.criterion(),
                        each.weight(),
                        each.reason(),
                        false))
                .toList();
        return new Recommendation(
                now.comparison(),
                now.title(),
                now.subject(),
                now.knowledgeVersion(),
                now.selection(),
                now.verdict(),
                now.confidence(),
                now.scores(),
                now.criteria(),
                contributions,
                now.tellingSteps(),
                now.allSteps(),
                Optional.empty());
    }

    private Recommendation recommended(Map<StepId, List<AnswerId>> answers, Set<StepId> guessed) {
        return new RecommendationEngine().recommend(comparison, new Selection(answers, guessed));
    }
}
