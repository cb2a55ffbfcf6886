package io.github.stackconsultant.scheduling;

/** Failures as they may be logged. */
final class Wordless {

    private Wordless() {}

    /** {@return where it happened, without its message: that may quote what somebody wrote} */
    static Throwable copy(Throwable original) {
        var copy = new IllegalStateException(original.getClass().getName());
        copy.setStackTrace(original.getStackTrace());
        return copy;
    }
}
