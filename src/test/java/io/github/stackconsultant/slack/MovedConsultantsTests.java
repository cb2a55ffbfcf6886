package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.handover.Contact;
import io.github.stackconsultant.handover.HandoverContent;
import io.github.stackconsultant.handover.HandoverId;
import io.github.stackconsultant.handover.HandoverRequest;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.messaging.Statement;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Once the consultants' channel is another one, what was to be said in the one before is said in that. */
class MovedConsultantsTests {

    private static final Place BEFORE = Place.privately("C0BEFORE");

    @AutoClose
    private final MessengerStage stage = new MessengerStage();

    private final Rig rig = stage.rig;
    private final GivenRecommendation given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);

    @Test
    void whatIsHandedBackByAForgottenTakerIsShownWhereItCanBeTaken() {
        var request = new HandoverRequest(
                new HandoverId("h1"),
                Rig.ANA,
                given.id(),
                new Contact("Ana", "Initech", "ana@initech.example"),
                "our merger",
                Rig.NOW,
                Optional.empty(),
                Optional.empty());
        rig.handovers.add(request);
        rig.handovers.remember(request.id(), new PostedMessage(BEFORE.channel(), "1.5"));

        assertThat(stage.messenger.say(Statement.at(BEFORE, Rig.ANA, new HandoverContent.Request(request.id()))))
                .isEqualTo(new Outcome.Said());

        assertThat(stage.server.methods()).containsExactly("chat.postMessage");
        assertThat(stage.server.last("chat.postMessage").field("channel")).isEqualTo(Rig.CONSULTANTS);
        assertThat(stage.server.last("chat.postMessage").field("blocks")).contains("take_it");
        assertThat(rig.handovers.find(request.id()).flatMap(HandoverRequest::posted))
                .map(PostedMessage::channel)
                .contains(Rig.CONSULTANTS);
    }

    @Test
    void aReasonIsReadByTheConsultantsOfToday() {
        rig.recommendations.rate(given.id(), Rig.ANA, false, Rig.NOW);
        rig.recommendations.explain(given.id(), Rig.ANA, "too far from what we know");

        stage.messenger.say(Statement.at(BEFORE, Rig.ANA, new HandoverContent.Feedback(given.id())));

        assertThat(stage.server.last("chat.postMessage").field("channel")).isEqualTo(Rig.CONSULTANTS);
    }
}
