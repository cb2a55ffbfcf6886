package io.github.stackconsultant.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.fixtures.InMemoryDeliveries;
import io.github.stackconsultant.fixtures.InMemoryHandovers;
import io.github.stackconsultant.fixtures.InMemoryRecommendations;
import io.github.stackconsultant.fixtures.RecordingOutbox;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Notice;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.Confidence;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.recommendation.Selection;
import io.github.stackconsultant.recommendation.Strength;
import io.github.stackconsultant.recommendation.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A recommendation of somebody, and consultants whom it may be taken to. */
abstract class HandoverScenes {

    static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    static final Person ANA = new Person("T1", "U0ANA");
    static final Person BO = new Person("T1", "U0BO");
    static final Person DEV = new Person("T1", "U0DEV");
    static final Place CONSULTANTS = Place.privately("C0CONSULT");
    static final Contact CONTACT = new Contact("Ana Ruiz", "Initech", "ana@initech.example");
    static final PostedMessage CLICKED = new PostedMessage("C0CONSULT", "1.5");
    private static final ReplyPath PATH = new ReplyPath("https://hooks.example/1", false, NOW);

    final InMemoryRecommendations recommendations = new InMemoryRecommendations();
    final InMemoryHandovers handovers = new InMemoryHandovers();
    final RecordingOutbox outbox = new RecordingOutbox();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final AtomicInteger ids = new AtomicInteger();
    final RecommendationId given = recommended();
    final Handover service = service(Optional.of("C0CONSULT"));
    final Handover alone = service(Optional.empty());

    private Handover service(Optional<String> channel) {
        return new HandoverService(
                handovers, recommendations, new InMemoryDeliveries(clock), outbox, channel, clock, this::id);
    }

    private String id() {
        return "id-" + ids.incrementAndGet();
    }

    private RecommendationId recommended() {
        var verdict = new Verdict.NotEnoughKnown(Strength.TOSS_UP);
        var recommendation = new GivenRecommendation(
                new Advice(
                        new RecommendationId("R1"),
                        new ConsultationId("C1"),
                        List.of(),
                        new Recommendation(
                                new ComparisonId("nodejs-vs-python"),
                                "Node.js or Python",
                                "the backend",
                                "f00d",
                                new Selection(Map.of()),
                                verdict,
                                Confidence.LOW,
                                List.of(),
                                List.of(),
                                List.of(),
                                0,
                                5,
                                Optional.empty()),
                        Optional.empty()),
                ANA,
                NOW);
        recommendations.add(recommendation);
        return recommendation.id();
    }

    Reply does(Person person, HandoverMove move) {
        return does(service, person, move);
    }

    Reply does(Handover handover, Person person, HandoverMove move) {
        outbox.clear();
        return handover.take(turn(id(), person, move));
    }

    static HandoverTurn turn(String delivery, Person person, HandoverMove move) {
        boolean taking = move instanceof HandoverMove.Take || move instanceof HandoverMove.HandBack;
        return turn(delivery, person, taking ? CONSULTANTS : Place.direct(person), move);
    }

    static HandoverTurn turn(String delivery, Person person, Place place, HandoverMove move) {
        return new HandoverTurn(new DeliveryId(delivery), person, place, Optional.of(PATH), move);
    }

    HandoverRequest asked() {
        assertThat(does(ANA, new HandoverMove.Ask(given, CONTACT, "the streaming part")))
                .isEqualTo(new Reply.Accepted());
        return handovers.all().get(0);
    }

    static Statement notice(Person person, Notice notice) {
        return notice(person, Place.direct(person), notice);
    }

    static Statement notice(Person person, Place place, Notice notice) {
        return new Statement(person, place, Optional.of(PATH), new ConsultationContent.Told(notice));
    }

    static Statement shown(HandoverRequest request, Place place) {
        return Statement.at(place, request.person(), new HandoverContent.Request(request.id()));
    }
}
