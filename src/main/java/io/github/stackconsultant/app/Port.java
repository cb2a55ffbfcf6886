package io.github.stackconsultant.app;

import java.util.Optional;
import java.util.regex.Pattern;

/** Parses port numbers. */
final class Port {

    /** Where the server listens unless told otherwise. */
    static final int USUAL = 3000;

    /** The number that makes the system choose a free port. */
    static final int ANY = 0;

    private static final int HIGHEST = 65535;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");

    private Port() {}

    /** {@return the port of that number, 0 to 65535, if it is one} */
    static Optional<Integer> of(String number) {
        return Optional.of(number)
                .filter(NUMBER.asMatchPredicate())
                .map(Integer::valueOf)
                .filter(port -> port <= HIGHEST);
    }
}
