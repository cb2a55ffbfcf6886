/** Settings, clock and transactions, and what wires the core; each adapter wires itself. */
@NullMarked
package io.github.stackconsultant.app;

import org.jspecify.annotations.NullMarked;
