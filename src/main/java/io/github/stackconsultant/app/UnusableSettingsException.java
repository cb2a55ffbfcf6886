package io.github.stackconsultant.app;

import java.util.List;

/** The operator's settings cannot be used; lists all their problems, but no values. */
final class UnusableSettingsException extends RuntimeException {

    @SuppressWarnings("serial") // never sent anywhere
    private final List<String> problems;

    UnusableSettingsException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    List<String> problems() {
        return problems;
    }
}
