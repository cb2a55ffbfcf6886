package io.github.stackconsultant.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Conversation;
import io.github.stackconsultant.conversation.NewerRecommendations;
import io.github.stackconsultant.fixtures.InMemoryVoting;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The way in, from a signed request to the conversation, with Slack's Web API at the other end. */
final class Inbound implements AutoCloseable {

    static final String SECRET = "signing-secret";
    static final int AT_ONCE = 2;

    /** Longer than a slow machine may stand still. */
    static final Duration LONG_PATIENCE = Duration.ofSeconds(20);

    final SlackServer server = new SlackServer();
    final GrantedScopes scopes = new GrantedScopes();
    final Rig rig;
    final RefusedRequests refused;

    private final ExecutorService repliesExecutor = Executors.newSingleThreadExecutor();
    private final Slack client;
    private final App app;
    private final SlackEventsServlet servlet;

    /** Requests share a trigger here, and each is one of its own. */
    Inbound(Rig rig, Conversation conversation) {
        this(rig, conversation, votes(rig));
    }

    Inbound(Rig rig, Conversation conversation, InMemoryVoting voting) {
        this.rig = rig;
        var settings = settings(server.apiUrl());
        client = BoltApps.slack(settings, Duration.ofSeconds(5));
        app = app(rig, conversation, client, settings, rig.consultations, repliesExecutor, voting, scopes);
        refused = new RefusedRequests(rig.clock);
        var signature = new Signature(SECRET, rig.clock, refused);
        servlet = new SlackEventsServlet(app, signature);
    }

    static Slack client(SlackServer server) {
        return client(server.apiUrl());
    }

    static Slack client(String apiUrl) {
        return BoltApps.slack(settings(apiUrl), LONG_PATIENCE);
    }

    static SlackSettings settings(String apiUrl) {
        return settings(apiUrl, Duration.ofSeconds(1));
    }

    static SlackSettings settings(String apiUrl, Duration patienceBeforeStoring) {
        return new SlackSettings(
                SlackSettings.Transport.HTTP,
                SlackServer.TOKEN,
                "xapp-1-secret",
                SECRET,
                apiUrl,
                true,
                Duration.ofSeconds(5),
                patienceBeforeStoring,
                Duration.ofSeconds(5));
    }

    static App app(
            Rig rig,
            Conversation conversation,
            Slack client,
            SlackSettings settings,
            Consultations consultations,
            ExecutorService repliesExecutor) {
        return app(
                rig, conversation, client, settings, consultations, repliesExecutor, votes(rig), new GrantedScopes());
    }

    private static InMemoryVoting votes(Rig rig) {
        return new InMemoryVoting(delivery -> true, rig.outbox, rig.recommendations, rig.clock);
    }

