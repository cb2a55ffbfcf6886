package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.recommendation.Points;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.ChoiceId;
import java.util.Optional;
import java.util.stream.Stream;

/** What a second look at a decision comes to. */
final class SecondLookWords {

    private SecondLookWords() {}

    /**
     * {@return verdict and margin before and now, and how the verdict stands to the decision}
     *
     * @param decision what was decided on the recommendation before, if it still stands
     */
    static Rendered moved(GivenRecommendation before, GivenRecommendation now, Optional<Decision> decision) {
        var same = verdict(before).equals(verdict(now));
        return Rendered.of((same ? "Nothing moved. " : "What moved: ") + SlackDates.day(before.givenAt()) + " it was "
                + verdict(before) + "; " + (same ? "so it is today" : "today it is " + verdict(now)) + "."
                + VerdictWords.nextBest(before.recommendation(), now.recommendation())
                + decision.flatMap(saved -> saved.decided().choice().map(choice -> standing(saved, choice, now)))
                        .orElse(""));
    }

    private static String standing(Decision decision, ChoiceId choice, GivenRecommendation now) {
        var recommended = Choice.recommendedBy(now.recommendation());
        var what = " Your decision was "
                + Mrkdwn.bold(Mrkdwn.escape(decision.decided().outcome()));
        if (recommended.isEmpty()) {
            return what + "; today the consultation takes no side.";
        }
        return what
                + (recommended.get().equals(choice)
                        ? VerdictWords.combination(now.recommendation())
                                .map(shares -> "; today the consultation recommends " + shares + ".")
                                .orElse(", which the consultation recommends today.")
                        : ", which the consultation does not recommend today.");
    }

    private static String verdict(GivenRecommendation given) {
        var recommendation = given.recommendation();
        var known = Stream.concat(
                        recommendation.strengthWord().stream(),
                        Points.margin(recommendation, Mrkdwn::escape).stream().map("margin "::concat))
                .collect(joining(", "));
        return VerdictWords.headline(recommendation.verdict()) + (known.isEmpty() ? "" : " (" + known + ")");
    }
}
