package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Messenger;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.DecisionMove;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.ChoiceId;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is said of two recommendations, of which the second came of the first. */
class WhatMovedTests extends DecisionMessages {

    private final Messenger telling = new SayingOnly(rig.saying.recommendations(slack)::registerIn);

    private String moved(GivenRecommendation given) {
        assertThat(told(given.id(), given.id())).isInstanceOf(Outcome.Said.class);
        return server.last("chat.postMessage").field("text");
    }

    private Outcome told(RecommendationId before, RecommendationId now) {
        var content = new ConsultationContent.WhatMoved(before, now);
        return telling.say(Statement.at(Rig.ANA_DIRECT, Rig.ANA, content));
    }

    @Test
    void whatMovedSpeaksOfTheDecisionThatStandsOnWhatWasRecommended() {
        var decision = saved(Optional.empty(), Optional.of(Choice.SEVERAL));
        var given = rig.recommendations.find(decision.basis().recommendation()).orElseThrow();

        assertThat(moved(given))
                .startsWith("Nothing moved.")
                .endsWith("Your decision was *Both*, which the consultation does not recommend today.");

        takes(as(decision, Choice.recommendedBy(given.recommendation())));
        rig.clock.tick(Duration.ofDays(1));
        assertThat(moved(given)).endsWith(", which the consultation recommends today.");
    }

    @Test
    void whatMovedOnWhichNothingWasSavedSpeaksOfNoDecision() {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);

        assertThat(moved(given)).endsWith("; so it is today.");
    }

    @Test
    void whatMovedWhereNothingIsKnownHasNeitherStrengthNorMargin() {
        var skipped = rig.comparison().steps().stream()
                .collect(Collectors.<Step, StepId, StepAnswer>toMap(Step::id, step -> new StepAnswer.Skipped()));
        var unknown = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT, skipped);

        assertThat(moved(unknown)).endsWith(" it was *Not enough known to recommend*; so it is today.");
    }

    private static DecisionMove.Save as(Decision decision, Optional<ChoiceId> choice) {
        return new DecisionMove.Save(
                new DecisionMove.Cause.Recommended(decision.basis().recommendation()),
                decision.decided().question(),
                choice,
                "",
                decision.revisitOn(),
                Optional.empty());
    }

    @Test
    void whereOneOfThemIsErasedNothingIsSaid() {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        var gone = new RecommendationId("gone");

        assertThat(told(gone, given.id())).isInstanceOf(Outcome.Refused.class);
        assertThat(told(given.id(), gone)).isInstanceOf(Outcome.Refused.class);
        assertThat(server.methods()).isEmpty();
    }
}
