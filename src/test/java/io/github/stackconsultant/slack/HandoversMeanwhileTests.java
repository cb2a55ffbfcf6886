package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.handover.Contact;
import io.github.stackconsultant.handover.HandoverContent;
import io.github.stackconsultant.handover.HandoverId;
import io.github.stackconsultant.handover.HandoverRequest;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.slack.SlackServer.Answer;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What becomes of the consultants' message if a request is taken or handed back while Slack is shown it. */
class HandoversMeanwhileTests {

    private static final HandoverId ID = new HandoverId("h1");

    @AutoClose
    private final MessengerStage stage = new MessengerStage();

    private final Rig rig = stage.rig;

    HandoversMeanwhileTests() {
        rig.handovers.add(new HandoverRequest(
                ID,
                Rig.ANA,
                rig.recommendation(Rig.ANA, Rig.ANA_DIRECT).id(),
                new Contact("Ana", "Initech", "ana@initech.example"),
                "our merger",
                Rig.NOW,
                Optional.empty(),
                Optional.empty()));
    }

    private Outcome shows() {
        return stage.messenger.say(
                Statement.at(Place.privately(Rig.CONSULTANTS), Rig.ANA, new HandoverContent.Request(ID)));
    }

    /** Slack accepts, and meanwhile somebody does that. */
    private static Answer meanwhile(Runnable somebody) {
        return Answer.posted("C0CONSULT", "1700000000.000001").during(somebody);
    }

    private void boTakesIt() {
        rig.handovers.take(ID, Rig.BO, Rig.NOW);
    }

    private void boHandsItBack() {
        rig.handovers.release(ID, Rig.BO);
    }

    @Test
    void whatIsTakenWhileItIsBeingPostedIsBroughtUpToDateAtOnce() {
        stage.server.next("chat.postMessage", meanwhile(this::boTakesIt));

        assertThat(shows()).isEqualTo(new Outcome.Said());

        assertThat(stage.server.methods()).containsExactly("chat.postMessage", "chat.update");
        assertThat(stage.server.last("chat.update").field("blocks")).contains("answers this one");
    }

    @Test
    void whatSomebodyElseTakesMeanwhileSaysWhoAnswersNow() {
        rig.handovers.take(ID, Rig.ANA, Rig.NOW);
        stage.server.next("chat.postMessage", meanwhile(() -> {
            rig.handovers.release(ID, Rig.ANA);
            boTakesIt();
        }));

        assertThat(shows()).isEqualTo(new Outcome.Said());

        assertThat(stage.server.methods()).containsExactly("chat.postMessage", "chat.update");
        assertThat(stage.server.last("chat.update").field("blocks")).contains("U0BO");
    }

    @Test
    void whatChangesEachTimeIsLeftToTheStatementsThatFollow() {
        stage.server.next("chat.postMessage", meanwhile(this::boTakesIt));
        stage.server.next(
                "chat.update",
                meanwhile(this::boHandsItBack),
                meanwhile(this::boTakesIt),
                meanwhile(this::boHandsItBack));

        assertThat(shows()).isEqualTo(new Outcome.Said());

        assertThat(stage.server.methods()).containsExactly("chat.postMessage", "chat.update", "chat.update");
    }
}
