package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.OptionId;
import java.util.List;
import java.util.Optional;

/**
 * A piece of the knowledge that answers a question, in its original wording.
 *
 * @param comparison the comparison it belongs to
 * @param option the option that it is about
 * @param id the id of the item, or of the option
 * @param title its name in a few words
 * @param text what it says
 * @param details further points or examples; may be empty
 * @param heading the heading of the source under which it stands; empty if it is under none
 */
public record Passage(
        ComparisonId comparison,
        OptionId option,
        String id,
        Kind kind,
        String title,
        String text,
        List<String> details,
        Optional<String> heading) {

    /** What kind of piece it is. */
    public enum Kind {
        /** A fact about an option. */
        FACT,
        /** What speaks for an option. */
        PRO,
        /** What speaks against it. */
        CON,
        /** What it is used for. */
        USE_CASE,
        /** An option in brief. */
        SUMMARY
    }

    /** Copies the list. */
    public Passage {
        details = List.copyOf(details);
    }
}
