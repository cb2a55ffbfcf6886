package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.Meaning.Answers.Named;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The moves made by typing text. */
final class TypedMoves {

    /** Beside these nothing is kept: it would be forgotten at once, or stay with the project before. */
    private static final Set<Meaning> LEAVING_ALL = Set.of(
            new Meaning.Instruction(Command.FORGET_ME, Optional.empty()),
            new Meaning.Instruction(Command.RESTART, Optional.empty()));

    private final Subjects subjects;
    private final Progress progress;
    private final Meanings meanings;
    private final Descriptions descriptions;
    private final Digressions digressions;
    private final StandingCard card;
    private final UnderCard underCard;
    private final UnappliedChange unapplied;
    private final TypedDecisions decisions;
    private final TypedInstructions instructions;
    private final ConversationMoves table;

    TypedMoves(
            Subjects subjects,
            Progress progress,
            Meanings meanings,
            Descriptions descriptions,
            Digressions digressions,
            StandingCard card,
            UnderCard underCard,
            UnappliedChange unapplied,
            TypedDecisions decisions,
            ConversationMoves table) {
        this.subjects = subjects;
        this.progress = progress;
        this.meanings = meanings;
        this.descriptions = descriptions;
        this.digressions = digressions;
        this.card = card;
        this.underCard = underCard;
        this.unapplied = unapplied;
        this.decisions = decisions;
        this.instructions = new TypedInstructions(subjects, progress, card, table);
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
        if (move.text().isBlank()) {
            var about = open.or(() -> card.of(turn, open)).map(Consultation::id);
            return said.answer(new AsideNotice.NoWords(about));
        }
        return decisions
                .reply(turn, open, move.text(), said)
                .orElseGet(() -> unapplied
                        .in(open)
                        .map(waiting -> whileItWaits(turn, waiting, move.text(), false, said))
                        .orElseGet(() -> heard(turn, open, move.text(), said)));
    }

    /** What is typed while a change waits for Apply adds to it, takes its place, or is answered beside it. */
    private Reply whileItWaits(Turn turn, Consultation waiting, String text, boolean called, Said said) {
        var meaning = meanings.underCard(text);
        boolean here = waiting.mayBeToldAt(turn.place());
        if (here && UnappliedChange.isContainedIn(meaning, waiting)) {
            return heard(turn, Optional.of(waiting), text, said);
        }
        if (!here && UnappliedChange.couldAnswer(meaning) && !AnotherProject.isSaidOutright(waiting, meaning)) {
            return said.answer(UnappliedChange.reminder(turn, waiting));
        }
        boolean givesWay = UnappliedChange.givesWayTo(meaning)
                || (here && underCard.isAboutAnother(waiting, meaning, text, called));
        if (givesWay) {
            return unapplied.giveWay(turn, waiting, () -> underCard(turn, text, called, said), said);
        }
        return Optional.of(waiting)
                .filter(unused -> here)
                .flatMap(current -> card.reply(turn, current, meaning, said))
                .or(() -> whereverSaid(turn, Optional.of(waiting), meaning, text, said))
                .orElseGet(() -> said.answer(
                        here
                                ? new ConsultationNotice.NothingMatched(waiting.id())
                                : UnappliedChange.reminder(turn, waiting)));
    }

    private Reply underCard(Turn turn, String text, boolean called, Said said) {
        return called ? called(turn, Optional.empty(), text, said) : heard(turn, Optional.empty(), text, said);
    }

    private Reply heard(Turn turn, Optional<Consultation> before, String text, Said said) {
        var finished = card.of(turn, before);
        var meaning = finished.isPresent() ? meanings.underCard(text) : meanings.of(before, text);
        var open = keeping(before, meaning, text);
        var standing = keeping(finished, meaning, text);
        return aboutCard(turn, standing, meaning, text, said)
                .or(() -> whereverSaid(turn, open, meaning, text, said))
                .or(() -> open.map(current -> answer(turn, current, meaning, text, said)))
                .orElseGet(() -> underCard.take(turn, standing, meaning, text, false, said));
    }

    /** {@return the consultation with what a text that means a command says beside it, where that is kept} */
    private Optional<Consultation> keeping(Optional<Consultation> about, Meaning meaning, String text) {
        boolean kept = about.isPresent() && !LEAVING_ALL.contains(meaning) && meanings.leavesOut(meaning, text);
        return kept ? about.map(spokenOf -> descriptions.keep(spokenOf, text)) : about;
    }

    private Optional<Reply> aboutCard(
            Turn turn, Optional<Consultation> standing, Meaning meaning, String text, Said said) {
        if (meaning instanceof Meaning.Denial denial) {
            return standing.map(finished -> descriptions.denied(turn, finished, denial, text, said));
        }
        return standing.flatMap(finished -> card.reply(turn, finished, meaning, said));
    }

    /** {@return the reply to text whose meaning does not depend on whether a question is open; empty for other text} */
    private Optional<Reply> whereverSaid(
            Turn turn, Optional<Consultation> open, Meaning meaning, String text, Said said) {
        return digressions
                .reply(turn, open, meaning, text, said)
                .or(() -> open.flatMap(current -> descriptions.aboutAnother(turn, current, meaning, text, said)))
                .or(() -> instructions.follow(turn, meaning, open, said));
    }

