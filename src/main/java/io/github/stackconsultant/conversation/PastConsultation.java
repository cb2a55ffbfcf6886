package io.github.stackconsultant.conversation;

/**
 * A consultation that led to a recommendation.
 *
 * @param latest the latest recommendation that it led to
 * @param changes how many recommendations it gave before that one, never negative
 */
public record PastConsultation(GivenRecommendation latest, int changes) {}
