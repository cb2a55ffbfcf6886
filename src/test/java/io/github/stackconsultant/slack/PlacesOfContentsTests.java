package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Certainty;
import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Measures;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.NotCompared;
import io.github.stackconsultant.conversation.OptionStanding;
import io.github.stackconsultant.conversation.PageOfKnowledge;
import io.github.stackconsultant.conversation.Passages;
import io.github.stackconsultant.conversation.PlainNotice;
import io.github.stackconsultant.conversation.Reasons;
import io.github.stackconsultant.conversation.Settled;
import io.github.stackconsultant.conversation.SourceList;
import io.github.stackconsultant.conversation.Together;
import io.github.stackconsultant.handover.Contact;
import io.github.stackconsultant.handover.HandoverContent;
import io.github.stackconsultant.handover.HandoverId;
import io.github.stackconsultant.handover.HandoverRequest;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.slack.SlackServer.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that can be said gets to where it belongs, or else to its person. */
class PlacesOfContentsTests {

    @AutoClose
    private final MessengerStage stage = new MessengerStage();

    private final SlackServer server = stage.server;
    private final Rig rig = stage.rig;
    private final SlackMessenger messenger = stage.messenger;

    @Test
    void everyContentReachesEveryPlace() {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        rig.said();
        rig.handovers.add(new HandoverRequest(
                new HandoverId("h1"),
                Rig.ANA,
                given.id(),
                new Contact("Ana", "", "ana@initech.example"),
                "words",
                Rig.NOW,
                Optional.empty(),
                Optional.empty()));
        rig.recommendations.rate(given.id(), Rig.ANA, false, Rig.NOW);
        rig.recommendations.explain(given.id(), Rig.ANA, "words");
        for (var place : List.of(Rig.ANA_DIRECT, MessengerStage.PRIVATE, MessengerStage.THREAD, Place.home(Rig.ANA))) {
            for (var content : contents(given)) {
                for (boolean withPath : List.of(true, false)) {
                    server.forgetCalls();
                    var path = withPath ? stage.path("any", false) : Optional.<ReplyPath>empty();
                    assertThat(messenger.say(new Statement(Rig.ANA, place, path, content)))
                            .as("%s in %s", content, place)
                            .isEqualTo(new Outcome.Said());
                    assertThat(server.calls()).isNotEmpty();
                }
            }
        }
    }

    /** All but those of polls and decisions, whose places are their own. */
    private List<Content> contents(GivenRecommendation given) {
        var told = new ConsultationContent.Told(PlainNotice.HELP);
        return List.of(
                new ConsultationContent.Current(given.consultation(), List.of()),
                new ConsultationContent.Below(given.consultation(), List.of()),
                new ConsultationContent.Moved(given.consultation(), List.of()),
                told,
                new ConsultationContent.Unasked(PlainNotice.REQUEST_BACK),
                new ConsultationContent.Question(PlainNotice.CONFIRM_FORGET),
                new Settled(Settled.Result.KEPT, Optional.of(new PostedMessage("D0ANA", "1.5"))),
                new ConsultationContent.Home(Optional.of(PlainNotice.HELP), Optional.empty()),
                new ConsultationContent.History(),
                new ConsultationContent.SharedCard(given.id()),
                new ConsultationContent.WhatMoved(given.id(), given.id()),
                new Passages(List.of()),
                new OptionStanding(given.id(), new OptionId("python"), "Python", false),
                new NotCompared("Go", List.of(rig.comparison().id())),
                new Certainty(given.id()),
                new Measures(given.id()),
                new Reasons(given.id()),
                new Together(given.id()),
                new SourceList(List.of(rig.comparison().id()), Optional.of(given.id())),
                new PageOfKnowledge(Move.Page.PROS, Optional.of(new OptionId("python"))),
                new HandoverContent.Request(new HandoverId("h1")),
                new HandoverContent.Feedback(given.id()));
    }

    @Test
    void noContentOfAConsultationOrForTheConsultantsIsLeftOut() {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);

        assertThat(contents(given))
                .hasOnlyElementsOfTypes(ConsultationContent.class, HandoverContent.class)
                .<Class<?>>extracting(Object::getClass)
                .containsAll(kinds(ConsultationContent.class))
                .containsAll(kinds(HandoverContent.class));
    }

    private static List<Class<?>> kinds(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .<Class<?>>flatMap(kind -> kind.isSealed() ? kinds(kind).stream() : Stream.of(kind))
                .toList();
    }

    @Test
    void aWordOnlyForOnePersonStaysPrivateInAChannel() {
        messenger.say(Statement.at(MessengerStage.PRIVATE, Rig.ANA, new ConsultationContent.History()));

        assertThat(server.methods()).containsExactly("chat.postEphemeral");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not_in_channel", "channel_not_found"})
    void aCardThatAChannelDoesNotTakeIsTalkedAboutInTheDirectMessages(String error) {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        server.next("chat.postMessage", Answer.error(error));

        messenger.say(
                Statement.at(Place.privately("C0GENERAL"), Rig.ANA, new ConsultationContent.SharedCard(given.id())));

        var told = server.last("chat.postMessage");
        assertThat(told.field("channel")).isEqualTo("D0ANA");
        assertThat(told.field("text")).contains("<#C0GENERAL>").contains("/invite");
        assertThat(told.field("blocks")).contains("C0GENERAL|" + given.id().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"is_archived", "restricted_action"})
    void aCardThatAChannelRefusesForGoodIsTalkedAboutWithSlacksReason(String error) {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        server.next("chat.postMessage", Answer.error(error));

        try (var logged = new Logged()) {
            messenger.say(Statement.at(
                    Place.privately("C0GENERAL"), Rig.ANA, new ConsultationContent.SharedCard(given.id())));
            assertThat(logged.lines())
                    .containsExactly("recommendation " + given.id() + " cannot be shared in C0GENERAL: " + error);
        }

        var told = server.last("chat.postMessage");
        assertThat(told.field("channel")).isEqualTo("D0ANA");
        assertThat(told.field("text")).contains("<#C0GENERAL>").contains(error);
    }
}
