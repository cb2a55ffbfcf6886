package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.Meaning.Pressed.Button;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Plays the move that typed text asks for: a command, a button of the open question, a question to be asked again. */
final class TypedInstructions {

    private static final Map<Command, Move> PLAIN = Map.of(
            Command.START, new Move.Start(),
            Command.STATUS, new Move.Status(),
            Command.RESTART, new Move.Restart(OptionalLong.empty()),
            Command.CANCEL, new Move.Cancel(OptionalLong.empty()),
            Command.HISTORY, new Move.History(),
            Command.VOTE, new Move.Vote(),
            Command.FORGET_ME, new Move.ForgetMe(false),
            Command.HELP, new Move.Help());
    private static final Map<Command, Function<Step, Move>> ABOUT_OPEN_STEP = Map.of(
            Command.BACK, step -> new Move.Back(step.id()),
            Command.SKIP, step -> new Move.Skip(step.id()),
            Command.NOT_SURE, step -> new Move.NotSure(step.id()));

    private final Subjects subjects;
    private final Progress progress;
    private final ConversationMoves table;

    TypedInstructions(Subjects subjects, Progress progress, ConversationMoves table) {
        this.subjects = subjects;
        this.progress = progress;
        this.table = table;
    }

    /** {@return the reply to text that asks for a move; empty for other text} */
    Optional<Reply> follow(Heard heard, Meaning meaning) {
        if (meaning instanceof Meaning.Instruction instruction) {
            return Optional.of(command(heard, instruction.command()));
        }
        if (meaning instanceof Meaning.Pressed pressed) {
            return heard.open().flatMap(subjects::openStepOf).map(step -> play(heard, pressed(pressed.button(), step)));
        }
        return meaning instanceof Meaning.Revisit revisit ? Optional.of(revisit(heard, revisit)) : Optional.empty();
    }

    private Reply play(Heard heard, Move move) {
        return table.play(heard.turn(), move, heard.said());
    }

    private static Move pressed(Button button, Step asked) {
        return switch (button) {
            case KEEP -> new Move.Keep(asked.id());
            case SOMETHING_ELSE -> new Move.AskInFull(asked.id());
            case FINISH -> new Move.Finish();
        };
    }

    /** Does the same as the step's Change button, also under the card that is meant here. */
    private Reply revisit(Heard heard, Meaning.Revisit revisit) {
        var turn = heard.turn();
        var subject = subjects.atHand(heard).map(Consultation::id);
        var change = new Move.Change(revisit.step());
        return table.play(subject.map(turn::on).orElse(turn), change, heard.said());
    }

    private Reply command(Heard heard, Command command) {
        if (command == Command.RESTART
                && heard.open().flatMap(current -> current.project().proposal()).isPresent()) {
            return play(heard, new Move.StartOver());
        }
        var aboutStep = Optional.ofNullable(ABOUT_OPEN_STEP.get(command));
        if (aboutStep.isPresent()) {
            return atOpenStep(heard, aboutStep.get());
        }
        var move = Optional.ofNullable(PLAIN.get(command))
                .orElseThrow(() -> new IllegalStateException("no move for " + command));
        return play(heard, move);
    }

    private Reply atOpenStep(Heard heard, Function<Step, Move> move) {
        return heard.open()
                .map(current -> subjects.openStepOf(current)
                        .map(step -> play(heard, move.apply(step)))
                        .orElseGet(() -> progress.called(heard.turn(), current, heard.said())))
                .orElseGet(() -> heard.said().refuse(PlainNotice.NOTHING_OPEN));
    }
}
