package io.github.stackconsultant.app;

import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Conversation;
import io.github.stackconsultant.conversation.ConversationService;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.messaging.Outbox;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.understanding.PlainWords;
import io.github.stackconsultant.understanding.Understanding;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the core, which knows no Spring, to its ports. */
@Configuration(proxyBeanMethods = false)
class CoreConfiguration {

    @Bean
    Understanding understanding() {
        return new PlainWords();
    }

    @Bean
    RecommendationEngine recommendationEngine() {
        return new RecommendationEngine();
    }

    @Bean
    Conversation conversation(
            Consultations consultations,
            Recommendations recommendations,
            Deliveries deliveries,
            Outbox outbox,
            KnowledgeBase knowledge,
            Understanding understanding,
            RecommendationEngine engine,
            Clock clock,
            PlatformTransactionManager transactions) {
        var service = new ConversationService(
                consultations,
                recommendations,
                deliveries,
                outbox,
                knowledge,
                understanding,
                engine,
                clock,
                () -> UUID.randomUUID().toString());
        return new TransactionalConversation(service, new TransactionTemplate(transactions));
    }
}
