package io.github.stackconsultant.voting;

import io.github.stackconsultant.messaging.Detail;
import io.github.stackconsultant.recommendation.RecommendationId;

/**
 * What a poll is about from now on.
 *
 * @param number the edition's number
 * @param before the recommendation that the poll was about until then
 */
public record NewEdition(int number, RecommendationId before) implements Detail {}
