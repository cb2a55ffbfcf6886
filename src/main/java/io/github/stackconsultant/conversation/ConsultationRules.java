package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.recommendation.RecommendationEngine;

/**
 * Rules on the current state of a consultation, shared by the code that handles its moves and the code that shows it,
 * so that no button is shown whose click would be refused.
 */
public final class ConsultationRules {

    private final RecommendationEngine engine;

    /** Creates the rules. */
    public ConsultationRules(RecommendationEngine engine) {
        this.engine = engine;
    }

    /**
     * {@return whether a question is open, and no answer to it or to any other open one can change the verdict, nor can the
     * correction of a guess} While a step is being asked again, its old answer may change, so nothing is settled.
     */
    public boolean isForegone(Consultation consultation, Comparison comparison) {
        return consultation.openStep(comparison).isPresent()
                && consultation.questions().revisiting().isEmpty()
                && engine.isForegone(comparison, consultation.selection());
    }
}
