/** How people's moves reach what plays them, what has to be said to whom and where, and the ports for both. */
@NullMarked
package io.github.stackconsultant.messaging;

import org.jspecify.annotations.NullMarked;
