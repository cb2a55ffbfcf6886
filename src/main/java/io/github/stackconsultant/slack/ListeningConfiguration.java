package io.github.stackconsultant.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Conversation;
import io.github.stackconsultant.conversation.NewerRecommendations;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.handover.Handover;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.messaging.Installation;
import io.github.stackconsultant.privacy.FailureNames;
import io.github.stackconsultant.privacy.WorkspaceErasure;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.record.Recording;
import io.github.stackconsultant.voting.BallotKeys;
import io.github.stackconsultant.voting.Polls;
import io.github.stackconsultant.voting.Voting;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ThreadPoolExecutor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the listeners for commands, clicks, forms and events, and the modals that answer them at once. */
@Configuration(proxyBeanMethods = false)
class ListeningConfiguration {

    @Bean
    ModalOpener modalOpener(@Prompt SlackApi slack, Deliveries deliveries, LateReplies lateReplies) {
        return new ModalOpener(slack, deliveries, lateReplies);
    }

    @Bean
    ChannelLookup channelLookup(@Brief SlackApi slack, GrantedScopes scopes) {
        return new ChannelLookup(slack, scopes);
    }

    @Bean
    VoterLookup voterLookup(@Brief SlackApi slack, GrantedScopes scopes, Clock clock) {
        return new VoterLookup(slack, scopes, clock);
    }

    @Bean
    HandoverListeners handoverListeners(Handover handover, ModalOpener opener, Installation installation) {
        return new HandoverListeners(handover, opener, installation.channel().isPresent());
    }

    @Bean
    DecisionListeners decisionListeners(
            Recording recording,
            Polls polls,
            KnowledgeBase knowledge,
            ModalOpener opener,
            DecisionWords words,
            LateReplies lateReplies,
            ChannelLookup channels,
            Clock clock) {
        return new DecisionListeners(recording, polls, knowledge, opener, words, lateReplies, channels, clock);
    }

    /** Apart from the words, so that no choice waits for what people are told. */
    @Bean(destroyMethod = "shutdownNow")
    ThreadPoolExecutor modalsExecutor() {
        return BoundedThreads.modals();
    }

    @Bean
    WhatIfClicks whatIfClicks(
            Recommendations recommendations,
            Consultations consultations,
            KnowledgeBase knowledge,
            RecommendationEngine engine,
            KnowledgeLinks links,
            @Prompt SlackApi slack,
            ModalOpener opener,
            Deliveries deliveries,
            ThreadPoolExecutor modalsExecutor,
            Clock clock) {
        return new WhatIfClicks(
                recommendations,
                consultations,
                knowledge,
                new WhatIfModal(engine, links),
                new FollowedModals(slack, modalsExecutor, clock),
                opener,
                deliveries);
    }

    @Bean
    Modals modals(KnowledgeBlocks pages, CardBlocks cards) {
        return new Modals(pages, cards);
    }

    @Bean
    PollListeners pollListeners(
            Voting voting,
            Recommendations recommendations,
            LateReplies lateReplies,
            ModalClicks modals,
            PollModals forms,
            ChannelLookup channels,
            VoterLookup voters,
            Clock clock) {
        return new PollListeners(voting, recommendations, lateReplies, modals, forms, channels, voters, clock);
    }

    @Bean
    ConsultationModals consultationModals(
            Consultations consultations, Recommendations recommendations, KnowledgeBase knowledge) {
        return new ConsultationModals(consultations, recommendations, knowledge);
    }

    @Bean
    RecommendationModals recommendationModals(
            Modals modals,
            Recommendations recommendations,
            Consultations consultations,
            KnowledgeBase knowledge,
            RecommendationEngine engine,
            KnowledgeLinks links) {
        return new RecommendationModals(
                modals, new ReasoningModals(engine, links), recommendations, consultations, knowledge);
    }

    @Bean
    PollModals pollModals(
            Voting voting,
            Polls polls,
            Recommendations recommendations,
            Consultations consultations,
            KnowledgeBase knowledge,
            BallotKeys keys,
            Modals modals,
            GrantedScopes scopes) {
        var newer = new NewerRecommendations(consultations, recommendations);
        return new PollModals(voting, polls, recommendations, newer, knowledge, keys, modals, scopes);
    }

    @Bean
    ModalClicks modalClicks(
            ModalOpener opener,
            ConsultationModals consultations,
            RecommendationModals recommendations,
            WhatIfClicks whatIf,
            PollModals polls) {
        return new ModalClicks(opener, consultations, recommendations, whatIf, polls);
    }

    @Bean
    Turns turns(Clock clock) {
        return new Turns(clock);
    }

    @Bean
    FailureAnswers failureAnswers(Turns turns, LateReplies lateReplies, FailureNames failureNames) {
        return new FailureAnswers(turns, lateReplies, failureNames);
    }

    @Bean
    OutsiderFilter outsiderFilter(Turns turns, LateReplies lateReplies) {
        return new OutsiderFilter(turns, lateReplies);
    }

    @Bean
    ConcurrencyLimit concurrencyLimit(@Value("${consultant.deliveries.at-once}") int atOnce, FailureAnswers failures) {
        return new ConcurrencyLimit(atOnce, failures::tooBusy);
    }

    @Bean
    UnmatchedRequests unmatchedRequests(Conversation conversation, Turns turns) {
        return new UnmatchedRequests(conversation, turns);
    }

    @Bean
    Listeners listeners(Conversation conversation, ModalClicks modals, Turns turns, NewestQuestion newest) {
        return new Listeners(conversation, modals, turns, newest::overtaken);
    }

    @Bean
    Submissions submissions(
            Conversation conversation, Consultations consultations, KnowledgeBase knowledge, ChannelLookup channels) {
        return new Submissions(conversation, consultations, knowledge, channels);
    }

    @Bean
    InteractionListeners interactionListeners(
            UnmatchedRequests unmatched, NewestQuestion newest, Turns turns, List<FeatureListeners> features) {
        var interactions = new InteractionListeners(unmatched, newest::overtaken);
        var clicks = new ClickListeners(newest::overtaken);
        features.forEach(feature -> feature.registerIn(clicks, interactions));
        clicks.registerIn(interactions, turns);
        return interactions;
    }

    @Bean
    RemovalListener removalListener(WorkspaceErasure erasure, Clock clock) {
        return new RemovalListener(erasure, clock);
    }

    /** Each middleware may answer a request before the next one sees it. */
    @Bean
    App boltApp(
            SlackSettings settings,
            @Prompt Slack slack,
            FailureAnswers failures,
            OutsiderFilter filter,
            ConcurrencyLimit limit,
            InteractionListeners interactions,
            UnmatchedRequests unmatched,
            Listeners listeners,
            RemovalListener removal) {
        var app = BoltApps.app(
                settings,
                slack,
                List.of(failures, new BotMessages(), new SenderCheck(), filter, limit, interactions),
                unmatched);
        listeners.registerIn(app);
        removal.registerIn(app);
        return app;
    }
}
