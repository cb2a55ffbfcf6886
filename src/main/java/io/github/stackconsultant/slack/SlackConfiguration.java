package io.github.stackconsultant.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Conversation;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.conversation.TeamVotes;
import io.github.stackconsultant.handover.Handover;
import io.github.stackconsultant.handover.Handovers;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.messaging.Messenger;
import io.github.stackconsultant.privacy.WorkspaceErasure;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.record.Decisions;
import io.github.stackconsultant.record.RecordDocuments;
import io.github.stackconsultant.record.Recording;
import io.github.stackconsultant.voting.BallotKeys;
import io.github.stackconsultant.voting.Polls;
import io.github.stackconsultant.voting.Voting;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what speaks with Slack. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SlackSettings.class)
class SlackConfiguration {

    /** Before an acknowledgement there are three seconds in all. */
    private static final Duration PATIENCE_BEFORE_ACKNOWLEDGEMENT = Duration.ofMillis(2_500);

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int WORDS_IN_WAITING = 200;

    @Bean(destroyMethod = "close")
    Slack slackClient(SlackSettings settings) {
        return BoltApps.slack(settings, PATIENCE);
    }

    @Bean(destroyMethod = "close")
    Slack promptSlack(SlackSettings settings) {
        return BoltApps.slack(settings, PATIENCE_BEFORE_ACKNOWLEDGEMENT);
    }

    @Bean
    SlackApi slackApi(SlackSettings settings, Slack slackClient) {
        return new SlackApi(SlackMethods.of(slackClient, settings.botToken()));
    }

    @Bean
    ReplyPaths replyPaths(Slack slackClient, Clock clock) {
        return new ReplyPaths(slackClient, clock);
    }

    @Bean
    Speaker speaker(SlackApi slackApi, ReplyPaths replyPaths) {
        return new Speaker(slackApi, replyPaths);
    }

    @Bean
    KnowledgeLinks knowledgeLinks(
            KnowledgeBase knowledge, @Value("${consultant.public-url:}") String publicAddress, Clock clock) {
        return new KnowledgeLinks(knowledge, Optional.of(publicAddress).filter(address -> !address.isBlank()), clock);
    }

    @Bean
    KnowledgeBlocks knowledgeBlocks(KnowledgeLinks links) {
        return new KnowledgeBlocks(links);
    }

    @Bean
    CardBlocks cardBlocks(
            KnowledgeLinks links,
            RecommendationEngine engine,
            SlackSettings settings,
            @Value("${consultant.channel:}") String channel) {
        return new CardBlocks(links, engine, settings.chart(), !channel.isBlank());
    }

    @Bean
    HandoverPresenter handoverPresenter(
            Handovers handovers, Recommendations recommendations, NoticeBlocks notices, Speaker speaker) {
        return new HandoverPresenter(handovers, recommendations, notices, speaker);
    }

    @Bean
    HandoverListeners handoverListeners(
            Handover handover,
            SlackSettings settings,
            Slack promptSlack,
            Afterwards afterwards,
            @Value("${consultant.channel:}") String channel,
            Clock clock) {
        var prompt = new SlackApi(SlackMethods.of(promptSlack, settings.botToken()));
        return new HandoverListeners(handover, prompt, afterwards, new Turns(clock), !channel.isBlank());
    }

    @Bean
    DecisionListeners decisionListeners(
            Recording recording,
            Polls polls,
            Recommendations recommendations,
            RecordDocuments documents,
            SlackSettings settings,
            Slack promptSlack,
            Deliveries deliveries,
            Afterwards afterwards,
            Clock clock) {
        return new DecisionListeners(
                recording,
                polls,
                recommendations,
                new SlackApi(SlackMethods.of(promptSlack, settings.botToken())),
                new DecisionWords(documents),
                deliveries,
                afterwards,
                new Turns(clock),
                clock);
    }

    @Bean
    NoticeBlocks noticeBlocks(Consultations consultations, KnowledgeBase knowledge) {
        return new NoticeBlocks(consultations, knowledge);
    }

    @Bean
    ConsultationBlocks consultationBlocks(
            KnowledgeBase knowledge,
            Recommendations recommendations,
            CardBlocks cards,
            RecommendationEngine engine,
            TeamVotes votes) {
        return new ConsultationBlocks(knowledge, recommendations, cards, engine, votes);
    }

    @Bean
    PollMessenger pollMessenger(
            Voting voting,
            Polls polls,
            Decisions decisions,
            KnowledgeBase knowledge,
            Speaker speaker,
            SlackApi slackApi,
            Clock clock) {
        var outcomes = new OutcomePresenter(voting, polls, decisions, knowledge, speaker);
        return new PollMessenger(voting, polls, outcomes, new WorkspaceFacts(slackApi), speaker, clock);
    }

