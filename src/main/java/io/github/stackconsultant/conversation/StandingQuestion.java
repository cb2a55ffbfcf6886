package io.github.stackconsultant.conversation;

import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.Meaning.SmallTalk.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a person was asked before something is done, and what each word does that answers it. It stands for the button
 * that says the same.
 *
 * @param about the consultation that its buttons name, if they do
 * @param asked the command that led to it, so that "yes, start over" is a yes
 * @param asksWhich whether it asks which project is meant, and not for a yes or a no
 * @param answers what each answer does
 */
record StandingQuestion(
        Optional<ConsultationId> about, Optional<Command> asked, boolean asksWhich, Map<Meaning, Move> answers) {

    static final Meaning YES = new Meaning.SmallTalk(Kind.AGREEMENT);
    static final Meaning NO = new Meaning.SmallTalk(Kind.REFUSAL);
    static final Meaning OBJECTION = new Meaning.Objection();
    static final Meaning THIS_PROJECT = new Meaning.WhichProject(false);
    static final Meaning ANOTHER_PROJECT = new Meaning.WhichProject(true);

    /** {@return whether the change that waits in a consultation is applied} */
    static StandingQuestion toApply(Consultation waiting) {
        var restores = new Move.Restore();
        return new StandingQuestion(
                Optional.of(waiting.id()),
                Optional.empty(),
                false,
                Map.of(YES, new Move.Apply(), NO, restores, OBJECTION, restores));
    }

    /**
     * {@return whether something may be lost, or which project is meant}
     *
     * @param open whether a consultation is open: where none is, to start means another project
     */
    static StandingQuestion of(Confirmation asked, boolean open) {
        return switch (asked.kind()) {
            case RESTART -> of(asked, Command.RESTART, restart(asked));
            case CANCEL -> of(asked, Command.CANCEL, cancel(asked));
            case FORGET -> of(asked, Command.FORGET_ME, forget());
            case DESCRIPTION ->
                new StandingQuestion(asked.about(), Optional.empty(), true, open ? description() : underCard());
        };
    }

    private static StandingQuestion of(Confirmation asked, Command command, Map<Meaning, Move> answers) {
        return new StandingQuestion(asked.about(), Optional.of(command), false, answers);
    }

    /** {@return the same where only a no counts, as later, or said elsewhere} */
    StandingQuestion refusable() {
        return new StandingQuestion(
                about,
                asked,
                asksWhich,
                Optional.ofNullable(answers.get(NO)).map(no -> Map.of(NO, no)).orElse(Map.of()));
    }

    /** {@return what an answer does; empty for what is none} */
    Optional<Move> answered(Meaning meaning) {
        return Optional.ofNullable(answers.get(meaning));
    }

    private static Map<Meaning, Move> restart(Confirmation asked) {
        var keeps = new Move.KeepAnswers();
        return Map.of(
                YES, new Move.Restart(OptionalLong.of(asked.version())), NO, keeps, command(Command.CANCEL), keeps);
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
                command(Command.CANCEL),
                keeps,
                command(Command.RESTART),
                new Move.ForgetMe(false));
    }

    /** Neither a yes nor a no says which. */
    private static Map<Meaning, Move> description() {
        var goesOn = new Move.GoOn();
        var begins = new Move.StartOver();
        return Map.of(
                THIS_PROJECT,
                goesOn,
                command(Command.START),
                goesOn,
                command(Command.SKIP),
                goesOn,
                ANOTHER_PROJECT,
                begins,
                command(Command.RESTART),
                begins);
    }

    private static Map<Meaning, Move> underCard() {
        var begins = new Move.StartOver();
        return Map.of(
                THIS_PROJECT,
                new Move.GoOn(),
                ANOTHER_PROJECT,
                begins,
                command(Command.START),
                begins,
                command(Command.RESTART),
                begins);
    }

    static Meaning command(Command command) {
        return new Meaning.Instruction(command, Optional.empty());
    }
}
