package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.slack.SlackServer.Answer;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMessage;
import io.github.stackconsultant.voting.PollMove;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The way from the home page to the buttons of a vote. */
class VoteAddressesTests {

    private static final String ADDRESS = "https://riverside.example/archives/C0BACKEND/p11";

    @AutoClose
    private final MessengerStage stage = new MessengerStage();

    private final SlackServer server = stage.server;
    private final Rig rig = stage.rig;
    private int messages;

    private PollId posted(PollTerms terms) {
        var poll = rig.opened(terms);
        var version = rig.voting.polls().find(poll).orElseThrow().version();
        rig.voting.polls().remember(poll, new PollMessage("C0BACKEND", "1." + ++messages, version));
        return poll;
    }

    private String home(Person person) {
        stage.turn(Place.home(person), person, Optional.empty(), new Move.Visit());
        return server.last("views.publish").field("view");
    }

    private long asked() {
        return server.methods().stream().filter("chat.getPermalink"::equals).count();
    }

    @Test
    void whoHasNotVotedIsLedThereAndSlackIsAskedOnce() {
        var poll = posted(anOpenVote().among("U0BO"));
        server.next("chat.getPermalink", Answer.of(200, "{\"ok\":true,\"permalink\":\"" + ADDRESS + "\"}"));

        for (int visit = 0; visit < 2; visit++) {
            assertThat(home(Rig.BO))
                    .contains("you have not voted yet \u00b7 \\u003c" + ADDRESS + "|Go to the vote\\u003e");
        }
        assertThat(asked()).isEqualTo(1);
        assertThat(server.last("chat.getPermalink").fields())
                .containsEntry("channel", "C0BACKEND")
                .containsEntry("message_ts", "1.1");
        assertThat(home(Rig.ANA)).contains("Which backend?").doesNotContain("Go to the vote");

        rig.voting.takes(Rig.BO, new PollMove.Cast(poll, 1, Choice.SEVERAL));
        assertThat(home(Rig.BO)).contains("you have voted").doesNotContain("Go to the vote");
    }

    @Test
    void whereAMessageIsGoneTheOthersAreStillLedTo() {
        posted(anOpenVote().among("U0BO"));
        posted(anOpenVote().among("U0BO"));
        server.next(
                "chat.getPermalink",
                Answer.error("message_not_found"),
                Answer.of(200, "{\"ok\":true,\"permalink\":\"" + ADDRESS + "\"}"));

        assertThat(home(Rig.BO)).containsOnlyOnce("Go to the vote");
    }

    @Test
    void whereSlackDoesNotSayItThePageComesWithout() {
        posted(anOpenVote().among("U0BO"));
        posted(anOpenVote().among("U0BO"));
        server.next("chat.getPermalink", Answer.wait("30"));

        assertThat(home(Rig.BO)).contains("you have not voted yet").doesNotContain("Go to the vote");

        assertThat(asked()).isEqualTo(1);
    }
}
