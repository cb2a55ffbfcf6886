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
 * @param answers what each answer does
 */
record StandingQuestion(Optional<ConsultationId> about, Optional<Command> asked, Map<Meaning, Move> answers) {

    static final Meaning YES = new Meaning.SmallTalk(Kind.AGREEMENT);
    static final Meaning NO = new Meaning.SmallTalk(Kind.REFUSAL);

    /** {@return whether the change that waits in a consultation is applied} */
    static StandingQuestion toApply(Consultation waiting) {
        return new StandingQuestion(
                Optional.of(waiting.id()), Optional.empty(), Map.of(YES, new Move.Apply(), NO, new Move.Restore()));
    }

    /** {@return whether something may be lost} */
    static StandingQuestion of(Confirmation asked) {
        return switch (asked.kind()) {
            case RESTART -> new StandingQuestion(asked.about(), Optional.of(Command.RESTART), restart(asked));
            case CANCEL -> new StandingQuestion(asked.about(), Optional.of(Command.CANCEL), cancel(asked));
            case FORGET -> new StandingQuestion(asked.about(), Optional.of(Command.FORGET_ME), forget());
            case DESCRIPTION -> new StandingQuestion(asked.about(), Optional.empty(), description());
        };
    }

    /** {@return the same where only a no counts, as later, or said elsewhere} */
    StandingQuestion refusable() {
        return new StandingQuestion(
                about,
                asked,
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
        return Map.of(
                command(Command.START),
                goesOn,
                command(Command.SKIP),
                goesOn,
                command(Command.RESTART),
                new Move.StartOver());
    }

    static Meaning command(Command command) {
        return new Meaning.Instruction(command, Optional.empty());
    }
}