    @Bean
    Messenger messenger(
            Consultations consultations,
            Recommendations recommendations,
            KnowledgeBase knowledge,
            ConsultationBlocks consultationBlocks,
            NoticeBlocks notices,
            CardBlocks cards,
            KnowledgeBlocks pages,
            Speaker speaker,
            ReplyPaths replyPaths,
            SlackApi slackApi,
            PollMessenger polls,
            Polls storedPolls,
            Decisions decisions,
            RecordDocuments documents,
            Recording recording,
            HandoverPresenter handovers) {
        var presenter = new ConsultationPresenter(consultations, consultationBlocks, notices, speaker, replyPaths);
        var words = new DecisionWords(documents);
        var home = new HomeBlocks(
                consultations, recommendations, storedPolls, decisions, words, consultationBlocks, notices);
        return new SlackMessenger(
                presenter,
                handovers,
                polls,
                new DecisionMessenger(decisions, documents, words, speaker, slackApi, recording::introduce),
                notices,
                home,
                cards,
                pages,
                recommendations,
                knowledge,
                speaker,
                slackApi);
    }

    @Bean(destroyMethod = "shutdownNow")
    ThreadPoolExecutor courtesyExecutor() {
        return new ThreadPoolExecutor(1, 2, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WORDS_IN_WAITING));
    }

    @Bean
    Afterwards afterwards(Speaker speaker, NoticeBlocks notices, ThreadPoolExecutor courtesyExecutor) {
        return new Afterwards(speaker, notices, courtesyExecutor);
    }

    @Bean
    WhatIfDesk whatIfDesk(
            Recommendations recommendations,
            KnowledgeBase knowledge,
            RecommendationEngine engine,
            KnowledgeLinks links) {
        return new WhatIfDesk(recommendations, knowledge, new WhatIfModal(engine, links));
    }

    @Bean
    ModalDesk modalDesk(
            SlackSettings settings,
            Slack promptSlack,
            Consultations consultations,
            Recommendations recommendations,
            KnowledgeBase knowledge,
            KnowledgeBlocks pages,
            CardBlocks cards,
            Deliveries deliveries,
            Afterwards afterwards,
            Voting voting,
            Polls polls,
            BallotKeys keys,
            SlackApi slackApi,
            KnowledgeLinks links,
            WhatIfDesk whatIf) {
        var prompt = new SlackApi(SlackMethods.of(promptSlack, settings.botToken()));
        var modals = new Modals(pages, cards);
        var pollDesk = new PollDesk(voting, polls, recommendations, knowledge, keys, modals, slackApi);
        return new ModalDesk(
                prompt,
                modals,
                consultations,
                recommendations,
                knowledge,
                deliveries,
                afterwards,
                pollDesk,
                whatIf,
                new Provenance(links));
    }

    @Bean
    App boltApp(
            SlackSettings settings,
            Slack promptSlack,
            Conversation conversation,
            Consultations consultations,
            Recommendations recommendations,
            KnowledgeBase knowledge,
            NoticeBlocks notices,
            Afterwards afterwards,
            Voting voting,
            BallotKeys keys,
            ModalDesk desk,
            HandoverListeners handovers,
            DecisionListeners decisions,
            WorkspaceErasure erasure,
            @Value("${consultant.deliveries.at-once}") int atOnce,
            Clock clock) {
        var turns = new Turns(clock);
        var pollListeners = new PollListeners(voting, keys, recommendations, new PollWords(), afterwards, clock);
        var unmatched = new UnmatchedRequests(conversation, turns);
        var interactions = new InteractionListeners(unmatched);
        var failures = new FailureAnswers(turns, afterwards, notices);
        var admission = new Admission(atOnce, failures::tooBusy);
        var app = BoltApps.app(
                settings, promptSlack, List.of(failures, new OwnEvents(), admission, interactions), unmatched);
        new Listeners(conversation, desk, pollListeners, turns).registerIn(app, interactions);
        pollListeners.registerIn(interactions);
        new Submissions(conversation, consultations, knowledge).registerIn(interactions);
        handovers.registerIn(app, interactions);
        decisions.registerIn(app, interactions);
        new RemovalListener(erasure).registerIn(app);
        return app;
    }

    @Bean
    SlackConnection slackConnection(SlackSettings settings, SlackApi slackApi, App boltApp) {
        return new SlackConnection(settings, slackApi, boltApp);
    }

    @Bean
    HealthIndicator slackHealthIndicator(SlackConnection connection) {
        return new SlackHealthIndicator(connection);
    }

    @Bean
    @ConditionalOnProperty(name = "slack.transport", havingValue = "http")
    Signature signature(SlackSettings settings, Clock clock) {
        return new Signature(Optional.ofNullable(settings.signingSecret()).orElseThrow(), clock);
    }
}
