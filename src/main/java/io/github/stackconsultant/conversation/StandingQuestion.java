package io.github.stackconsultant.conversation;

import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.Meaning.SmallTalk.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a person was asked before something is done, and what each word does that answers it. It stands for the button
 * that says the same.
 *
 * @param about the consultation that its buttons name, if they do
 * @param asked the command that led to it, so that "yes, start over" is a yes
 * @param expects what kind of word it asks for
 * @param answers what each answer does
 */
record StandingQuestion(
        Optional<ConsultationId> about, Optional<Command> asked, Expected expects, Map<Meaning, Move> answers) {

    /** What kind of word a question asks for. */
    enum Expected {
        /** A yes or a no. */
        YES_OR_NO,
        /** Which project is meant. */
        PROJECT,
        /** None: only its button counts, and whoever says what they are for is told so. */
        BUTTON
    }

    static final Meaning YES = new Meaning.SmallTalk(Kind.AGREEMENT);
    static final Meaning NO = new Meaning.SmallTalk(Kind.REFUSAL);
    static final Meaning OBJECTION = new Meaning.Objection();
    static final Meaning THIS_PROJECT = new Meaning.WhichProject(false);
    static final Meaning ANOTHER_PROJECT = new Meaning.WhichProject(true);

    /**
     * {@return whether the change that waits in a consultation is applied}
     *
     * @param last whether that was asked last, so that a yes is meant for it
     * @param undone whether there is an earlier state to go back to, so that to undo it is a no
     */
    static StandingQuestion toApply(Consultation waiting, boolean last, boolean undone) {
        var restores = new Move.Restore();
        var answers = new HashMap<Meaning, Move>(Map.of(NO, restores, OBJECTION, restores));
        if (undone) {
            answers.put(new Meaning.Instruction(Command.BACK), restores);
            answers.put(new Meaning.Instruction(Command.CANCEL), restores);
        }
        if (last) {
            answers.put(YES, new Move.Apply());
        }
        return new StandingQuestion(
                Optional.of(waiting.id()), Optional.empty(), Expected.YES_OR_NO, Map.copyOf(answers));
    }

    /**
     * {@return whether something may be lost, which project is meant, or whether a vote still counts}
     *
     * @param open whether a consultation is open: where none is, to start means another project
     */
    static StandingQuestion of(Confirmation asked, boolean open) {
        return switch (asked.kind()) {
            case RESTART -> of(asked, Command.RESTART, restart(asked));
            case CANCEL -> of(asked, Command.CANCEL, cancel(asked));
            case FORGET -> of(asked, Command.FORGET_ME, forget());
            case DESCRIPTION ->
                new StandingQuestion(
                        asked.about(), Optional.empty(), Expected.PROJECT, open ? description() : underCard());
            case VOTE -> new StandingQuestion(Optional.empty(), Optional.empty(), Expected.BUTTON, Map.of());
            case APPLY -> throw new IllegalArgumentException("whether to apply a change depends on the change");
        };
    }

    private static StandingQuestion of(Confirmation asked, Command command, Map<Meaning, Move> answers) {
        return new StandingQuestion(asked.about(), Optional.of(command), Expected.YES_OR_NO, answers);
    }

    /** {@return the same where only a no counts, as later} */
    StandingQuestion refusable() {
        return new StandingQuestion(
                about,
                asked,
                expects,
                Optional.ofNullable(answers.get(NO)).map(no -> Map.of(NO, no)).orElse(Map.of()));
    }

    /** {@return what an answer does; empty for what is none} */
    Optional<Move> answered(Meaning meaning) {
        return Optional.ofNullable(answers.get(meaning));
    }

    private static Map<Meaning, Move> restart(Confirmation asked) {
        var keeps = new Move.KeepAnswers();
        return Map.of(
                YES,
                new Move.Restart(OptionalLong.of(asked.version())),
                NO,
                keeps,
                new Meaning.Instruction(Command.CANCEL),
                keeps);
    }

    private static Map<Meaning, Move> cancel(Confirmation asked) {
        return Map.of(YES, new Move.Cancel(OptionalLong.of(asked.version())), NO, new Move.KeepAnswers());
    }

    /** Its button is called like another command, which would ask about much less. */
    private static Map<Meaning, Move> forget() {
        var keeps = new Move.KeepData();
        return Map.of(
                YES,
                new Move.ForgetMe(true),
                NO,
                keeps,
                new Meaning.Instruction(Command.CANCEL),
                keeps,
                new Meaning.Instruction(Command.RESTART),
                new Move.ForgetMe(false));
    }

    /** Neither a yes nor a no says which; to undo it is neither. */
    private static Map<Meaning, Move> description() {
        var goesOn = new Move.GoOn();
        var begins = new Move.StartOver();
        return Map.of(
                THIS_PROJECT,
                goesOn,
                new Meaning.Instruction(Command.START),
                goesOn,
                new Meaning.Instruction(Command.SKIP),
                goesOn,
                ANOTHER_PROJECT,
                begins,
                new Meaning.Instruction(Command.RESTART),
                begins,
                new Meaning.Instruction(Command.BACK),
                new Move.TakeBack());
    }

    /** Nothing is open that could be closed, so to cancel takes the text back too. */
    private static Map<Meaning, Move> underCard() {
        var begins = new Move.StartOver();
        var takesBack = new Move.TakeBack();
        return Map.of(
                THIS_PROJECT,
                new Move.GoOn(),
                ANOTHER_PROJECT,
                begins,
                new Meaning.Instruction(Command.START),
                begins,
                new Meaning.Instruction(Command.RESTART),
                begins,
                new Meaning.Instruction(Command.BACK),
                takesBack,
                new Meaning.Instruction(Command.CANCEL),
                takesBack);
    }
}
