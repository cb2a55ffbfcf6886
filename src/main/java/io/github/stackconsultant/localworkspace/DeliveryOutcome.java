package io.github.stackconsultant.localworkspace;

/** The outcome of one attempt to reach the app. */
sealed interface DeliveryOutcome {

    /** The app answered in time, with any status. */
    record Answered(int status, String body) implements DeliveryOutcome {}

    /** The app answered too late, or could not be reached at all; the reason is Slack's error code. */
    record Silent(String reason) implements DeliveryOutcome {}

    /** Whether Slack would regard it as accepted. */
    default boolean accepted() {
        return this instanceof Answered answered && answered.status() / 100 == 2;
    }

    default int status() {
        return this instanceof Answered answered ? answered.status() : 0;
    }

    /** Slack's code for the failure, for the header of the next attempt. */
    default String retryReason() {
        return this instanceof Silent silent ? silent.reason() : "http_error";
    }

    /** Slack's code for the failure, as shown to the waiting person. */
    default String errorForPeople() {
        return retryReason().equals("http_timeout") ? "operation_timeout" : "dispatch_failed";
    }

    default String body() {
        return this instanceof Answered answered ? answered.body() : "";
    }
}
