package io.github.stackconsultant.slack;

/** Why a delivery was not dealt with, and what the person is told. */
enum Failure {

    /** The store is away, or a newer version wrote what is in it. */
    OUTAGE("I could not store that just now. Nothing was changed: try it again in a moment."),

    /** More came in at once than the store takes. */
    BUSY("More people are asking me than I can answer just now. Nothing was changed: try it again in a moment."),

    /** A mistake in the app; how far it came before that is not known. */
    BUG("Something is broken on my side, and trying it again will not help. Tell whoever runs this app; your"
            + " workspace's administrators know who that is.");

    private final String sentence;

    Failure(String sentence) {
        this.sentence = sentence;
    }

    /** {@return whether the same delivery may be dealt with later} */
    boolean passes() {
        return this != BUG;
    }

    String sentence() {
        return sentence;
    }

    Rendered word() {
        return Rendered.of(sentence);
    }
}
