package io.github.stackconsultant.slack;

import io.github.stackconsultant.knowledge.Rating;

/** Ratings drawn in characters. */
final class Bars {

    private Bars() {}

    /**
     * {@return a bar of four pieces}
     *
     * @param rating how many of them are full, 0 to 4
     */
    static String of(int rating) {
        return "\u25b0".repeat(rating) + "\u25b1".repeat(Rating.MAXIMUM - rating);
    }
}
