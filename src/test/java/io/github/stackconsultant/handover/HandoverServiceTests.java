package io.github.stackconsultant.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Notice;
import io.github.stackconsultant.conversation.Opinion;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.fixtures.InMemoryDeliveries;
import io.github.stackconsultant.fixtures.InMemoryHandovers;
import io.github.stackconsultant.fixtures.InMemoryRecommendations;
import io.github.stackconsultant.fixtures.RecordingOutbox;
import io.github.stackconsultant.handover.HandoverRequest.Status;
import io.github.stackconsultant.handover.HandoverRequest.Taken;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Topic;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HandoverServiceTests {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Person ANA = new Person("T1", "U0ANA");
    private static final Person BO = new Person("T1", "U0BO");
    private static final Person DEV = new Person("T1", "U0DEV");
    private static final Place CONSULTANTS = Place.privately("C0CONSULT");
    private static final Contact CONTACT = new Contact("Ana Ruiz", "Initech", "ana@initech.example");
    private static final PostedMessage CLICKED = new PostedMessage("C0CONSULT", "1.5");
    private static final ReplyPath PATH = new ReplyPath("https://hooks.example/1", false, NOW);

    private final InMemoryRecommendations recommendations = new InMemoryRecommendations();
    private final InMemoryHandovers handovers = new InMemoryHandovers();
    private final RecordingOutbox outbox = new RecordingOutbox();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final AtomicInteger ids = new AtomicInteger();
    private final RecommendationId given = recommended();

    private final Handover service = service(Optional.of("C0CONSULT"));
    private final Handover alone = service(Optional.empty());

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
                new RecommendationId("R1"),
                new ConsultationId("C1"),
                ANA,
                NOW,
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
                        5));
        recommendations.add(recommendation);
        return recommendation.id();
    }

    private Reply runs(Person person, Deed deed) {
        return runs(service, person, deed);
    }

    private Reply runs(Handover handover, Person person, Deed deed) {
        outbox.clear();
        return handover.run(errand(id(), person, deed));
    }

    private static Errand errand(String delivery, Person person, Deed deed) {
        return new Errand(new DeliveryId(delivery), person, Place.direct(person), Optional.of(PATH), deed);
    }

    private HandoverRequest asked() {
        assertThat(runs(ANA, new Deed.Ask(given, CONTACT, "the streaming part")))
                .isEqualTo(new Reply.Accepted());
        return handovers.all().get(0);
    }

    private static Statement notice(Person person, Notice notice, String... details) {
        var words = new ArrayList<>(List.of(notice.name()));
        words.addAll(List.of(details));
        return new Statement(Topic.NOTICE, person, Place.direct(person), Optional.of(PATH), "", words);
    }

    private static Statement inChannel(Topic topic, Person person, Place place, String subject) {
        return new Statement(topic, person, place, Optional.empty(), subject, List.of());
    }

    @Test
    void aRequestIsStoredAcknowledgedAndSentToTheConsultants() {
        var request = asked();

        assertThat(request.person()).isEqualTo(ANA);
        assertThat(request.contact()).isEqualTo(CONTACT);
        assertThat(request.matter()).isEqualTo("the streaming part");
        assertThat(request.recommendation()).isEqualTo(given);
        assertThat(request.askedAt()).isEqualTo(NOW);
        assertThat(request.status()).isEqualTo(Status.OPEN);
        assertThat(outbox.statements())
                .containsExactly(
                        notice(ANA, Notice.HANDOVER_ASKED),
                        inChannel(Topic.HANDOVER, ANA, CONSULTANTS, request.id().value()));
    }

    @Test
    void whatWasTypedIsInNothingThatIsLoggedOrWaits() {
        var request = asked();
        var ask = new Deed.Ask(given, CONTACT, "the streaming part");
        var why = new Deed.SayWhy(given, "the streaming part");

        for (var text : List.of(
                request,
                outbox.statements(),
                errand("1", ANA, ask),
                errand("1", ANA, why),
                new Opinion(false, Optional.of("the streaming part")))) {
            assertThat(text.toString()).doesNotContain("streaming", "Ruiz", "Initech", "initech");
        }
    }

    @Test
    void theSameDeliveryAsksOnce() {
        var errand = errand("same", ANA, new Deed.Ask(given, CONTACT, "matter"));

        assertThat(service.run(errand)).isEqualTo(new Reply.Accepted());
        assertThat(service.run(errand)).isEqualTo(new Reply.Repeated());

        assertThat(handovers.all()).hasSize(1);
        assertThat(outbox.statements()).hasSize(2);
    }

    @Test
    void onlyWhoseRecommendationItIsMayAsk() {
        for (var deed : List.of(new Deed.Begin(given), new Deed.Ask(given, CONTACT, "matter"))) {
            assertThat(runs(BO, deed)).isEqualTo(new Reply.Refused(Notice.NOT_YOURS));
            assertThat(outbox.statements()).containsExactly(notice(BO, Notice.NOT_YOURS, "U0ANA"));
        }
        assertThat(handovers.all()).isEmpty();
        assertThat(runs(ANA, new Deed.Begin(given))).isEqualTo(new Reply.Accepted());
        assertThat(outbox.statements()).isEmpty();
    }

    @Test
    void anUnknownRecommendationIsOutdated() {
        var gone = new RecommendationId("gone");

        assertThat(runs(ANA, new Deed.Begin(gone))).isEqualTo(new Reply.Refused(Notice.OUTDATED));
        assertThat(runs(ANA, new Deed.BeginWhy(gone))).isEqualTo(new Reply.Refused(Notice.OUTDATED));
        assertThat(runs(ANA, new Deed.SayWhy(gone, "x"))).isEqualTo(new Reply.Refused(Notice.OUTDATED));
    }

    @Test
    void withoutConsultantsNothingIsAskedAndThePersonHearsWhy() {
        for (var deed : List.of(new Deed.Begin(given), new Deed.Ask(given, CONTACT, "matter"))) {
            assertThat(runs(alone, ANA, deed)).isEqualTo(new Reply.Refused(Notice.NO_CONSULTANTS));
            assertThat(outbox.statements()).containsExactly(notice(ANA, Notice.NO_CONSULTANTS));
        }
        assertThat(handovers.all()).isEmpty();
    }

    @Test
    void whoTakesItFirstAnswersItAndWhoAskedIsTold() {
        var request = asked();

        assertThat(runs(BO, new Deed.Take(request.id(), Optional.of(CLICKED)))).isEqualTo(new Reply.Accepted());

        var taken = handovers.find(request.id()).orElseThrow();
        assertThat(taken.taken()).contains(new Taken(BO, NOW));
        assertThat(taken.posted()).contains(CLICKED);
        assertThat(outbox.statements())
                .containsExactly(
                        inChannel(
                                Topic.HANDOVER,
                                ANA,
                                Place.direct(BO),
                                request.id().value()),
                        new Statement(
                                Topic.NOTICE,
                                ANA,
                                Place.direct(ANA),
                                Optional.empty(),
                                "",
                                List.of(Notice.HANDOVER_TAKEN.name(), "U0BO")));
    }

    @Test
    void whoComesSecondIsToldWhoHasItAndNobodyElseIsTold() {
        var request = asked();
        runs(BO, new Deed.Take(request.id(), Optional.of(CLICKED)));

        for (var late : List.of(DEV, BO)) {
            assertThat(runs(late, new Deed.Take(request.id(), Optional.of(CLICKED))))
                    .isEqualTo(new Reply.Refused(Notice.HANDOVER_HAS));
            assertThat(outbox.statements()).containsExactly(notice(late, Notice.HANDOVER_HAS, "U0BO"));
        }
        assertThat(handovers.find(request.id()).orElseThrow().taken()).contains(new Taken(BO, NOW));
    }

    @Test
    void whoHasItHandsItBackAndWhoAskedIsTold() {
        var request = asked();
        runs(BO, new Deed.Take(request.id(), Optional.of(CLICKED)));
        var back = new Deed.HandBack(request.id());

        assertThat(runs(DEV, back)).isEqualTo(new Reply.Refused(Notice.HANDOVER_HAS));
        assertThat(outbox.statements()).containsExactly(notice(DEV, Notice.HANDOVER_HAS, "U0BO"));
        assertThat(runs(BO, back)).isEqualTo(new Reply.Accepted());

        assertThat(handovers.find(request.id()).orElseThrow().status()).isEqualTo(Status.OPEN);
        assertThat(outbox.statements())
                .containsExactly(
                        inChannel(
                                Topic.HANDOVER,
                                ANA,
                                Place.direct(BO),
                                request.id().value()),
                        new Statement(
                                Topic.NOTICE,
                                ANA,
                                Place.direct(ANA),
                                Optional.empty(),
                                "",
                                List.of(Notice.HANDOVER_BACK.name(), "U0BO")));
        assertThat(runs(BO, back)).isEqualTo(new Reply.Refused(Notice.OUTDATED));
        assertThat(runs(DEV, new Deed.Take(request.id(), Optional.of(CLICKED)))).isEqualTo(new Reply.Accepted());
    }

    @Test
    void aKnownMessageIsNotReplacedByAnOlderCopyThatWasClicked() {
        var request = asked();
        handovers.remember(request.id(), new PostedMessage("C0CONSULT", "2.5"));

        runs(BO, new Deed.Take(request.id(), Optional.of(CLICKED)));

        assertThat(handovers.find(request.id()).orElseThrow().posted()).contains(new PostedMessage("C0CONSULT", "2.5"));
    }

    @Test
    void anUnknownRequestIsOutdated() {
        var gone = new HandoverId("gone");

        assertThat(runs(BO, new Deed.Take(gone, Optional.empty()))).isEqualTo(new Reply.Refused(Notice.OUTDATED));
        assertThat(runs(BO, new Deed.HandBack(gone))).isEqualTo(new Reply.Refused(Notice.OUTDATED));
        assertThat(runs(ANA, new Deed.SendAgain(gone))).isEqualTo(new Reply.Refused(Notice.OUTDATED));
    }

    @Test
    void whatIsKeptIsSentAgainByWhoAskedOnly() {
        var request = asked();
        var again = new Deed.SendAgain(request.id());

        assertThat(runs(BO, again)).isEqualTo(new Reply.Refused(Notice.NOT_YOURS));
        assertThat(runs(alone, ANA, again)).isEqualTo(new Reply.Refused(Notice.NO_CONSULTANTS));
        assertThat(runs(ANA, again)).isEqualTo(new Reply.Accepted());

        assertThat(outbox.statements())
                .containsExactly(
                        notice(ANA, Notice.HANDOVER_ASKED),
                        inChannel(Topic.HANDOVER, ANA, CONSULTANTS, request.id().value()));
        assertThat(handovers.all()).hasSize(1);
    }

    @Test
    void aReasonIsKeptWithTheRatingAndGoesToTheConsultants() {
        recommendations.rate(given, ANA, false, NOW);

        assertThat(runs(ANA, new Deed.BeginWhy(given))).isEqualTo(new Reply.Accepted());
        assertThat(outbox.statements()).isEmpty();
        assertThat(runs(ANA, new Deed.SayWhy(given, "too short"))).isEqualTo(new Reply.Accepted());

        assertThat(recommendations.opinion(given, ANA)).contains(new Opinion(false, Optional.of("too short")));
        assertThat(outbox.statements())
                .containsExactly(
                        notice(ANA, Notice.REASON_SENT), inChannel(Topic.FEEDBACK, ANA, CONSULTANTS, given.value()));
    }

    @Test
    void withoutConsultantsAReasonIsKeptAndSaidToBeKeptOnly() {
        recommendations.rate(given, ANA, false, NOW);

        assertThat(runs(alone, ANA, new Deed.SayWhy(given, "too short"))).isEqualTo(new Reply.Accepted());

        assertThat(recommendations.opinion(given, ANA)).contains(new Opinion(false, Optional.of("too short")));
        assertThat(outbox.statements()).containsExactly(notice(ANA, Notice.REASON_KEPT));
    }

    @Test
    void onlyWhoFoundItUnhelpfulSaysWhy() {
        recommendations.rate(given, BO, false, NOW);

        for (var deed : List.of(new Deed.BeginWhy(given), new Deed.SayWhy(given, "x"))) {
            assertThat(runs(ANA, deed)).isEqualTo(new Reply.Refused(Notice.OUTDATED));
            assertThat(runs(DEV, deed)).isEqualTo(new Reply.Refused(Notice.NOT_YOURS));
            assertThat(outbox.statements()).containsExactly(notice(DEV, Notice.NOT_YOURS, "U0ANA"));
            assertThat(runs(BO, deed)).isEqualTo(new Reply.Accepted());
        }
        assertThat(recommendations.opinion(given, ANA)).isEmpty();
        assertThat(recommendations.opinion(given, BO)).contains(new Opinion(false, Optional.of("x")));
    }
}
