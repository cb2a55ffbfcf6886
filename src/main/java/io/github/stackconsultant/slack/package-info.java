/**
 * The Slack adapter: turns deliveries into the core's turns, and statements into Block Kit messages and Web API calls.
 */
@NullMarked
package io.github.stackconsultant.slack;

import org.jspecify.annotations.NullMarked;
