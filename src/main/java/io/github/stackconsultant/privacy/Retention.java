package io.github.stackconsultant.privacy;

import java.time.Duration;

/**
 * How long what is no longer needed is kept, and how often it is cleared away.
 *
 * @param deliveries how long a delivery is known as accepted; Slack sends one again within hours, not days
 * @param requests how long a request to the consultants is kept, with whoever's address is in it: since it was taken,
 *     or since it was asked where nobody took it
 * @param abandoned how long a consultation without a recommendation is kept after it changed last
 * @param links how long the link to a decision's page leads there, since that link was made: with the decision, or
 *     when it was saved again after its link was gone
 * @param every how much later it is looked for again
 */
public record Retention(Duration deliveries, Duration requests, Duration abandoned, Duration links, Duration every) {}
