package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.recommendation.RecommendationEngine;

/**
 * What holds of a consultation as it stands. What takes its moves and what shows it both ask here, so that no button is
 * shown whose click is refused.
 */
public final class ConsultationRules {

    private final Recommendations recommendations;
    private final RecommendationEngine engine;

    /** Reads recommendations there, and lets that engine weigh. */
    public ConsultationRules(Recommendations recommendations, RecommendationEngine engine) {
        this.recommendations = recommendations;
        this.engine = engine;
    }

    /** {@return whether the old answers of another consultation wait to be looked through} */
    public boolean reviewed(Consultation consultation) {
        return consultation
                .recommendation()
                .flatMap(recommendations::find)
                .filter(latest -> ofAnother(latest, consultation))
                .isPresent();
    }

    /**
     * {@return whether a question is open, and no answer to it or to any other open one can change the verdict} Where a
     * step is asked again, its old answer is up for change: then anything may still happen.
     */
    public boolean isForegone(Consultation consultation, Comparison comparison) {
        return consultation.openStep(comparison).isPresent()
                && consultation.revisiting().isEmpty()
                && engine.isForegone(comparison, consultation.selection());
    }

    static boolean ofAnother(GivenRecommendation given, Consultation consultation) {
        return !given.consultation().equals(consultation.id());
    }
}
