package io.github.stackconsultant.app;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number from 1 on that the operator may set.
 *
 * @param most the largest number that can be meant
 * @param usual the number if it is not set
 */
record NumberSetting(String property, String variable, int most, int usual) implements MeasureSetting {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    @Override
    public Optional<String> read(String written) {
        return Optional.of(written)
                .filter(NUMBER.asMatchPredicate())
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= most)
                .map(String::valueOf);
    }

    @Override
    public String usually() {
        return String.valueOf(usual);
    }

    @Override
    public String refusal() {
        return variable + " is no number from 1 to " + most + ": set such a number, or leave it out for " + usual + ".";
    }
}
