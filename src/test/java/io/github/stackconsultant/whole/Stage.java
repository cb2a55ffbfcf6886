package io.github.stackconsultant.whole;

import io.github.stackconsultant.conversation.Consultation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where a transcript is played: on paper, or through the whole app. */
interface Stage {

    /** Makes room for a story: nobody in it has a consultation open. */
    void isCleared(List<String> people);

    void restarts();

    void passes(Duration time);

    /** From here on, only what appears or changes is new for that person. */
    void looksAway(String who);

    /** Does what the scene says. */
    void plays(Scene scene);

    /** Waits until that text is new for that person. */
    void seesAnew(String who, String text);

    /** Waits until everything is said. */
    void becomesQuiet();

    /** {@return all that is new for that person} */
    String news(String who);

    /** {@return the person's latest consultation} */
    Optional<Consultation> latestOf(String who);
}
