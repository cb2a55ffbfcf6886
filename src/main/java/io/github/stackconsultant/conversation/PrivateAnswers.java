package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.Meaning;
import java.util.EnumSet;
import java.util.Set;

/**
 * Answers given elsewhere than in a thread, which everybody reads: they are told there once the person goes on with them
 * there, and not before.
 */
final class PrivateAnswers {

    /** Commands in answer to which a consultation is shown, without a question before it. */
    private static final Set<Command> SHOWING =
            EnumSet.of(Command.STATUS, Command.BACK, Command.SKIP, Command.NOT_SURE);

    private PrivateAnswers() {}

    /** {@return whether it has answers that are not told there yet} */
    static boolean areKeptFrom(Place place, Consultation open) {
        return Descriptions.isAtStake(open) && !open.mayBeToldAt(place);
    }

    /** {@return the turn, made where the consultation lives if its answers are not told here} */
    static Turn whereTheyMayBeTold(Turn turn, Consultation open) {
        var lives = open.place().kind() == Place.Kind.HOME ? Place.direct(open.person()) : open.place();
        return areKeptFrom(turn.place(), open) ? turn.at(lives) : turn;
    }

    /** {@return whether words that do not digress would have them told here} */
    static boolean wouldBeTold(Turn turn, Consultation open, Meaning meaning) {
        boolean shows =
                !(meaning instanceof Meaning.Instruction instruction) || SHOWING.contains(instruction.command());
        return shows && areKeptFrom(turn.place(), open);
    }
}
