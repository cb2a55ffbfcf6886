/** Finds phrases in what people type, and passages in the knowledge, with Lucene. */
@NullMarked
package io.github.stackconsultant.search;

import org.jspecify.annotations.NullMarked;
