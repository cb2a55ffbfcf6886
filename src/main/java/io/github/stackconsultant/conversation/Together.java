package io.github.stackconsultant.conversation;

import io.github.stackconsultant.recommendation.RecommendationId;

/** Why a recommendation is not for several options together, or that it is, and what would make it so. */
public record Together(RecommendationId recommendation) implements Information, ConsultationContent.OfRecommendation {}
