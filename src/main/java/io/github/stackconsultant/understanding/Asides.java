package io.github.stackconsultant.understanding;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Words that may stand beside what a text says and change nothing of it: "well, thanks, but ...". */
final class Asides {

    private static final Set<Sign> BEFORE =
            EnumSet.of(Sign.FILLER, Sign.CONTRAST, Sign.CORRECTION, Sign.CHATTER, Sign.GREETING, Sign.THANKS);

    private static final Set<Sign> ALL = with(BEFORE, Sign.SENTENCE, Sign.PREPOSITION);

    private Asides() {}

    /** {@return their signs, and those of further words that change nothing where they are asked for} */
    static Set<Sign> and(Sign... further) {
        return with(ALL, further);
    }

    /** {@return those of words that may come before a sentence, and are no part of one, and further signs} */
    static Set<Sign> before(Sign... further) {
        return with(BEFORE, further);
    }

    /** {@return some signs and further ones} */
    static Set<Sign> with(Set<Sign> some, Sign... further) {
        var signs = EnumSet.copyOf(some);
        signs.addAll(List.of(further));
        return Collections.unmodifiableSet(signs);
    }
}
