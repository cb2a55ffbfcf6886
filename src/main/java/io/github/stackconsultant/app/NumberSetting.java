package io.github.stackconsultant.app;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number from 1 on that the operator may set; what is blank is not set, and blanks around it do not matter.
 *
 * @param property what the variable sets
 * @param most the largest number that can be meant
 * @param usual the number if it is not set
 */
record NumberSetting(String property, String variable, int most, int usual) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** {@return the number as the app's parts read it; empty if it cannot be used} */
    Optional<String> read(String written) {
        return Optional.of(written)
                .filter(NUMBER.asMatchPredicate())
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= most)
                .map(String::valueOf);
    }

    String usually() {
        return String.valueOf(usual);
    }

    /** {@return a sentence on anything else, which names the variable but never the value} */
    String refusal() {
        return variable + " is no number from 1 to " + most + ": set such a number, or leave it out for " + usual + ".";
    }
}
