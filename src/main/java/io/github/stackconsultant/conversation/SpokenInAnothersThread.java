package io.github.stackconsultant.conversation;

import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.Meaning;
import java.util.EnumSet;
import java.util.Set;

/** Whoever speaks in the thread of another's consultation may ask and read, but answers and begins nothing there. */
final class SpokenInAnothersThread {

    /** What does something to the consultation that is spoken of. */
    private static final Set<Command> OF_A_CONSULTATION =
            EnumSet.of(Command.START, Command.BACK, Command.SKIP, Command.NOT_SURE, Command.RESTART, Command.CANCEL);

    private static final Set<Class<? extends Meaning>> QUESTIONS = Set.of(
            Meaning.Question.class,
            Meaning.Lists.class,
            Meaning.NotCompared.class,
            Meaning.AboutOption.class,
            Meaning.AboutApp.class);

    private SpokenInAnothersThread() {}

    /** {@return whether that is about no consultation, so that it is answered there} */
    static boolean isHeard(Meaning meaning) {
        return meaning instanceof Meaning.Instruction instruction
                ? !OF_A_CONSULTATION.contains(instruction.command())
                : QUESTIONS.contains(meaning.getClass());
    }
}
