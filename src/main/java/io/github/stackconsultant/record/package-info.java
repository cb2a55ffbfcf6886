/** Decisions as documents: what was decided, why and by whom, kept as it was that day and looked at again. */
@NullMarked
package io.github.stackconsultant.record;

import org.jspecify.annotations.NullMarked;
