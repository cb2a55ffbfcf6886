package io.github.stackconsultant.conversation;

/**
 * A consultation that came to a recommendation.
 *
 * @param latest the latest one that came of it
 * @param changes how often another had been given before, never negative
 */
public record PastConsultation(GivenRecommendation latest, int changes) {}
