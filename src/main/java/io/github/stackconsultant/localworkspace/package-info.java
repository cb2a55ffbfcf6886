/**
 * A local replacement for slack.com: demo people and channels, the Web API that an app calls, and signed deliveries to
 * it.
 */
@NullMarked
package io.github.stackconsultant.localworkspace;

import org.jspecify.annotations.NullMarked;
