package io.github.stackconsultant.app;

import java.util.List;

/** The operator's settings cannot be used; says everything that is wrong with them, and no value. */
final class UnusableSettingsException extends RuntimeException {

    UnusableSettingsException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
