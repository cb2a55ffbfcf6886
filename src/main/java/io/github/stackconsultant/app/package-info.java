/** The composition root: settings, clock and transactions, and the one place that wires core and adapters. */
@NullMarked
package io.github.stackconsultant.app;

import org.jspecify.annotations.NullMarked;
