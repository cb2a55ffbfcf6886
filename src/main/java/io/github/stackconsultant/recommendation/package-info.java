/**
 * From answers and catalogue to an explained verdict: contributions, strength, confidence, reasons, what would change
 * it.
 */
@NullMarked
package io.github.stackconsultant.recommendation;

import org.jspecify.annotations.NullMarked;
