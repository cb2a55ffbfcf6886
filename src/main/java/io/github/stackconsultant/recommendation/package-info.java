/** Answers and catalogue to an explained verdict: contributions, strength, confidence, reasons. */
@NullMarked
package io.github.stackconsultant.recommendation;

import org.jspecify.annotations.NullMarked;
