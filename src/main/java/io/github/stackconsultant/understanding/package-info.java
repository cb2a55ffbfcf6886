/** From free text to commands and answers. */
@NullMarked
package io.github.stackconsultant.understanding;

import org.jspecify.annotations.NullMarked;