    private Reply answer(Turn turn, Consultation open, Meaning meaning, String text, Said said) {
        if (meaning instanceof Meaning.Denial denial) {
            return denied(turn, open, denial, text, said);
        }
        if (meaning instanceof Meaning.Answers answers) {
            return namesAnother(open, answers)
                    ? descriptions.describe(turn, Optional.of(open), text, said)
                    : descriptions.answered(turn, open, answers, text, said);
        }
        if (meaning instanceof Meaning.Words words && words.named() == Named.OTHER) {
            return descriptions.describe(turn, Optional.of(open), text, said);
        }
        var step = subjects.openStepOf(open);
        if (step.isEmpty()) {
            return meaning instanceof Meaning.Words
                    ? descriptions.take(turn, open, text, said)
                    : progress.called(turn, open, said);
        }
        if (meaning instanceof Meaning.Words) {
            return progress.called(turn, open.answered(step.get().id(), new StepAnswer.Typed(text)), said);
        }
        return missed(turn, open, step.get(), text, said);
    }

    private Reply missed(Turn turn, Consultation open, Step asked, String text, Said said) {
        var missed = open.describedBy(text).misunderstoodOnceMore();
        said.notice(new ConsultationNotice.NotUnderstood(
                open.id(), asked.id(), missed.questions().misunderstood()));
        return progress.called(turn, missed, said);
    }

    /** What the open question does not mean is no answer to it. */
    private Reply denied(Turn turn, Consultation open, Meaning.Denial denial, String text, Said said) {
        var asked = subjects.comparisonOf(open)
                .flatMap(comparison -> open.openStep(comparison)
                        .filter(step -> denial.of(comparison.id()).containsKey(step.id())));
        return descriptions.takenBack(turn, open, denial, text, said).orElseGet(() -> {
            if (asked.isPresent()) {
                return missed(turn, open, asked.get(), text, said);
            }
            said.notice(PlainNotice.NOT_AMONG_ANSWERS);
            return progress.called(turn, open.describedBy(text), said);
        });
    }

    private Reply describe(Turn turn, Move.Describe move, Said said) {
        var open = subjects.openOf(turn, said);
        boolean own = open.or(() -> card.of(turn, open))
                .filter(current -> livesInThisThread(turn, current))
                .isPresent();
        var host = own ? Optional.<Person>empty() : subjects.hostOf(turn);
        if (host.isPresent()) {
            return decisions
                    .replyBeside(turn, open, move.text(), said)
                    .orElseGet(() -> beside(turn, host.get(), move.text(), said));
        }
        if (move.text().isBlank()) {
            Supplier<Reply> starts = () -> table.play(turn, new Move.Start(), said);
            return unapplied
                    .in(open)
                    .map(waiting -> unapplied.giveWay(turn, waiting, starts, said))
                    .orElseGet(starts);
        }
        if (own) {
            return say(turn, new Move.Say(move.text()), said);
        }
        return decisions
                .reply(turn, open, move.text(), said)
                .orElseGet(() -> unapplied
                        .in(open)
                        .map(waiting -> whileItWaits(turn, waiting, move.text(), true, said))
                        .orElseGet(() -> called(turn, open, move.text(), said)));
    }

    private Reply beside(Turn turn, Person host, String text, Said said) {
        return Optional.of(meanings.ofCall(Optional.empty(), text))
                .filter(SpokenInAnothersThread::isHeard)
                .flatMap(meaning -> whereverSaid(turn, Optional.empty(), meaning, text, said))
                .orElseGet(() -> said.refuse(ConsultationNotice.NotYours.of(host)));
    }

    private Reply called(Turn turn, Optional<Consultation> before, String text, Said said) {
        var finished = card.of(turn, before);
        var meaning = finished.isPresent() ? meanings.underCard(text) : meanings.ofCall(before, text);
        var open = keeping(before, meaning, text);
        var standing = keeping(finished, meaning, text);
        return aboutCard(turn, standing, meaning, text, said)
                .or(() -> whereverSaid(turn, open, meaning, text, said))
                .orElseGet(() -> {
                    helpWith(turn, meaning, said);
                    return open.map(current -> called(turn, current, meaning, text, said))
                            .orElseGet(() -> underCard.take(turn, standing, meaning, text, true, said));
                });
    }

    /** Everybody reads a thread, so the question alone is enough there. */
    private static void helpWith(Turn turn, Meaning meaning, Said said) {
        if (meaning instanceof Meaning.Words && turn.place().kind() != Place.Kind.THREAD) {
            said.notice(PlainNotice.HELP);
        }
    }

    private Reply called(Turn turn, Consultation open, Meaning meaning, String text, Said said) {
        if (meaning instanceof Meaning.Answers answers && goesOn(open, answers)) {
            return descriptions.answered(turn, open, answers, text, said);
        }
        return meaning instanceof Meaning.NoAnswer || meaning instanceof Meaning.Denial
                ? answer(turn, open, meaning, text, said)
                : descriptions.describe(turn, Optional.of(open), text, said);
    }

    /** Text about already answered steps that corrects nothing describes another project. */
    private boolean goesOn(Consultation open, Meaning.Answers answers) {
        return answers.correction()
                || (answers.byStep().keySet().stream().noneMatch(open.answers()::containsKey)
                        && !namesAnother(open, answers));
    }

    private boolean namesAnother(Consultation open, Meaning.Answers answers) {
        return subjects.comparisonOf(open)
                .filter(comparison -> AnotherProject.isNamedBeside(open, comparison, answers))
                .isPresent();
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
            said.notice(PlainNotice.NO_WORDS);
            return table.play(turn, new Move.Start(), said);
        }
        var open = subjects.openOf(turn, said);
        if (meanings.of(open, text) instanceof Meaning.OtherLanguage foreign) {
            return digressions.reply(turn, open, foreign, text, said).orElseThrow();
        }
        return unapplied
                .in(open)
                .map(waiting -> unapplied.giveWay(
                        turn, waiting, () -> descriptions.describe(turn, Optional.empty(), text, said), said))
                .orElseGet(() -> descriptions.describe(turn, open, text, said));
    }
}
