package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Confirmations;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.Installation;
import io.github.stackconsultant.privacy.FailureNames;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.record.Decisions;
import io.github.stackconsultant.record.RecordDocuments;
import io.github.stackconsultant.record.Recording;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.ThreadPoolExecutor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the outgoing side: blocks, messages, App Home and their texts. */
@Configuration(proxyBeanMethods = false)
@Import({
    ConfirmationMessenger.class,
    ConsultationBlocks.class,
    ConsultationMessenger.class,
    DecisionWords.class,
    HandoverMessenger.class,
    HomeBlocks.class,
    HomeMessenger.class,
    InformationBlocks.class,
    NoticeBlocks.class,
    OutcomeMessenger.class,
    PersonalPages.class,
    PollMessenger.class,
    RecommendationMessenger.class,
    ReplyMessenger.class,
    SlackMessenger.class,
    VoteAddresses.class,
    VoterMessenger.class,
    WorkspaceFacts.class
})
class SayingConfiguration {

    @Bean
    KnowledgeLinks knowledgeLinks(KnowledgeBase knowledge, Installation installation, Clock clock) {
        return new KnowledgeLinks(knowledge, installation.publicUrl(), clock);
    }

    @Bean
    KnowledgeBlocks knowledgeBlocks(KnowledgeLinks links) {
        return new KnowledgeBlocks(links);
    }

    @Bean
    CardBlocks cardBlocks(
            KnowledgeLinks links, RecommendationEngine engine, SlackSettings settings, Installation installation) {
        return new CardBlocks(
                links, engine, settings.chart(), installation.channel().isPresent());
    }

    @Bean
    NewestQuestion newestQuestion(
            Confirmations confirmations,
            Consultations consultations,
            ThreadPoolExecutor repliesExecutor,
            FailureNames failures,
            Clock clock) {
        return new NewestQuestion(confirmations, consultations, repliesExecutor, failures, clock);
    }

    @Bean
    LivePolls livePolls(PollMessenger messenger, FailureNames failures, Clock clock) {
        return messenger.live(failures, clock);
    }

    @Bean
    DecisionMessenger decisionMessenger(
            Decisions decisions,
            RecordDocuments documents,
            DecisionWords words,
            MessageSender sender,
            @Patient SlackApi slack,
            WorkspaceFacts facts,
            Recording recording,
            FailureNames failures) {
        return new DecisionMessenger(decisions, documents, words, sender, slack, facts, recording::introduce, failures);
    }

    @Bean(destroyMethod = "shutdownNow")
    ThreadPoolExecutor repliesExecutor() {
        return BoundedThreads.replies();
    }

    @Bean
    RetryThreads retryThreads() {
        return new RetryThreads();
    }

    @Bean
    LateReplies lateReplies(MessageSender sender, ThreadPoolExecutor repliesExecutor, RetryThreads retryThreads) {
        var retries = new Retries(retryThreads, () -> Instant.EPOCH.plusNanos(System.nanoTime()), new Random());
        return new LateReplies(sender, repliesExecutor, retries);
    }
}
