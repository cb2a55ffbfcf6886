package io.github.stackconsultant.whole;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.ConversationService;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.fixtures.InMemoryConfirmations;
import io.github.stackconsultant.fixtures.InMemoryConsultations;
import io.github.stackconsultant.fixtures.InMemoryDeliveries;
import io.github.stackconsultant.fixtures.InMemoryHandovers;
import io.github.stackconsultant.fixtures.InMemoryPersonalData;
import io.github.stackconsultant.fixtures.InMemoryRecommendations;
import io.github.stackconsultant.fixtures.InMemoryTimers;
import io.github.stackconsultant.fixtures.InMemoryVoting;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.RecordingOutbox;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.handover.Handover;
import io.github.stackconsultant.handover.HandoverMove;
import io.github.stackconsultant.handover.HandoverService;
import io.github.stackconsultant.handover.HandoverTurn;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.privacy.Erasure;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.slack.PaperSlack;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** The core on stores in memory; what it says is rendered onto paper at once. */
final class PaperStage implements Stage {

    private static final Map<String, String> CHANNELS = Map.of(
            "#general", "C0GENERAL",
            "#backend", "C0BACKEND",
            "#support-chat", "C0SUPPORT",
            "#consultants", "C0CONSULT",
            "#leads", "G0LEADS");
    private static final String MENTION = "@Stack Consultant";

    private final MovableClock clock = new MovableClock(Duration.ZERO);
    private final InMemoryConsultations consultations = new InMemoryConsultations();
    private final InMemoryConfirmations confirmations = new InMemoryConfirmations();
    private final InMemoryRecommendations recommendations = new InMemoryRecommendations();
    private final InMemoryHandovers handovers = new InMemoryHandovers();
    private final InMemoryDeliveries deliveries = new InMemoryDeliveries(clock);
    private final AtomicInteger numbers = new AtomicInteger();
    private final RecordingOutbox outbox = new RecordingOutbox();
    private final InMemoryVoting voting = new InMemoryVoting(deliveries, outbox, recommendations, clock);
    private final PaperSlack slack = new PaperSlack(
            consultations,
            confirmations,
            recommendations,
            handovers,
            voting,
            KnowledgeFixtures.ours(),
            clock,
            Set.of(channelId("#general"), channelId("#leads")));

    private final Map<String, Integer> readSoFar = new HashMap<>();
    private ConversationService conversation = service();
    private Handover handover = handover();
    private Place thread = Place.thread("C0BACKEND", "0");

    private ConversationService service() {
        recommendations.areVotedOnIn(voting.votes());
        return new ConversationService(
                consultations,
                confirmations,
                recommendations,
                voting.votes(),
                new Erasure(
                        new InMemoryPersonalData(consultations, confirmations, recommendations),
                        outbox,
                        new InMemoryTimers(),
                        (sweep, cause) -> {},
                        clock),
                deliveries,
                outbox,
                KnowledgeFixtures.ours(),
                Understandings.of(KnowledgeFixtures.ours().comparisons()),
                Understandings.search(KnowledgeFixtures.ours().comparisons()),
                new RecommendationEngine(),
                clock,
                () -> "id-" + numbers.incrementAndGet());
    }

    private Handover handover() {
        return new HandoverService(
                handovers,
                recommendations,
                deliveries,
                outbox,
                Optional.of(channelId("#consultants")),
                clock,
                () -> "id-" + numbers.incrementAndGet());
    }

