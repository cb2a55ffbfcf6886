package io.github.stackconsultant.app;

import io.github.stackconsultant.conversation.Confirmations;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Conversation;
import io.github.stackconsultant.conversation.ConversationService;
import io.github.stackconsultant.conversation.ForgettingOnRequest;
import io.github.stackconsultant.conversation.NewerRecommendations;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.conversation.TeamVotes;
import io.github.stackconsultant.handover.Handover;
import io.github.stackconsultant.handover.HandoverService;
import io.github.stackconsultant.handover.Handovers;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.AlarmHandler;
import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.messaging.Installation;
import io.github.stackconsultant.messaging.Outbox;
import io.github.stackconsultant.messaging.Timers;
import io.github.stackconsultant.privacy.Erasure;
import io.github.stackconsultant.privacy.PersonErasure;
import io.github.stackconsultant.privacy.PersonalData;
import io.github.stackconsultant.privacy.Retention;
import io.github.stackconsultant.privacy.Sweeper;
import io.github.stackconsultant.privacy.Sweeps;
import io.github.stackconsultant.privacy.SweptData;
import io.github.stackconsultant.privacy.WorkspaceErasure;
import io.github.stackconsultant.privacy.WorkspaceRemoval;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.record.DecisionService;
import io.github.stackconsultant.record.Decisions;
import io.github.stackconsultant.record.Drafts;
import io.github.stackconsultant.record.Grounds;
import io.github.stackconsultant.record.RecordDocuments;
import io.github.stackconsultant.record.Recording;
import io.github.stackconsultant.understanding.KnowledgeSearch;
import io.github.stackconsultant.understanding.PhraseFinder;
import io.github.stackconsultant.understanding.PlainEnglish;
import io.github.stackconsultant.understanding.Understanding;
import io.github.stackconsultant.voting.BallotBox;
import io.github.stackconsultant.voting.BallotKeys;
import io.github.stackconsultant.voting.GivenAdvice;
import io.github.stackconsultant.voting.Polls;
import io.github.stackconsultant.voting.VoterRoll;
import io.github.stackconsultant.voting.Voting;
import io.github.stackconsultant.voting.VotingService;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the core, which does not depend on Spring, to its ports. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HousekeepingSettings.class)
class CoreConfiguration {

    /** 192 bits, which is a whole number of Base64 characters. */
    private static final int LINK_TOKEN_BYTES = 24;

    @Bean
    Transactions transactions(PlatformTransactionManager manager) {
        return new Transactions(new Replay(new TransactionTemplate(manager)));
    }

    @Bean
    Understanding understanding(PhraseFinder phrases) {
        return new PlainEnglish(phrases);
    }

    @Bean
    RecommendationEngine recommendationEngine() {
        return new RecommendationEngine();
    }

    @Bean
    Conversation conversation(
            Consultations consultations,
            Confirmations confirmations,
            Recommendations recommendations,
            TeamVotes votes,
            Erasure erasure,
            Deliveries deliveries,
            Outbox outbox,
            KnowledgeBase knowledge,
            Understanding understanding,
            KnowledgeSearch search,
            RecommendationEngine engine,
            Clock clock,
            Transactions transactions) {
        var service = new ConversationService(
                consultations,
                confirmations,
                recommendations,
                votes,
                erasure,
                deliveries,
                outbox,
                knowledge,
                understanding,
                search,
                engine,
                clock,
                () -> UUID.randomUUID().toString());
        return transactions.around(Conversation.class, service);
    }

    @Bean
    Retention retention(HousekeepingSettings settings) {
        return settings.retention();
    }

    @Bean
    Erasure erasure(PersonalData data, Outbox outbox, Timers timers, Sweeps sweeps, Clock clock) {
        return new Erasure(data, outbox, timers, sweeps, clock);
    }

    @Bean
    Sweeper sweeper(SweptData data, Timers timers, PlatformTransactionManager transactions) {
        return new TransactionalSweeper(data, timers, new TransactionTemplate(transactions));
    }

    @Bean
    WorkspaceErasure workspaceErasure(Erasure erasure, Deliveries deliveries, Transactions transactions) {
        return transactions.around(WorkspaceErasure.class, new WorkspaceRemoval(erasure, deliveries));
    }

    @Bean
    PersonErasure personErasure(Erasure erasure, Outbox outbox, Transactions transactions) {
        return transactions.around(PersonErasure.class, new ForgettingOnRequest(erasure, outbox));
    }

    @Bean
    BallotKeys ballotKeys(
            @Value("${consultant.vote-secret:}") String secret, @Value("${consultant.vote-secret-file:}") String file) {
        return new HmacBallotKeys(VoteSecret.find(secret, file));
    }

    @Bean
    TeamVotes teamVotes(Voting voting, Polls polls) {
        return new PolledVotes(voting, polls);
    }

    @Bean
    GivenAdvice givenAdvice(Recommendations recommendations, Consultations consultations) {
        var newer = new NewerRecommendations(consultations, recommendations);
        return id -> recommendations
                .find(id)
                .map(given -> new GivenAdvice.Given(
                        given.person(), given.advice(), newer.after(given).isPresent()));
    }

    @Bean
    Voting voting(
            Deliveries deliveries,
            Outbox outbox,
            Timers timers,
            Polls polls,
            GivenAdvice advice,
            BallotBox box,
            VoterRoll roll,
            BallotKeys keys,
            Clock clock,
            Transactions transactions) {
        var service = new VotingService(
                deliveries,
                outbox,
                timers,
                polls,
                advice,
                box,
                roll,
                keys,
                clock,
                () -> UUID.randomUUID().toString());
        return transactions.around(Voting.class, service);
    }

    @Bean
    Recording recording(
            Decisions decisions,
            Polls polls,
            GivenAdvice advice,
            Voting voting,
            KnowledgeBase knowledge,
            RecommendationEngine engine,
            Deliveries deliveries,
            Outbox outbox,
            Timers timers,
            Clock clock,
            Transactions transactions) {
        var service = new DecisionService(
                decisions,
                new Grounds(polls, advice),
                new Drafts(
                        voting,
                        knowledge,
                        engine,
                        clock,
                        CoreConfiguration::idOf,
                        () -> Unguessable.urlSafe(LINK_TOKEN_BYTES)),
                deliveries,
                outbox,
                timers,
                clock);
        return transactions.around(Recording.class, service);
    }

    private static String idOf(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Bean
    Installation installation(Environment environment) {
        return Binder.get(environment).bindOrCreate("consultant", Installation.class);
    }

    @Bean
    RecordDocuments recordDocuments(Decisions decisions, Installation installation) {
        return new RecordDocuments(decisions, installation.publicUrl());
    }

    @Bean
    AlarmHandler dispatchedAlarms(Voting voting, Recording recording) {
        return new DispatchedAlarms(voting, recording);
    }

    @Bean
    Handover handover(
            Handovers handovers,
            Recommendations recommendations,
            Deliveries deliveries,
            Outbox outbox,
            Installation installation,
            Clock clock,
            Transactions transactions) {
        var service = new HandoverService(
                handovers,
                recommendations,
                deliveries,
                outbox,
                installation.channel(),
                clock,
                () -> UUID.randomUUID().toString());
        return transactions.around(Handover.class, service);
    }
}
