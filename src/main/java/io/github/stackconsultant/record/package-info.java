/**
 * Decisions as documents: what was decided, why and by whom, preserved as it was on that day, and later given a second
 * look.
 */
@NullMarked
package io.github.stackconsultant.record;

import org.jspecify.annotations.NullMarked;
