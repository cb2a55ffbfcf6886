package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.AnsweredLine;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** How whoever is asked to confirm reads which answers have moved: each is quoted whole or not at all. */
class MovedAnswersTests {

    @AutoClose
    private final PollStage stage = new PollStage();

    @Test
    void rankedAnswersAreQuotedWholeAndWithoutWhereTheyWereRead() {
        assertThat(
                        request(
                                List.of(new AnsweredLine(
                                        "Performance",
                                        "Many concurrent requests, then Connecting and passing on (read from 10 words of the"
                                                + " description), then Real-time interactivity")),
                                List.of(
                                        new AnsweredLine(
                                                "Performance",
                                                "Heavy computation (a guess from the description: \u201csums (big)\u201d), then Security"))))
                .contains("\nPerformance is Heavy computation, then Security (it was Many concurrent requests, then"
                        + " Connecting and passing on, then Real-time interactivity). The margin is ");
    }

    @Test
    void whatDoesNotFitIsOnlyNamed() {
        var own = new AnsweredLine("Product", "words ".repeat(100));
        var area = new AnsweredLine("Area", "One region");

        assertThat(request(List.of(), List.of(own, area)))
                .contains("\nArea is One region; Product has changed, too: see *Full reasoning*. The margin is ");
    }

    @Test
    void whereNothingFitsAllIsNamed() {
        var own = new AnsweredLine("Product", "words ".repeat(100));
        var market = new AnsweredLine("Market", "more words ".repeat(50));

        assertThat(request(List.of(), List.of(own, market)))
                .contains("\nProduct and Market have changed: see *Full reasoning*. The margin is ");
    }

    private String request(List<AnsweredLine> before, List<AnsweredLine> now) {
        var first = answered(1, before);
        stage.rig.recommendations.add(new GivenRecommendation(first, Rig.ANA, Rig.NOW));
        var poll = stage.asked(anOpenVote().terms(), first);
        stage.say();
        stage.vote(poll, "U0BO", "python");
        stage.rig.voting.voting().replace(answered(2, now), stage.delivery());
        stage.say();
        return stage.server.last("chat.postMessage").field("text");
    }

    private static Advice answered(int number, List<AnsweredLine> answers) {
        var matter = PollTerms.aMatter(number);
        return new Advice(matter.id(), matter.consultation(), answers, matter.recommendation(), matter.project());
    }
}
