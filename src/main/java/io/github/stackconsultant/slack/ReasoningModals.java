package io.github.stackconsultant.slack;

import io.github.stackconsultant.recommendation.RecommendationEngine;

/** The modals that lead from a score to its sources, one click each. */
record ReasoningModals(NumbersModal numbers, BothSides sides, SourcesModal sources) {

    ReasoningModals(RecommendationEngine engine, KnowledgeLinks links) {
        this(new NumbersModal(engine), new BothSides(links), new SourcesModal(links));
    }
}
