package io.github.stackconsultant.record;

import io.github.stackconsultant.knowledge.WrittenDates;
import java.util.List;
import java.util.Optional;

/**
 * A decision's record as it reads today: the saved record, and which decisions come before and after it. It names those
 * and has no address of them, since whoever may read one need not be allowed to read another.
 *
 * @param neighbours the decisions before and after it, as the record names them
 * @param fileName the name of its file, made from the day and the question
 * @param markdown front matter and Markdown
 */
public record RecordDocument(Decision decision, List<Neighbour> neighbours, String fileName, String markdown) {

    /** The heading above what was decided. */
    public static final String OUTCOME = "Decision Outcome";

    /** The heading above all that is listed last. */
    public static final String INFORMATION = "More Information";

    /** What the lines of that list begin with which tell who saved it, how it was voted and why. */
    public static final List<String> PEOPLE_AND_VOTES = List.of(
            MoreInformation.SAVED_BY,
            MoreInformation.VERDICT,
            MoreInformation.VOTES,
            MoreInformation.DISSENT,
            MoreInformation.IN_FAVOUR,
            MoreInformation.IN_WORDS);

    /** Copies the list. */
    public RecordDocument {
        neighbours = List.copyOf(neighbours);
    }

    /** How another decision stands to this one. */
    public enum Relation {
        /** This one took its place. */
        SUPERSEDES("Supersedes"),
        /** It took the place of this one. */
        SUPERSEDED_BY("Superseded by"),
        /** It is the last of several that took each other's place since. */
        STANDS_NOW("Stands now");

        private final String words;

        Relation(String words) {
            this.words = words;
        }

        /** {@return it in words, to be followed by that decision} */
        public String words() {
            return words;
        }
    }

    /**
     * Another decision, and how it stands to this one.
     *
     * @param fileName the name of its file; empty if it is on another question, which is then not named at all
     */
    public record Neighbour(Relation relation, Decision decision, Optional<String> fileName) {

        /** {@return what was decided, as this record says it} */
        public String words() {
            var decided = decision.decided();
            return fileName.isPresent() ? decided.inWords() : decided.outcome();
        }

        /** {@return the day on which it was saved} */
        public String day() {
            return WrittenDates.day(decision.savedAt());
        }

        /** {@return what it is referred to by, such as "20261212-which-backend.md"} */
        String reference() {
            return fileName.orElseGet(() -> "the decision of " + day());
        }
    }

    /** {@return the Markdown without the front matter} */
    public String body() {
        return FrontMatter.without(markdown);
    }

    /** Ids only, as with the decision. */
    @Override
    public String toString() {
        return "RecordDocument[" + decision.id() + "]";
    }
}
