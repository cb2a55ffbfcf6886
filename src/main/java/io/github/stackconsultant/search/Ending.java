package io.github.stackconsultant.search;

import java.util.regex.Pattern;

/** What makes another word of its stem: "testable" is not said by "test", nor "shooter" by "shoot". */
enum Ending {
    /** Plurals and the forms of verbs: they stand for each other. */
    NONE(""),
    /** What can be done: "testable". */
    POSSIBLE("(?:able|ible|ability|ibility|ably|ibly)"),
    /** Who or what does it: "shooter". */
    DOER("(?:er|or)s?");

    private final Pattern end;

    Ending(String end) {
        this.end = Pattern.compile(".*" + end);
    }

    /** {@return the ending of a word that its stem has lost} */
    static Ending of(Words.Word word) {
        for (var ending : new Ending[] {POSSIBLE, DOER}) {
            if (ending.isThat(word.written()) && !ending.isThat(word.term())) {
                return ending;
            }
        }
        return NONE;
    }

    /** {@return whether a word ends like that} */
    boolean isThat(String written) {
        return end.matcher(written).matches();
    }
}
