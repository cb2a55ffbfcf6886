package io.github.stackconsultant.conversation;

import io.github.stackconsultant.recommendation.RecommendationId;

/** How sure a recommendation is, and what would make it surer. */
public record Certainty(RecommendationId recommendation) implements Information, ConsultationContent.OfRecommendation {}
