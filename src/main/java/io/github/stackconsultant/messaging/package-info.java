/** What has to be said, to whom and where, and the ports through which it reaches people. */
@NullMarked
package io.github.stackconsultant.messaging;

import org.jspecify.annotations.NullMarked;
