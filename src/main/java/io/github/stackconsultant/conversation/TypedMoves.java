package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.Meaning.SmallTalk.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** The moves made by typing text. */
final class TypedMoves {

    private static final Map<Command, Move> PLAIN = Map.of(
            Command.START, new Move.Start(),
            Command.STATUS, new Move.Status(),
            Command.RESTART, new Move.Restart(OptionalLong.empty()),
            Command.CANCEL, new Move.Cancel(OptionalLong.empty()),
            Command.HISTORY, new Move.History(),
            Command.VOTE, new Move.Vote(),
            Command.FORGET_ME, new Move.ForgetMe(false),
            Command.HELP, new Move.Help(),
            Command.COMPARE, new Move.Read(Move.Page.COMPARE, Optional.empty()));
    private static final Map<Command, Move.Page> PAGES =
            Map.of(Command.PROS, Move.Page.PROS, Command.CONS, Move.Page.CONS, Command.USE_CASES, Move.Page.USE_CASES);
    private static final Map<Command, Function<Step, Move>> ABOUT_OPEN_STEP = Map.of(
            Command.BACK, step -> new Move.Back(step.id()),
            Command.SKIP, step -> new Move.Skip(step.id()),
            Command.NOT_SURE, step -> new Move.NotSure(step.id()));

    private static final Map<Kind, Move> ON_WAITING =
            Map.of(Kind.AGREEMENT, new Move.Apply(), Kind.REFUSAL, new Move.Restore());

    private static final Meaning CHATTER = new Meaning.SmallTalk(Kind.CHATTER);

    private final Subjects subjects;
    private final Progress progress;
    private final Descriptions descriptions;
    private final Digressions digressions;
    private final StandingCard card;
    private final ConversationMoves table;

    TypedMoves(
            Subjects subjects,
            Progress progress,
            Descriptions descriptions,
            Digressions digressions,
            ConversationMoves table) {
        this.subjects = subjects;
        this.progress = progress;
        this.descriptions = descriptions;
        this.digressions = digressions;
        this.card = new StandingCard(subjects, progress);
        this.table = table;
    }

    void registerIn(ConversationMoves moves) {
        moves.on(Move.Say.class, this::say);
        moves.on(Move.Type.class, this::type);
        moves.on(Move.Describe.class, this::describe);
        moves.on(Move.Quote.class, (turn, move, said) -> quote(turn, move.text(), said));
    }

    private Reply say(Turn turn, Move.Say move, Said said) {
        var open = subjects.openOf(turn, said);
        var standing = card.of(turn, open);
        var meaning = meaning(standing, open, move.text());
        return aboutCard(turn, standing, meaning, said)
                .or(() -> whereverSaid(turn, open, meaning, move.text(), said))
                .or(() -> open.map(current -> answer(turn, current, meaning, move.text(), said)))
                .orElseGet(() -> unasked(turn, meaning, move.text(), said));
    }

    private Meaning meaning(Optional<Consultation> standing, Optional<Consultation> open, String text) {
        return standing.isPresent() ? descriptions.meaningUnderCard(text) : descriptions.meaning(open, text);
    }

    private Optional<Reply> aboutCard(Turn turn, Optional<Consultation> standing, Meaning meaning, Said said) {
        return standing.flatMap(finished -> card.reply(turn, finished, meaning, said));
    }

    /** {@return the reply to text whose meaning does not depend on whether a question is open; empty for other text} */
    private Optional<Reply> whereverSaid(
            Turn turn, Optional<Consultation> open, Meaning meaning, String text, Said said) {
        if (meaning instanceof Meaning.Instruction instruction) {
            return Optional.of(instruct(turn, instruction, open, said));
        }
        if (meaning instanceof Meaning.Revisit revisit) {
            return Optional.of(revisit(turn, revisit, said));
        }
        return decided(turn, open, meaning, said).or(() -> digressions.reply(turn, open, meaning, text, said));
    }

    /** A yes or a no counts where a change waits for just that; what is neither has it asked again. */
    private Optional<Reply> decided(Turn turn, Optional<Consultation> open, Meaning meaning, Said said) {
        var word = meaning instanceof Meaning.SmallTalk talk
                ? Optional.ofNullable(ON_WAITING.get(talk.kind()))
                : Optional.<Move>empty();
        var waiting = open.filter(current ->
                subjects.comparisonOf(current).filter(current::awaitsApply).isPresent());
        return waiting.flatMap(current -> CHATTER.equals(meaning)
                ? Optional.of(card.shown(turn, current, said))
                : word.map(move -> table.play(turn.on(current.id()), move, said)));
    }

    /** With no question open, text corrects an answer under the last card, begins a new consultation, or is unclear. */
    private Reply unasked(Turn turn, Meaning meaning, String text, Said said) {
        if (meaning instanceof Meaning.Answers answers) {
            var finished = corrected(turn, answers);
            if (finished.isPresent() && beginsAnother(turn, answers)) {
                said.notice(PlainNotice.ANOTHER_PROJECT);
            } else if (finished.isPresent()) {
                var step = answers.byStep().keySet().iterator().next();
                var asked = subjects.reconciled(finished.get().asking(step), said);
                return descriptions.answered(turn, asked, answers, text, said);
            }
        }
        return meaning instanceof Meaning.NoAnswer
                ? unclear(said)
                : descriptions.describe(turn, Optional.empty(), text, said);
    }

    /** A call that takes nothing back and names a thing to be built is about that thing, and not about the card. */
    private static boolean beginsAnother(Turn turn, Meaning.Answers answers) {
        boolean called = turn.move() instanceof Move.Describe;
        return !answers.correction()
                && (called
                        ? answers.named() != Meaning.Answers.Named.NOTHING
                        : answers.named() == Meaning.Answers.Named.PROJECT);
    }

