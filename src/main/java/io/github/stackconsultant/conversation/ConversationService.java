package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.messaging.Outbox;
import io.github.stackconsultant.privacy.Erasure;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.understanding.KnowledgeSearch;
import io.github.stackconsultant.understanding.Understanding;
import java.time.Clock;
import java.util.function.Supplier;

/** Plays turns: each once, on the current state; what has to be said goes into the outbox. */
public final class ConversationService implements Conversation {

    private final Deliveries deliveries;
    private final Outbox outbox;
    private final ConversationMoves table = new ConversationMoves();

    /**
     * Wires it to its ports; the caller provides a transaction around each turn.
     *
     * @param ids generates a new, permanently unique id at each call
     */
    public ConversationService(
            Consultations consultations,
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
            Supplier<String> ids) {
        this.deliveries = deliveries;
        this.outbox = outbox;
        var subjects = new Subjects(consultations, knowledge, clock);
        var progress = new Progress(consultations, recommendations, votes, knowledge, engine, clock, ids);
        var descriptions = new Descriptions(knowledge, understanding, subjects, progress);
        var rules = new ConsultationRules(recommendations, engine);
        new AnswerMoves(consultations, subjects, progress, rules, knowledge).registerIn(table);
        new LifeMoves(subjects, progress, descriptions, knowledge).registerIn(table);
        var digressions = new Digressions(subjects, progress, knowledge, search);
        new TypedMoves(subjects, progress, descriptions, digressions, table).registerIn(table);
        new Enquiries(consultations, recommendations, knowledge, clock).registerIn(table);
        new Forgetting(erasure).registerIn(table);
        table.complete();
    }

    @Override
    public Reply take(Turn turn) {
        if (!deliveries.accept(turn.delivery())) {
            return new Reply.Repeated();
        }
        var said = new Said(turn);
        var reply = table.play(turn, turn.move(), said);
        outbox.add(turn.delivery(), said.statements());
        return reply;
    }
}
