package io.github.stackconsultant.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Conversation;
import io.github.stackconsultant.conversation.NewerRecommendations;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.voting.BallotKeys;
import io.github.stackconsultant.voting.Polls;
import io.github.stackconsultant.voting.Voting;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ThreadPoolExecutor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the listeners for commands, clicks, forms and events, and the modals that answer them at once. */
@Configuration(proxyBeanMethods = false)
@Import({
    CardModals.class,
    ChannelLookup.class,
    ConsultationModals.class,
    DecisionListeners.class,
    FailureAnswers.class,
    HandoverListeners.class,
    ModalClicks.class,
    ModalOpener.class,
    OutsiderFilter.class,
    PollListeners.class,
    RecommendationModals.class,
    RemovalListener.class,
    Turns.class,
    UnmatchedRequests.class,
    VoterLookup.class
})
class ListeningConfiguration {

    /** Apart from the words, so that no choice waits for what people are told. */
    @Bean(destroyMethod = "shutdownNow")
    ThreadPoolExecutor modalsExecutor() {
        return BoundedThreads.modals();
    }

    @Bean
    WhatIfClicks whatIfClicks(
            Conversation conversation,
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
                conversation,
                recommendations,
                consultations,
                knowledge,
                new WhatIfModal(engine, links),
                new FollowedModals(slack, modalsExecutor, clock),
                opener,
                deliveries);
    }

    @Bean
    PollModals pollModals(
            Voting voting,
            Polls polls,
            Recommendations recommendations,
            Consultations consultations,
            KnowledgeBase knowledge,
            BallotKeys keys,
            CardModals cards,
            GrantedScopes scopes) {
        var newer = new NewerRecommendations(consultations, recommendations);
        return new PollModals(voting, polls, recommendations, newer, knowledge, keys, cards, scopes);
    }

    @Bean
    ConcurrencyLimit concurrencyLimit(@Value("${consultant.deliveries.at-once}") int atOnce, FailureAnswers failures) {
        return new ConcurrencyLimit(atOnce, failures::tooBusy);
    }

    @Bean
    ConsultationListeners listeners(Conversation conversation, ModalClicks modals, Turns turns, NewestQuestion newest) {
        return new ConsultationListeners(conversation, modals, turns, newest::overtaken);
    }

    @Bean
    InteractionListeners interactionListeners(
            UnmatchedRequests unmatched, NewestQuestion newest, Turns turns, List<FeatureListeners> features) {
        return InteractionListeners.of(unmatched, newest::overtaken, turns, features);
    }

    @Bean
    App boltApp(
            SlackSettings settings,
            @Prompt Slack slack,
            FailureAnswers failures,
            OutsiderFilter filter,
            ConcurrencyLimit limit,
            InteractionListeners interactions,
            UnmatchedRequests unmatched,
            ConsultationListeners listeners,
            RemovalListener removal) {
        var app = BoltApps.app(settings, slack, failures, filter, limit, interactions, unmatched);
        listeners.registerIn(app);
        removal.registerIn(app);
        return app;
    }
}
