package io.github.stackconsultant.search;

import java.util.regex.Pattern;

/** Endings that change the meaning of a stem: "testable" does not match "test", nor "shooter" "shoot". */
enum Ending {
    /** Plurals and verb forms, which match each other. */
    NONE(""),
    /** Something that can be done: "testable". */
    POSSIBLE("(?:able|ible|ability|ibility|ably|ibly)"),
    /** The one who or that which does it: "shooter". */
    DOER("(?:er|or)s?");

    private final Pattern end;

    Ending(String end) {
        this.end = Pattern.compile(".*" + end);
    }

    /** {@return the ending that stemming has removed from the word} */
    static Ending of(Words.Word word) {
        for (var ending : new Ending[] {POSSIBLE, DOER}) {
            if (ending.isThat(word.written()) && !ending.isThat(word.term())) {
                return ending;
            }
        }
        return NONE;
    }

    /** {@return whether a word has this ending} */
    boolean isThat(String written) {
        return end.matcher(written).matches();
    }
}
