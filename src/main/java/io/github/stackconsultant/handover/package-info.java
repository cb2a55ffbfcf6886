/**
 * A person's request to talk to a consultant, from asking to being taken; also the reasons why a recommendation did not
 * help.
 */
@NullMarked
package io.github.stackconsultant.handover;

import org.jspecify.annotations.NullMarked;
