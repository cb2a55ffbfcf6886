package io.github.stackconsultant.conversation;

import io.github.stackconsultant.recommendation.RecommendationId;

/** Why a recommendation's verdict is what it is, in short. */
public record Reasons(RecommendationId recommendation) implements Information, ConsultationContent.OfRecommendation {}
