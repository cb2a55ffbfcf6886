/** The command line beside the server: checks and measures comparisons. */
@NullMarked
package io.github.stackconsultant.console;

import org.jspecify.annotations.NullMarked;
