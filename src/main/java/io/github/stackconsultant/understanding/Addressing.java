package io.github.stackconsultant.understanding;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what begins by addressing another person: "@bo are you coming to standup?" is not said to the app. */
final class Addressing {

    private static final Pattern BEGINNING = Pattern.compile("\\s*<@[A-Z0-9]+(?:\\|[^>]*)?>[\\s,:]*");

    private static final Meaning CHATTER = new Meaning.SmallTalk(Meaning.SmallTalk.Kind.CHATTER);

    private Addressing() {}

    /** {@return small talk where the rest names nothing that a project is built of, nor by whom; empty for other text} */
    static Optional<Meaning> read(ParsedUtterance parsed) {
        return isAtTheBeginning(parsed) && namesNothing(parsed) ? Optional.of(CHATTER) : Optional.empty();
    }

    private static boolean isAtTheBeginning(ParsedUtterance parsed) {
        return BEGINNING.matcher(parsed.utterance().text()).lookingAt();
    }

    /** "@bo and me, both js" tells of people, "@bo decides that" of nobody who builds. */
    private static boolean namesNothing(ParsedUtterance parsed) {
        boolean asks = parsed.utterance().text().contains("?")
                || (parsed.signs().isAt(0, Sign.QUESTION_OPENER)
                        && (parsed.signs().isAt(1, Sign.SENTENCE)
                                || parsed.signs().isAt(1, Sign.QUESTION_OPENER)));
        return asks
                || (!parsed.anyNamed(Sense.AnAnswer.class)
                        && !parsed.signs().any(Sign.AND)
                        && !parsed.signs().any(Sign.PEOPLE)
                        && !parsed.signs().any(Sign.PLACE));
    }
}
