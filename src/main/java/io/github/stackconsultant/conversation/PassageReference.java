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

    static PassageReference to(Passage passage) {
        return new PassageReference(passage.comparison(), passage.kind(), passage.option(), passage.id());
    }
}
