/** One person's consultation: what is known, what to ask next, and every move. */
@NullMarked
package io.github.stackconsultant.conversation;

import org.jspecify.annotations.NullMarked;
