/** A poll's life: what is asked, who voted what, when it ends and what came of it. */
@NullMarked
package io.github.stackconsultant.voting;

import org.jspecify.annotations.NullMarked;
