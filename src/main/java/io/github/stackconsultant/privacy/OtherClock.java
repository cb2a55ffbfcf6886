package io.github.stackconsultant.privacy;

import java.time.Instant;
import java.util.Optional;

/** A clock that is not this machine's: what is deleted for its age is old by each of them. */
@FunctionalInterface
public interface OtherClock {

    /** {@return what time it is by that clock, if that is known just now} */
    Optional<Instant> now();
}
