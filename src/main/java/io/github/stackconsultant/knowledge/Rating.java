package io.github.stackconsultant.knowledge;

import java.util.List;

/**
 * How well an option meets a criterion.
 *
 * @param value 0 to 4 on the criterion's anchored scale; 2 without items means that the sources say nothing
 * @param items the items that justify it
 */
public record Rating(OptionId option, int value, List<ItemId> items) {

    /** The highest value of the scale. */
    public static final int MAXIMUM = 4;

    /** The value that means "nothing said" if no item backs it. */
    public static final int NEUTRAL = 2;

    /** Copies the list. */
    public Rating {
        items = List.copyOf(items);
    }

    /** {@return whether the knowledge says nothing about this option on this criterion} */
    public boolean silent() {
        return items.isEmpty();
    }
}
