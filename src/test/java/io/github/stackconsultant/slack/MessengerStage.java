package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.ShownMessage;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Thorough;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the turns of a consultation have said, on the way to Slack's Web API. */
final class MessengerStage implements AutoCloseable {

    static final Place PRIVATE = Place.privately("C0BACKEND");
    static final Place THREAD = Place.thread("C0BACKEND", "1600000000.000001");

    final SlackServer server = new SlackServer();
    final Rig rig = new Rig(KnowledgeFixtures.ours());
    final WebApi slack;
    final SlackMessenger messenger;

    MessengerStage() {
        this(store -> store);
    }

    /** The same with another time limit of a call. */
    MessengerStage(Duration patience) {
        this(store -> store, patience);
    }

    /**
     * The same with another store.
     *
     * @param store what becomes of the one in memory
     */
    MessengerStage(UnaryOperator<Consultations> store) {
        this(store, Inbound.LONG_PATIENCE);
    }

    private MessengerStage(UnaryOperator<Consultations> store, Duration patience) {
        slack = new WebApi(rig, BoltApps.slack(Inbound.settings(server.apiUrl()), patience));
        messenger = rig.saying.messenger(slack, store.apply(rig.consultations));
    }

    List<Outcome> turn(Place place, Move move) {
        return turn(place, Optional.empty(), move);
    }

    List<Outcome> turn(Place place, Optional<ReplyPath> path, Move move) {
        return turn(place, Rig.ANA, path, move);
    }

    List<Outcome> turn(Place place, Person person, Optional<ReplyPath> path, Move move) {
        rig.said();
        rig.take(person, place, path, move);
        return rig.said().stream().map(new Thorough(messenger)::say).toList();
    }

    static Statement consultation(ConsultationId id, Place place) {
        return Statement.at(place, Rig.ANA, new ConsultationContent.Current(id, List.of()));
    }

    Optional<ReplyPath> path(String name, boolean original) {
        return Optional.of(new ReplyPath(server.replyAddress(name), original, Rig.NOW));
    }

    StepId stepId(int index) {
        return rig.comparison().steps().get(index).id();
    }

    Move skip(int index) {
        return new Move.Skip(stepId(index));
    }

    ShownMessage shown() {
        return rig.consultations.shown(rig.open(Rig.ANA).id()).orElseThrow();
    }

    @Override
    public void close() throws Exception {
        slack.close();
        server.close();
    }
}
