package io.github.stackconsultant.recommendation;

/** What changes a verdict once it holds, and so is worth watching. */
public sealed interface TripWire {

    /** One answer of these is another. */
    record OneAnswer(FlipGroup group) implements TripWire {}

    /** Two answers are others, together. */
    record TwoAnswers(Flip pair) implements TripWire {}

    /** A criterion weighs so much more, or less, that a rival catches up. */
    record Weight(WeightLimit limit) implements TripWire {}
}
