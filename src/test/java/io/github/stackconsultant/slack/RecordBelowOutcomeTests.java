package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.InMemoryDeliveries;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.record.DecisionMove;
import io.github.stackconsultant.record.DecisionMove.Cause;
import io.github.stackconsultant.record.DecisionTurn;
import io.github.stackconsultant.voting.PollContent;
import io.github.stackconsultant.voting.PollId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Below the outcome of a vote, where its record is. */
class RecordBelowOutcomeTests {

    @AutoClose
    private final PollStage stage = new PollStage();

    private final PollId poll = closed();

    private PollId closed() {
        var asked = stage.posted(anOpenVote());
        stage.close(asked);
        stage.say();
        return asked;
    }

    private void isSaved(Optional<String> channel) {
        stage.rig.clock.tick(Duration.ofMinutes(1));
        var save = new DecisionMove.Save(
                new Cause.Vote(poll), "Which backend?", Optional.empty(), "", Optional.empty(), channel);
        stage.rig
                .recording(new InMemoryDeliveries(stage.rig.clock), stage.rig.voting)
                .take(new DecisionTurn(stage.delivery(), Rig.ANA, save));
        stage.rig.outbox.clear();
    }

    private String outcome() {
        stage.saying.say(Statement.at(Place.privately(PollStage.CHANNEL), Rig.ANA, new PollContent.SecondLook(poll)));
        return stage.updated();
    }

    @Test
    void nothingIsSaidOfItBeforeItIsSaved() {
        assertThat(outcome()).doesNotContain("saved the record", "The record");
    }

    @Test
    void whatIsPostedInItsChannelIsFoundThere() {
        isSaved(Optional.of(PollStage.CHANNEL));
        assertThat(outcome()).contains(" saved the record \\u003c!date^", ": ask them for it.");

        stage.rig.decisions.posted(stage.rig.decisions.of(Rig.ANA, 1).get(0).id(), "F1");

        assertThat(outcome())
                .contains("The record that ", " saved \\u003c!date^", " is in ", PollStage.CHANNEL)
                .doesNotContain("ask them for it")
                .doesNotContain("/decisions/");
    }

    @Test
    void whatIsPostedNowhereIsAskedForAndNotLinked() {
        isSaved(Optional.empty());

        assertThat(outcome())
                .contains(" saved the record \\u003c!date^", ": ask them for it.")
                .doesNotContain("/decisions/");
    }
}
