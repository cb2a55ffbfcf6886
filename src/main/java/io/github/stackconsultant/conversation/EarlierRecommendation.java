package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.Detail;
import io.github.stackconsultant.recommendation.RecommendationId;

/** The recommendation with which a newer one is compared. */
public record EarlierRecommendation(RecommendationId id) implements Detail {}
