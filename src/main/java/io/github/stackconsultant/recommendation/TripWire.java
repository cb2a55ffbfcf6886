package io.github.stackconsultant.recommendation;

/** A condition that changes the verdict once it holds, and so is worth watching. */
public sealed interface TripWire {

    /** One of these answers changes. */
    record OneAnswer(FlipGroup group) implements TripWire {}

    /** Two answers change together. */
    record TwoAnswers(Flip pair) implements TripWire {}

    /** A criterion's weight rises or falls so far that the verdict is another. */
    record Weight(WeightLimit limit) implements TripWire {}
}
