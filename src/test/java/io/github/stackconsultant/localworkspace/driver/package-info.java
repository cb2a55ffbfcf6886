/** Drives the local workspace over its JSON API, so that a test reads like a story. */
@NullMarked
package io.github.stackconsultant.localworkspace.driver;

import org.jspecify.annotations.NullMarked;
