package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.recommendation.RecommendationId;

/**
 * How one option stands in a recommendation.
 *
 * @param name the option as the person named it, which may be by something that belongs to it
 * @param whether whether the person asked if it is what is recommended
 */
public record OptionStanding(RecommendationId recommendation, OptionId option, String name, boolean whether)
        implements Information, ConsultationContent.OfRecommendation {}
