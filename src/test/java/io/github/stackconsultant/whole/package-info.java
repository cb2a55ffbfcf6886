/** Tests of the whole app as its users meet it: stories, crashes, repeated deliveries, a browser. */
@NullMarked
package io.github.stackconsultant.whole;

import org.jspecify.annotations.NullMarked;
