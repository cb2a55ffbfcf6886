package io.github.stackconsultant.conversation;

import io.github.stackconsultant.recommendation.RecommendationId;

/** What the words and numbers of a recommendation mean: its strength, margin and confidence. */
public record Measures(RecommendationId recommendation) implements Information, ConsultationContent.OfRecommendation {}
