package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.ConversationService;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.fixtures.InMemoryConfirmations;
import io.github.stackconsultant.fixtures.InMemoryConsultations;
import io.github.stackconsultant.fixtures.InMemoryDecisions;
import io.github.stackconsultant.fixtures.InMemoryDeliveries;
import io.github.stackconsultant.fixtures.InMemoryHandovers;
import io.github.stackconsultant.fixtures.InMemoryPersonalData;
import io.github.stackconsultant.fixtures.InMemoryRecommendations;
import io.github.stackconsultant.fixtures.InMemoryTimers;
import io.github.stackconsultant.fixtures.InMemoryVoting;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.fixtures.RecordingOutbox;
import io.github.stackconsultant.fixtures.TickingClock;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.handover.Handover;
import io.github.stackconsultant.handover.HandoverService;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Installation;
import io.github.stackconsultant.messaging.Notice;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.privacy.Erasure;
import io.github.stackconsultant.privacy.FailureNames;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.record.DecisionService;
import io.github.stackconsultant.record.Drafts;
import io.github.stackconsultant.record.Grounds;
import io.github.stackconsultant.record.RecordDocuments;
import io.github.stackconsultant.record.Recording;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.Polls;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** The real conversation on stores in memory, with what renders its state. */
final class Rig {

    static final Person ANA = new Person("T0LOCAL", "U0ANA");
    static final Person BO = new Person("T0LOCAL", "U0BO");
    static final Place ANA_DIRECT = new Place(Place.Kind.DIRECT, "D0ANA", Optional.empty());
    static final String CONSULTANTS = "C0CONSULT";
    static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    final InMemoryConsultations consultations = new InMemoryConsultations();
    final InMemoryConfirmations confirmations = new InMemoryConfirmations();
    final InMemoryRecommendations recommendations = new InMemoryRecommendations();
    final RecordingOutbox outbox = new RecordingOutbox();
    final KnowledgeBase knowledge;
    final TickingClock clock = new TickingClock(NOW);
    /** All that renders, and what says it. */
    final SayingSide saying;

    final KnowledgeBlocks pages;
    final CardBlocks cards;
    final NoticeBlocks notices;
    final InformationBlocks informations;
    final ConsultationBlocks blocks;
    final InMemoryDeliveries deliveries = new InMemoryDeliveries(clock);
    final InMemoryVoting voting;
    final CardModals modals;
    final WhatIfModal whatIf;
    final NumbersModal numbers = new NumbersModal(new RecommendationEngine());
    final BothSides sides;
    final SourcesModal sources;
    final InMemoryHandovers handovers = new InMemoryHandovers();
    final InMemoryDecisions decisions = new InMemoryDecisions();
    final InMemoryTimers timers = new InMemoryTimers();
    final RecordDocuments documents;
    /** Words that wait to be tried again, and until when. */
    final WaitingWords waiting = new WaitingWords(clock);

    final FailureNames failures = new StrictStore();

    final Retries retries = new Retries(waiting, clock, new Random(7));
    final NewestQuestion newest;
    /** The consultants' channel. */
    final Optional<String> channel;

    final Installation installation;

    private final ConversationService conversation;
    private final AtomicInteger ids = new AtomicInteger();

    Rig(KnowledgeBase knowledge) {
        this(knowledge, true);
    }

    Rig(KnowledgeBase knowledge, boolean chart) {
        this(knowledge, chart, true);
    }

    /** The workspaces of which everything was erased. */
    final List<String> erased = new ArrayList<>();

    /** What happens before. */
    Runnable beforeErasing = () -> {};

    Rig(KnowledgeBase knowledge, boolean chart, boolean consultants) {
        this.knowledge = knowledge;
        channel = Optional.of(CONSULTANTS).filter(id -> consultants);
        installation = new Installation(Optional.of("https://consultant.example"), channel);
        voting = new InMemoryVoting(deliveries, outbox, recommendations, clock);
        recommendations.areVotedOnIn(voting.votes());
        saying = new SayingSide(
                new SayingSide.Stores(consultations, confirmations, recommendations, handovers, voting, decisions),
                knowledge,
                installation,
                chart,
                clock,
                failures);
        newest = saying.newest;
        pages = saying.pages;
        cards = saying.cards;
        notices = saying.notices;
        informations = saying.informations;
        blocks = saying.blocks;
        documents = saying.documents;
        modals = new CardModals(pages, cards);
        whatIf = new WhatIfModal(new RecommendationEngine(), saying.links);
        sides = new BothSides(saying.links);
        sources = new SourcesModal(saying.links);
        conversation = new ConversationService(
                consultations,
                confirmations,
                recommendations,
                voting.votes(),
                new Erasure(
                        new InMemoryPersonalData(consultations, confirmations, recommendations),
                        outbox,
                        timers,
                        (sweep, cause) -> {},
                        clock),
                deliveries,
                outbox,
                knowledge,
                Understandings.later(knowledge.comparisons()),
                (question, about, most) -> List.of(),
                new RecommendationEngine(),
                clock,
                () -> "00000000-0000-4000-8000-%012d".formatted(ids.incrementAndGet()));
    }

