/** Slack: deliveries to turns, and what has to be said to Block Kit and the Web API. */
@NullMarked
package io.github.stackconsultant.slack;

import org.jspecify.annotations.NullMarked;
