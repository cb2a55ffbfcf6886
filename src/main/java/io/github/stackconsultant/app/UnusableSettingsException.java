package io.github.stackconsultant.app;

import java.util.List;

/** The operator's settings cannot be used; lists all their problems, but no values. */
final class UnusableSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableSettingsException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
