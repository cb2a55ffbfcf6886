/**
 * What personal data is kept, in stores and in the log, for how long, and the port through which every store erases it.
 */
@NullMarked
package io.github.stackconsultant.privacy;

import org.jspecify.annotations.NullMarked;
