/** The life of a poll: what is asked, who voted for what, when it ends, and its outcome. */
@NullMarked
package io.github.stackconsultant.voting;

import org.jspecify.annotations.NullMarked;
