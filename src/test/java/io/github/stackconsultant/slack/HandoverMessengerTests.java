package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.handover.Contact;
import io.github.stackconsultant.handover.HandoverContent;
import io.github.stackconsultant.handover.HandoverId;
import io.github.stackconsultant.handover.HandoverRequest;
import io.github.stackconsultant.messaging.Messenger;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.slack.SlackServer.Answer;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandoverMessengerTests {

    private static final HandoverId ID = new HandoverId("h1");
    private static final String MATTER = "our *secret* merger with <!channel>";
    private static final String EMAIL = "ana@initech.example";
    private static final PostedMessage POSTED = new PostedMessage(Rig.CONSULTANTS, "1700000000.000001");

    @AutoClose
    private final SlackServer server = new SlackServer();

    private final Rig rig = new Rig(KnowledgeFixtures.ours());

    @AutoClose
    private final WebApi slack = new WebApi(rig, server);

    private final Messenger messenger = new SayingOnly(rig.saying.handovers(slack)::registerIn);
    private final GivenRecommendation given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);

    private void asked() {
        rig.handovers.add(new HandoverRequest(
                ID,
                Rig.ANA,
                given.id(),
                new Contact("Ana", "Initech", EMAIL),
                MATTER,
                Rig.NOW,
                Optional.empty(),
                Optional.empty()));
    }

    private Outcome shows() {
        return messenger.say(statement(new HandoverContent.Request(ID)));
    }

    private static Statement statement(HandoverContent content) {
        return Statement.at(Place.privately(Rig.CONSULTANTS), Rig.ANA, content);
    }

    private HandoverRequest stored() {
        return rig.handovers.find(ID).orElseThrow();
    }

    @Test
    void theConsultantsReadWhoAsksWhatAboutAndWhatItRestsOn() {
        asked();

        assertThat(shows()).isEqualTo(new Outcome.Said());

        var call = server.last("chat.postMessage");
        assertThat(call.field("channel")).isEqualTo(Rig.CONSULTANTS);
        assertThat(call.field("blocks"))
                .contains("Ana", "<@U0ANA>".replace("<", "\\u003c").replace(">", "\\u003e"))
                .contains("Initech", EMAIL, "take_it")
                .contains("secret")
                .doesNotContain("*secret*", "!channel>", "!channel\\u003e")
                .contains(given.recommendation().verdict().headline())
                .contains("confidence")
                .contains(given.answers().get(0).answer());
        assertThat(stored().posted()).contains(POSTED);
    }

    @Test
    void onceTakenTheMessageSaysWhoAnswersAndTakesNobodyElse() {
        asked();
        shows();
        rig.handovers.take(ID, Rig.BO, Rig.NOW);

        assertThat(shows()).isEqualTo(new Outcome.Said());

        assertThat(server.methods()).containsExactly("chat.postMessage", "chat.update");
        assertThat(server.last("chat.update").field("ts")).isEqualTo(POSTED.timestamp());
        assertThat(server.last("chat.update").field("blocks"))
                .contains("U0BO", "answers this one", "hand_back")
                .doesNotContain("take_it");
    }

    @Test
    void whatIsHandedBackCanBeTakenAgain() {
        asked();
        rig.handovers.take(ID, Rig.BO, Rig.NOW);
        shows();
        rig.handovers.release(ID, Rig.BO);

        assertThat(shows()).isEqualTo(new Outcome.Said());

        assertThat(server.last("chat.update").field("blocks"))
                .contains("take_it")
                .doesNotContain("hand_back", "answers this one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_ana_.ruiz@initech.example", "a*.*b@x_.example", "~ana~@`x`.example", "a&b@x.example"})
    void anAddressIsShownAsItIs(String address) {
        rig.handovers.add(new HandoverRequest(
                ID,
                Rig.ANA,
                given.id(),
                new Contact("Ana", "", address),
                MATTER,
                Rig.NOW,
                Optional.empty(),
                Optional.empty()));

        shows();

        var blocks = JsonParser.parseString(server.last("chat.postMessage").field("blocks"));
        assertThat(blocks.getAsJsonArray())
                .anySatisfy(block -> assertThat(block.getAsJsonObject()
                                .getAsJsonObject("text")
                                .get("text")
                                .getAsString())
                        .isEqualTo("E-mail: " + address))
                .noneSatisfy(block -> assertThat(block.toString()).contains("\u2009" + "_ana"));
    }

    @Test
    void sayingItTwiceUpdatesTheOneMessage() {
        asked();
        shows();

        assertThat(shows()).isEqualTo(new Outcome.Said());

        assertThat(server.methods()).containsExactly("chat.postMessage", "chat.update");
    }

    @Test
    void aMessageThatIsGoneIsPostedAnew() {
        asked();
        shows();
        server.next("chat.update", Answer.error("message_not_found"));

        assertThat(shows()).isEqualTo(new Outcome.Said());

        assertThat(stored().posted()).contains(new PostedMessage(Rig.CONSULTANTS, "1700000000.000002"));
    }

    @Test
    void onceTheChannelIsAnotherItIsPostedThereAndNoMoreIsShownInTheOldOne() {
        asked();
        rig.handovers.remember(ID, new PostedMessage("C0BEFORE", "1.5"));

        assertThat(shows()).isEqualTo(new Outcome.Said());

        assertThat(server.methods()).containsExactly("chat.postMessage");
        assertThat(stored().posted()).contains(POSTED);
    }

    @Test
    void slacksWaitsAndFailuresAreForTheOutbox() {
        asked();
        server.next("chat.postMessage", Answer.wait("7"), Answer.of(500, ""));

        assertThat(shows()).isEqualTo(new Outcome.AskedToWait(Duration.ofSeconds(7)));
        rig.clock.tick(Duration.ofSeconds(7));
        assertThat(shows()).isEqualTo(new Outcome.Failed("http_500"));
        assertThat(shows()).isEqualTo(new Outcome.Said());

        assertThat(server.methods()).containsOnly("chat.postMessage");
        assertThat(stored().posted()).contains(POSTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not_in_channel", "channel_not_found", "is_archived", "a_word_of_tomorrow"})
    void whoseRequestIsRefusedForGoodIsToldAndTheOperatorSeesIdsOnly(String error) {
        asked();
        server.next("chat.postMessage", Answer.error(error));
        try (var logged = new Logged()) {
            assertThat(shows()).isEqualTo(new Outcome.Said());

            assertThat(logged.lines())
                    .anySatisfy(line -> assertThat(line).contains("h1", Rig.CONSULTANTS, error))
                    .noneSatisfy(line -> assertThat(line).containsAnyOf(EMAIL, "secret", "Initech"));
        }
        var told = server.last("chat.postMessage");
        assertThat(told.field("channel")).isEqualTo("D0ANA");
        assertThat(told.field("blocks")).contains("What you wrote is kept", "send_again", "\"value\":\"h1\"");
        assertThat(stored().posted()).isEmpty();
    }

    @Test
    void whoCannotBeToldJustNowIsToldLater() {
        asked();
        server.next("chat.postMessage", Answer.error("not_in_channel"), Answer.wait("7"));

        assertThat(shows()).isEqualTo(new Outcome.AskedToWait(Duration.ofSeconds(7)));
    }

    @Test
    void whatIsTakenIsNotSaidToBeUnread() {
        asked();
        rig.handovers.take(ID, Rig.BO, Rig.NOW);
        server.next("chat.postMessage", Answer.error("is_archived"));

        assertThat(shows()).isEqualTo(new Outcome.Said());

        assertThat(server.methods()).containsExactly("chat.postMessage");
    }

    @Test
    void whatStandsInTheChannelIsNotSaidToBeUnreadWhereItsUpdateIsRefused() {
        asked();
        shows();
        server.next("chat.update", Answer.error("msg_too_long"));

        assertThat(shows()).isEqualTo(new Outcome.Said());

        assertThat(server.methods()).containsExactly("chat.postMessage", "chat.update");
    }

    @Test
    void anUnknownRequestIsRefused() {
        assertThat(shows()).isInstanceOf(Outcome.Refused.class);
        assertThat(server.methods()).isEmpty();
    }

    @Test
    void theConsultantsReadWhyARecommendationDidNotHelp() {
        rig.recommendations.rate(given.id(), Rig.ANA, false, Rig.NOW);
        rig.recommendations.explain(given.id(), Rig.ANA, MATTER);

        assertThat(messenger.say(statement(new HandoverContent.Feedback(given.id()))))
                .isEqualTo(new Outcome.Said());

        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo(Rig.CONSULTANTS);
        assertThat(server.last("chat.postMessage").field("blocks"))
                .contains("U0ANA", "did not find a recommendation helpful", "secret")
                .contains(given.recommendation().verdict().headline())
                .contains(given.answers().get(0).answer())
                .doesNotContain("take_it");
    }

    @Test
    void aMindThatChangedMeanwhileIsNotReported() {
        rig.recommendations.rate(given.id(), Rig.ANA, false, Rig.NOW);
        rig.recommendations.explain(given.id(), Rig.ANA, MATTER);
        rig.recommendations.rate(given.id(), Rig.ANA, true, Rig.NOW);

        assertThat(messenger.say(statement(new HandoverContent.Feedback(given.id()))))
                .isEqualTo(new Outcome.Said());

        assertThat(server.methods()).isEmpty();
    }

    @Test
    void whoseReasonIsRefusedIsToldAndTheOperatorSeesIdsOnly() {
        rig.recommendations.rate(given.id(), Rig.ANA, false, Rig.NOW);
        rig.recommendations.explain(given.id(), Rig.ANA, MATTER);
        server.next("chat.postMessage", Answer.error("not_in_channel"));

        try (var logged = new Logged()) {
            assertThat(messenger.say(statement(new HandoverContent.Feedback(given.id()))))
                    .isEqualTo(new Outcome.Said());

            assertThat(logged.lines())
                    .containsExactly("Slack refuses the reason about recommendation " + given.id()
                            + " in CONSULTANT_CHANNEL C0CONSULT: not_in_channel");
        }
        var told = server.last("chat.postMessage");
        assertThat(told.field("channel")).isEqualTo("D0ANA");
        assertThat(told.field("text")).contains("nobody there has read", "is kept with your rating");
    }
}
