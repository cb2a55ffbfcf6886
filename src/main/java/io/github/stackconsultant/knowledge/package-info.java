/** The immutable catalogue of one comparison, and its own cross-checks. */
@NullMarked
package io.github.stackconsultant.knowledge;

import org.jspecify.annotations.NullMarked;
