/**
 * Reads knowledge files, from text to checked comparisons, or every problem with its line; also the general words of
 * English.
 */
@NullMarked
package io.github.stackconsultant.yaml;

import org.jspecify.annotations.NullMarked;