    /** {@return the finished consultation that the answers change: they take something back, or add to what was just told} */
    private Optional<Consultation> corrected(Turn turn, Meaning.Answers answers) {
        if (answers.correction()) {
            return subjects.finishedOn(turn.person(), answers.comparison());
        }
        return subjects.justFinishedOn(turn.person(), answers.comparison())
                .filter(finished -> subjects.comparisonOf(finished)
                        .filter(comparison -> !answers.byStep()
                                .containsKey(comparison.steps().get(0).id()))
                        .isPresent());
    }

    private Reply answer(Turn turn, Consultation open, Meaning meaning, String text, Said said) {
        if (meaning instanceof Meaning.Answers answers) {
            return descriptions.answered(turn, open, answers, text, said);
        }
        var step = openStep(open);
        if (step.isEmpty()) {
            return meaning instanceof Meaning.Words
                    ? descriptions.take(turn, open, text, said)
                    : progress.called(turn, open, said);
        }
        if (meaning instanceof Meaning.Words) {
            return progress.called(turn, open.answered(step.get().id(), new StepAnswer.Typed(text)), said);
        }
        var missed = open.describedBy(text).misunderstoodOnceMore();
        said.notice(new ConsultationNotice.NotUnderstood(step.get().id(), missed.misunderstood()), open.id());
        return progress.called(turn, missed, said);
    }

    private Reply describe(Turn turn, Move.Describe move, Said said) {
        var open = subjects.openOf(turn, said);
        if (move.text().isBlank()) {
            return table.play(turn, new Move.Start(), said);
        }
        if (open.filter(current -> livesInThisThread(turn, current)).isPresent()) {
            return say(turn, new Move.Say(move.text()), said);
        }
        var standing = card.of(turn, open);
        var meaning = meaning(standing, open, move.text());
        return aboutCard(turn, standing, meaning, said)
                .or(() -> whereverSaid(turn, open, meaning, move.text(), said))
                .orElseGet(() -> called(turn, open, meaning, move.text(), said));
    }

    private Reply called(Turn turn, Optional<Consultation> open, Meaning meaning, String text, Said said) {
        if (meaning instanceof Meaning.Answers answers
                && open.filter(current -> goesOn(current, answers)).isPresent()) {
            return descriptions.answered(turn, open.get(), answers, text, said);
        }
        // everybody reads a thread, so the question alone is enough there
        if (meaning instanceof Meaning.Words && turn.place().kind() != Place.Kind.THREAD) {
            said.notice(PlainNotice.HELP);
        }
        if (open.isEmpty()) {
            return unasked(turn, meaning, text, said);
        }
        return meaning instanceof Meaning.NoAnswer
                ? answer(turn, open.get(), meaning, text, said)
                : descriptions.describe(turn, open, text, said);
    }

    /** Does the same as the step's Change button, also under the last card. */
    private Reply revisit(Turn turn, Meaning.Revisit revisit, Said said) {
        var subject = subjects.openOf(turn, said)
                .or(() -> subjects.finished(turn.person()))
                .map(Consultation::id);
        var change = new Move.Change(revisit.step());
        return table.play(subject.map(turn::on).orElse(turn), change, said);
    }

    /** Text about already answered steps that corrects nothing describes another project. */
    private static boolean goesOn(Consultation open, Meaning.Answers answers) {
        return answers.correction() || answers.byStep().keySet().stream().noneMatch(open.answers()::containsKey);
    }

    /** An input field for one step accepts whatever may be said at that step. */
    private Reply type(Turn turn, Move.Type move, Said said) {
        return subjects.onStep(turn, said, (open, comparison) -> {
            boolean asked = open.openStep(comparison)
                    .filter(step -> step.id().equals(move.step()))
                    .isPresent();
            return asked
                    ? say(turn, new Move.Say(move.words()), said)
                    : AnswerMoves.notAsked(open, comparison, move.step(), said);
        });
    }

    private static boolean livesInThisThread(Turn turn, Consultation open) {
        return turn.place().kind() == Place.Kind.THREAD && turn.place().equals(open.place());
    }

    private Reply quote(Turn turn, String text, Said said) {
        if (text.isBlank()) {
            return table.play(turn, new Move.Start(), said);
        }
        var open = subjects.openOf(turn, said);
        return descriptions.meaning(open, text) instanceof Meaning.OtherLanguage foreign
                ? digressions.reply(turn, open, foreign, text, said).orElseThrow()
                : descriptions.describe(turn, open, text, said);
    }

    private Reply instruct(Turn turn, Meaning.Instruction instruction, Optional<Consultation> open, Said said) {
        var command = instruction.command();
        var aboutStep = Optional.ofNullable(ABOUT_OPEN_STEP.get(command));
        if (aboutStep.isPresent()) {
            return open.map(current -> openStep(current)
                            .map(step -> table.play(turn, aboutStep.get().apply(step), said))
                            .orElseGet(() -> progress.called(turn, current, said)))
                    .orElseGet(() -> said.refuse(PlainNotice.NOTHING_OPEN));
        }
        var move = Optional.ofNullable(PLAIN.get(command))
                .or(() ->
                        Optional.ofNullable(PAGES.get(command)).map(page -> new Move.Read(page, instruction.option())))
                .orElseThrow(() -> new IllegalStateException("no move for " + command));
        return table.play(turn, move, said);
    }

    private Optional<Step> openStep(Consultation open) {
        return subjects.comparisonOf(open).flatMap(open::openStep);
    }

    private static Reply unclear(Said said) {
        said.notice(PlainNotice.UNCLEAR);
        return new Reply.Accepted();
    }
}
