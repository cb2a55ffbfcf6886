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
    private final Confirming confirming;
    private final ConversationMoves table = new ConversationMoves();

    /**
     * Wires it to its ports; the caller provides a transaction around each turn.
     *
     * @param ids generates a new, permanently unique id at each call
     */
    public ConversationService(
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
            Supplier<String> ids) {
        this.deliveries = deliveries;
        this.outbox = outbox;
        var subjects = new Subjects(consultations, knowledge, clock);
        var progress = new Progress(consultations, recommendations, votes, knowledge, engine, clock, ids);
        this.confirming = new Confirming(confirmations, consultations, knowledge, clock);
        var meanings = new Meanings(knowledge, understanding, subjects);
        var another = new AnotherConsultation(subjects, progress);
        var descriptions = new Descriptions(knowledge, meanings, subjects, progress, confirming, another);
        var unapplied = new UnappliedChange(subjects, progress, confirming);
        new AnswerMoves(subjects, progress, descriptions, confirming, engine, knowledge).registerIn(table);
        new FormMoves(subjects, progress, another, confirming, knowledge).registerIn(table);
        var underCard = new UnderCard(subjects, progress, meanings, descriptions, confirming);
        new LifeMoves(subjects, progress, descriptions, underCard, another, confirming, recommendations, knowledge)
                .registerIn(table);
        var asides = new Digressions(subjects, progress, descriptions, unapplied, recommendations, knowledge, search);
        var card = new StandingCard(subjects, progress);
        var decisions = new TypedDecisions(subjects, meanings, descriptions, confirming, unapplied, card, table);
        var instructions = new TypedInstructions(subjects, progress, table);
        var answers = new TypedAnswers(subjects, progress, descriptions);
        var replies = new TypedReplies(meanings, descriptions, asides, card, underCard, instructions, answers);
        new TypedMoves(subjects, meanings, card, descriptions, unapplied, underCard, decisions, replies, table)
                .registerIn(table);
        new Enquiries(consultations, recommendations, progress, card, clock).registerIn(table);
        new Forgetting(erasure, consultations, confirming).registerIn(table);
        table.complete();
    }

    @Override
    public Reply take(Turn turn) {
        if (!deliveries.accept(turn.delivery())) {
            return new Reply.Repeated();
        }
        var said = new Said(turn);
        var reply = table.play(turn, turn.move(), said);
        confirming.lapse(turn, reply, said);
        outbox.add(turn.delivery(), said.statements());
        return reply;
    }
}
