package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.understanding.Passage;

/**
 * The location of a passage in the knowledge.
 *
 * @param option the option that it is about
 * @param id the id of the item, or of the option
 */
public record PassageReference(ComparisonId comparison, Passage.Kind kind, OptionId option, String id) {

    private static final String SEPARATOR = "|";

    static PassageReference to(Passage passage) {
        return new PassageReference(passage.comparison(), passage.kind(), passage.option(), passage.id());
    }

    /** {@return this as one detail of a statement} */
    public String detail() {
        return String.join(SEPARATOR, comparison.value(), kind.name(), option.value(), id);
    }

    /**
     * Reads what {@link #detail} wrote.
     *
     * @throws IllegalArgumentException if it is no such detail
     */
    public static PassageReference of(String detail) {
        var parts = detail.split("\\|", 4);
        if (parts.length < 4) {
            throw new IllegalArgumentException("no reference to a passage");
        }
        return new PassageReference(
                new ComparisonId(parts[0]), Passage.Kind.valueOf(parts[1]), new OptionId(parts[2]), parts[3]);
    }
}
