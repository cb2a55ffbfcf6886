package io.github.stackconsultant.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Conversation;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.handover.Handover;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.privacy.FailureNames;
import io.github.stackconsultant.privacy.WorkspaceErasure;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.record.RecordDocuments;
import io.github.stackconsultant.record.Recording;
import io.github.stackconsultant.voting.BallotKeys;
import io.github.stackconsultant.voting.Polls;
import io.github.stackconsultant.voting.Voting;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the listeners for commands, clicks, forms and events, and the modals that answer them at once. */
@Configuration(proxyBeanMethods = false)
class ListeningConfiguration {

    @Bean
    HandoverListeners handoverListeners(
            Handover handover,
            SlackApi promptApi,
            LateReplies lateReplies,
            @Value("${consultant.channel:}") String channel,
            Clock clock) {
        return new HandoverListeners(handover, promptApi, lateReplies, new Turns(clock), !channel.isBlank());
    }

    @Bean
    DecisionListeners decisionListeners(
            Recording recording,
            Polls polls,
            Recommendations recommendations,
            RecordDocuments documents,
            SlackApi promptApi,
            Deliveries deliveries,
            LateReplies lateReplies,
            Clock clock) {
        return new DecisionListeners(
                recording,
                polls,
                recommendations,
                promptApi,
                new DecisionWords(documents),
                deliveries,
                lateReplies,
                new Turns(clock),
                clock);
    }

    @Bean
    WhatIfModalFinder whatIfModals(
            Recommendations recommendations,
            Consultations consultations,
            KnowledgeBase knowledge,
            RecommendationEngine engine,
            KnowledgeLinks links) {
        return new WhatIfModalFinder(recommendations, consultations, knowledge, new WhatIfModal(engine, links));
    }

    @Bean
    ModalFinder modalFinder(
            SlackApi promptApi,
            Consultations consultations,
            Recommendations recommendations,
            KnowledgeBase knowledge,
            KnowledgeBlocks pages,
            CardBlocks cards,
            Deliveries deliveries,
            LateReplies lateReplies,
            Voting voting,
            Polls polls,
            BallotKeys keys,
            SlackApi slackApi,
            RecommendationEngine engine,
            KnowledgeLinks links,
            WhatIfModalFinder whatIf,
            Clock clock) {
        var modals = new Modals(pages, cards);
        var pollModals = new PollModalFinder(voting, polls, recommendations, knowledge, keys, modals, slackApi);
        return new ModalFinder(
                promptApi,
                modals,
                consultations,
                recommendations,
                knowledge,
                deliveries,
                lateReplies,
                pollModals,
                whatIf,
                new ReasoningModals(engine, links),
                new FollowedModals(promptApi, clock));
    }

    @Bean
    App boltApp(
            SlackSettings settings,
            Slack promptSlack,
            Conversation conversation,
            Consultations consultations,
            Recommendations recommendations,
            KnowledgeBase knowledge,
            LateReplies lateReplies,
            Voting voting,
            BallotKeys keys,
            ModalFinder modals,
            HandoverListeners handovers,
            DecisionListeners decisions,
            WorkspaceErasure erasure,
            FailureNames failureNames,
            @Value("${consultant.deliveries.at-once}") int atOnce,
            Clock clock) {
        var turns = new Turns(clock);
        var pollListeners = new PollListeners(voting, keys, recommendations, new PollWords(), lateReplies, clock);
        var unmatched = new UnmatchedRequests(conversation, turns);
        var interactions = new InteractionListeners(unmatched);
        var failures = new FailureAnswers(turns, lateReplies, failureNames);
        var filter = new OutsiderFilter(turns, lateReplies);
        var limit = new ConcurrencyLimit(atOnce, failures::tooBusy);
        var app = BoltApps.app(
                settings,
                promptSlack,
                List.of(failures, new BotMessages(), new SenderCheck(), filter, limit, interactions),
                unmatched);
        new Listeners(conversation, modals, pollListeners, turns).registerIn(app, interactions);
        pollListeners.registerIn(interactions);
        new Submissions(conversation, consultations, knowledge).registerIn(interactions);
        handovers.registerIn(app, interactions);
        decisions.registerIn(app, interactions);
        new RemovalListener(erasure, clock).registerIn(app);
        return app;
    }
}
