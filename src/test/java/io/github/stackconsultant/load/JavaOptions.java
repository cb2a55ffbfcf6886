package io.github.stackconsultant.load;

import java.util.Optional;

/** What the app's Java is started with beside its defaults. */
final class JavaOptions {

    private JavaOptions() {}

    /** {@return those in {@code -Dapp.options}, with the app's name for every {@code %name}} */
    static String[] of(String name) {
        return Optional.ofNullable(System.getProperty("app.options"))
                .filter(options -> !options.isBlank())
                .map(options -> options.replace("%name", name).split(" "))
                .orElse(new String[0]);
    }
}
