/**
 * What is kept of people, in stores and in the log, how long, and how it is erased: the port behind which every store
 * does so.
 */
@NullMarked
package io.github.stackconsultant.privacy;

import org.jspecify.annotations.NullMarked;
