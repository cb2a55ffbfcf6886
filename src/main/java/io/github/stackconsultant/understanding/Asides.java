package io.github.stackconsultant.understanding;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Words that may stand beside what a text says and change nothing of it: "well, thanks, but ...". */
final class Asides {

    private static final Set<Sign> ALL = EnumSet.of(
            Sign.FILLER,
            Sign.SENTENCE,
            Sign.PREPOSITION,
            Sign.CONTRAST,
            Sign.CORRECTION,
            Sign.CHATTER,
            Sign.GREETING,
            Sign.THANKS);

    private Asides() {}

    /** {@return their signs, and those of further words that change nothing where they are asked for} */
    static Set<Sign> and(Sign... further) {
        var signs = EnumSet.copyOf(ALL);
        signs.addAll(List.of(further));
        return Collections.unmodifiableSet(signs);
    }
}
