package io.github.stackconsultant.app;

import java.util.Optional;

/** A number or a time that the operator may set; what is blank is not set, and blanks around it do not matter. */
interface MeasureSetting {

    /** {@return the property that the variable sets} */
    String property();

    /** {@return the name of the variable} */
    String variable();

    /** {@return the value as the app's parts read it; empty if it cannot be used} */
    Optional<String> read(String written);

    /** {@return the value if none is set} */
    String usually();

    /** {@return a sentence on any other value, which names the variable but never the value} */
    String refusal();
}