    List<LayoutBlock> home(Person person) {
        return home(person, Optional.empty());
    }

    List<LayoutBlock> home(Person person, Optional<Notice> told) {
        return saying.home.home(
                saying.personal.home(person), new HomeNews(told, Optional.empty(), Optional.empty(), Map.of()));
    }

    Rendered history(Person person) {
        return saying.home.history(saying.personal.history(person));
    }

    DecisionMessenger decisions(WebApi slack, RecordDocuments from) {
        return saying.decisions(slack, from, recording(deliveries, voting)::introduce);
    }

    Recording recording(Deliveries accepted, InMemoryVoting votes) {
        return new DecisionService(
                decisions,
                new Grounds(votes.polls(), votes::advice),
                new Drafts(
                        votes.voting(),
                        knowledge,
                        new RecommendationEngine(),
                        clock,
                        text -> "decision-" + text.hashCode(),
                        () -> "token-" + ids.incrementAndGet()),
                accepted,
                outbox,
                timers,
                clock);
    }

    Handover handover(Deliveries deliveries) {
        return new HandoverService(
                handovers,
                recommendations,
                deliveries,
                outbox,
                channel,
                clock,
                () -> "00000000-0000-4000-9000-%012d".formatted(ids.incrementAndGet()));
    }

    VoteMessengers polls(WebApi slack) {
        return polls(slack, voting.polls());
    }

    VoteMessengers polls(WebApi slack, Polls polls) {
        return saying.votes(slack, polls);
    }

    ConversationService conversation() {
        return conversation;
    }

    Comparison comparison() {
        return knowledge.comparisons().get(0);
    }

    Reply take(Person person, Place place, Move move) {
        return take(person, place, Optional.empty(), move);
    }

    Reply take(Person person, Place place, Optional<ReplyPath> path, Move move) {
        return take(person, place, path, move, Optional.empty());
    }

    Reply take(Person person, Place place, Optional<ReplyPath> path, Move move, Optional<ConsultationId> consultation) {
        var delivery = new DeliveryId("delivery-" + ids.incrementAndGet());
        return conversation.take(new Turn(delivery, person, place, path, consultation, move));
    }

    /** {@return a vote of Ana's that is open in a channel} */
    PollId opened(PollTerms terms) {
        return voting.opened(ANA, "C0BACKEND", terms);
    }

    /** {@return what the latest turns put into the outbox; it is empty after that} */
    List<Statement> said() {
        var said = outbox.statements();
        outbox.clear();
        return said;
    }

    Consultation open(Person person) {
        return consultations.openOf(person).orElseThrow();
    }

    Consultation latest(Person person) {
        return consultations.latestOf(person).orElseThrow();
    }

    /** Has Ana answer about another product than on that card, so that a newer one stands. */
    void answersDifferently(GivenRecommendation older) {
        var product = comparison().steps().get(0);
        var other = new StepAnswer.Chosen(List.of(new AnswerId("scraping")));
        conversation()
                .take(new Turn(
                        new DeliveryId("another"),
                        ANA,
                        ANA_DIRECT,
                        Optional.empty(),
                        Optional.of(older.consultation()),
                        new Move.Fill(comparison().id(), Map.of(product.id(), other), Optional.of(older.id()))));
    }

    /** Has every step of the first comparison answered with as many of its answers as it takes. */
    GivenRecommendation recommendation(Person person, Place place) {
        var answers = new LinkedHashMap<StepId, StepAnswer>();
        comparison().steps().forEach(step -> answers.put(step.id(), fullAnswer(step)));
        return recommendation(person, place, answers);
    }

    GivenRecommendation recommendation(Person person, Place place, Map<StepId, StepAnswer> answers) {
        take(person, place, new Move.Start());
        take(person, place, new Move.Fill(comparison().id(), answers));
        return recommendations
                .find(latest(person).recommendation().orElseThrow())
                .orElseThrow();
    }

    static StepAnswer fullAnswer(Step step) {
        return new StepAnswer.Chosen(step.answers().stream()
                .limit(step.mostAnswers())
                .map(answer -> answer.id())
                .toList());
    }
}
