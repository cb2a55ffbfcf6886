/** Programs that measure the running app under load, started by hand and never by a test. */
@NullMarked
package io.github.stackconsultant.load;

import org.jspecify.annotations.NullMarked;