    /** {@return the id of the channel with that name} */
    static String channelId(String name) {
        return Optional.ofNullable(CHANNELS.get(name)).orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static Person person(String name) {
        return new Person("T0LOCAL", "U0" + name.toUpperCase(Locale.ROOT));
    }

    @Override
    public void isCleared(List<String> people) {
        // every story has a stage of its own
    }

    @Override
    public void restarts() {
        conversation = service();
        handover = handover();
    }

    @Override
    public void passes(Duration time) {
        clock.passes(time);
    }

    @Override
    public void looksAway(String who) {
        readSoFar.put(who, slack.length());
    }

    @Override
    public void plays(Scene scene) {
        var before = consultationAt(scene);
        var handoverMoves = Labels.handoverMoves(scene, outbox.statements(), before);
        if (!handoverMoves.isEmpty()) {
            handoverMoves.forEach(move -> takes(scene, move));
            return;
        }
        var move = move(scene, new Labels(toldTo(scene.who()), before));
        boolean clicked = scene.presses() != null || scene.changes() != null || scene.keeps();
        var named = before.map(Consultation::id).filter(id -> clicked);
        for (int times = scene.twice() ? 2 : 1; times > 0; times--) {
            move.ifPresent(each -> takes(scene, each, named));
        }
    }

    private Optional<Move> move(Scene scene, Labels labels) {
        if (scene.types() != null) {
            return typed(scene, scene.types());
        }
        return labels.move(scene);
    }

    private Optional<Move> typed(Scene scene, String text) {
        if (text.startsWith("/consult")) {
            return Optional.of(
                    new Move.Describe(text.substring("/consult".length()).strip()));
        }
        if (scene.where().equals("dm")) {
            return Optional.of(new Move.Say(text));
        }
        if (!text.contains(MENTION)) {
            return Optional.empty();
        }
        if (!scene.where().equals("thread")) {
            thread = Place.thread(channelId(scene.where()), "root-" + numbers.incrementAndGet());
        }
        return Optional.of(new Move.Describe(text.replace(MENTION, " ").strip()));
    }

    private void takes(Scene scene, Move move, Optional<ConsultationId> named) {
        var delivery = new DeliveryId("delivery-" + numbers.incrementAndGet());
        conversation.take(new Turn(delivery, person(scene.who()), place(scene), Optional.empty(), named, move));
        outbox.of(delivery).forEach(slack.messenger()::say);
    }

    private void takes(Scene scene, HandoverMove move) {
        var delivery = new DeliveryId("delivery-" + numbers.incrementAndGet());
        handover.take(new HandoverTurn(delivery, person(scene.who()), place(scene), Optional.empty(), move));
        outbox.of(delivery).forEach(slack.messenger()::say);
    }

    private Place place(Scene scene) {
        var person = person(scene.who());
        var mentions = scene.types() != null && scene.types().contains(MENTION);
        return switch (scene.where()) {
            case "dm" -> new Place(Place.Kind.DIRECT, "D" + person.user().substring(1), Optional.empty());
            case "home" -> Place.home(person);
            case "thread" -> thread;
            default -> mentions ? thread : Place.privately(channelId(scene.where()));
        };
    }

    private List<Statement> toldTo(String who) {
        return outbox.statements().stream()
                .filter(each -> each.person().equals(person(who)))
                .toList();
    }

    /** Everybody sees the buttons of a thread; elsewhere the buttons are those of one's own consultation. */
    private Optional<Consultation> consultationAt(Scene scene) {
        var place = place(scene);
        return place.kind() != Place.Kind.THREAD
                ? consultations.latestOf(person(scene.who()))
                : outbox.statements().stream()
                        .filter(each -> each.place().equals(place))
                        .map(Statement::content)
                        .filter(ConsultationContent.State.class::isInstance)
                        .map(ConsultationContent.State.class::cast)
                        .reduce((earlier, later) -> later)
                        .map(ConsultationContent.State::consultation)
                        .flatMap(consultations::find);
    }

    @Override
    public void seesAnew(String who, String text) {
        if (!news(who).contains(text)) {
            throw new AssertionError(who + " does not see anew \"" + text + "\" but:\n" + news(who));
        }
    }

    @Override
    public void becomesQuiet() {
        // everything is said at once
    }

    @Override
    public String news(String who) {
        return slack.readBy(person(who).user(), readSoFar.getOrDefault(who, 0));
    }

    @Override
    public Optional<Consultation> latestOf(String who) {
        return consultations.latestOf(person(who));
    }
}