    private static App app(
            Rig rig,
            Conversation conversation,
            Slack client,
            SlackSettings settings,
            Consultations consultations,
            ExecutorService repliesExecutor,
            InMemoryVoting voting,
            GrantedScopes scopes) {
        var slack = new WebApi(rig, client);
        var api = slack.api;
        var lateReplies = new LateReplies(slack.sender, repliesExecutor, rig.retries);
        var turns = new Turns(rig.clock);
        var opener = new ModalOpener(api, delivery -> true, lateReplies);
        var whatIf = new WhatIfClicks(
                conversation,
                rig.recommendations,
                consultations,
                rig.knowledge,
                rig.whatIf,
                new FollowedModals(api, repliesExecutor, rig.clock),
                opener,
                delivery -> true);
        var polls = new PollModals(
                voting.voting(),
                voting.polls(),
                rig.recommendations,
                new NewerRecommendations(consultations, rig.recommendations),
                rig.knowledge,
                voting.keys(),
                rig.modals,
                scopes);
        var channels = new ChannelLookup(api, scopes);
        var consultationModals =
                new ConsultationModals(conversation, consultations, rig.recommendations, rig.knowledge, channels);
        var modals = new ModalClicks(
                opener,
                consultationModals,
                new RecommendationModals(
                        rig.modals,
                        new RecommendationEngine(),
                        rig.saying.links,
                        rig.recommendations,
                        consultations,
                        rig.knowledge),
                whatIf,
                polls);
        var listeners = new ConsultationListeners(conversation, modals, turns, rig.newest::overtaken);
        List<FeatureListeners> features = List.of(
                listeners,
                whatIf,
                new PollListeners(
                        voting.voting(),
                        rig.recommendations,
                        lateReplies,
                        modals,
                        polls,
                        channels,
                        new VoterLookup(api, scopes, rig.clock),
                        rig.clock),
                consultationModals,
                new HandoverListeners(rig.handover(delivery -> true), opener, rig.installation),
                new DecisionListeners(
                        rig.recording(delivery -> true, voting),
                        voting.polls(),
                        rig.knowledge,
                        opener,
                        new DecisionWords(rig.documents),
                        lateReplies,
                        channels,
                        rig.clock));
        var unmatched = new UnmatchedRequests(conversation, turns);
        var failures = new FailureAnswers(turns, lateReplies, new StrictStore());
        var app = BoltApps.app(
                settings,
                client,
                failures,
                new OutsiderFilter(turns, lateReplies),
                new ConcurrencyLimit(AT_ONCE, failures::tooBusy),
                InteractionListeners.of(unmatched, rig.newest::overtaken, turns, features),
                unmatched);
        listeners.registerIn(app);
        new RemovalListener(
                        (workspace, removed, delivery) -> {
                            rig.beforeErasing.run();
                            return rig.erased.add(workspace + " by " + delivery.value());
                        },
                        rig.clock)
                .registerIn(app);
        return app;
    }

    MockHttpServletResponse form(String body) {
        return send(body.getBytes(StandardCharsets.UTF_8), "application/x-www-form-urlencoded");
    }

    MockHttpServletResponse interaction(String json) {
        return form(SignedRequests.payload(json));
    }

    MockHttpServletResponse json(String body) {
        return send(body.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    /** An event that Slack sends for the so-many-eth time again. */
    MockHttpServletResponse again(String body, int time) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var timestamp = now();
        var request = request(bytes, "application/json", timestamp, SignedRequests.signature(SECRET, timestamp, bytes));
        request.addHeader("X-Slack-Retry-Num", time);
        return send(request);
    }

    MockHttpServletResponse send(byte[] body, String type) {
        var timestamp = now();
        return send(body, type, timestamp, SignedRequests.signature(SECRET, timestamp, body));
    }

    private String now() {
        return Long.toString(rig.clock.instant().getEpochSecond());
    }

    MockHttpServletResponse send(byte[] body, String type, String timestamp, String signature) {
        return send(request(body, type, timestamp, signature));
    }

    private static MockHttpServletRequest request(byte[] body, String type, String timestamp, String signature) {
        var request = posted(body, type);
        request.addHeader("X-Slack-Request-Timestamp", timestamp);
        request.addHeader("X-Slack-Signature", signature);
        return request;
    }

    /** {@return a request that nobody signed} */
    static MockHttpServletRequest posted(byte[] body, String type) {
        var request = new MockHttpServletRequest("POST", SlackEventsServlet.PATH);
        request.setContent(body);
        request.setContentType(type);
        return request;
    }

    MockHttpServletResponse send(MockHttpServletRequest request) {
        var response = new MockHttpServletResponse();
        try {
            servlet.service(request, response);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
        return response;
    }

    App app() {
        return app;
    }

    /** From now on nobody is told anything after the acknowledgement. */
    void tellsNobody() {
        repliesExecutor.shutdown();
    }

    /** Waits until every word that is told after the acknowledgement was told. */
    void settle() {
        try {
            repliesExecutor.submit(() -> {}).get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Override
    public void close() throws Exception {
        repliesExecutor.shutdownNow();
        client.close();
        server.close();
    }
}
