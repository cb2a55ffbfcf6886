package io.github.stackconsultant.slack;

import io.github.stackconsultant.recommendation.RecommendationEngine;

/** From a score to its source, one click each. */
record ReasoningModals(NumbersModal numbers, BothSides sides, SourcesModal sources) {

    ReasoningModals(RecommendationEngine engine, KnowledgeLinks links) {
        this(new NumbersModal(engine), new BothSides(links), new SourcesModal(links));
    }
}
