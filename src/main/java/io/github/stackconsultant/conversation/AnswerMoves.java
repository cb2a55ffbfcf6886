package io.github.stackconsultant.conversation;

import io.github.stackconsultant.conversation.ConsultationNotice.Outdated;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.List;
import java.util.Optional;

/** The moves that answer, change or skip a question. */
final class AnswerMoves {

    private final Subjects subjects;
    private final Progress progress;
    private final Descriptions descriptions;
    private final Confirming confirming;
    private final RecommendationEngine engine;
    private final KnowledgeBase knowledge;

    AnswerMoves(
            Subjects subjects,
            Progress progress,
            Descriptions descriptions,
            Confirming confirming,
            RecommendationEngine engine,
            KnowledgeBase knowledge) {
        this.subjects = subjects;
        this.progress = progress;
        this.descriptions = descriptions;
        this.confirming = confirming;
        this.engine = engine;
        this.knowledge = knowledge;
    }

    void registerIn(ConversationMoves table) {
        table.on(Move.Choose.class, this::choose);
        table.on(Move.Skip.class, (turn, move, said) -> close(turn, move.step(), new StepAnswer.Skipped(), said));
        table.on(Move.NotSure.class, (turn, move, said) -> close(turn, move.step(), new StepAnswer.NotSure(), said));
        table.on(Move.Finish.class, (turn, move, said) -> finish(turn, said));
        table.on(Move.Back.class, this::back);
        table.on(Move.Keep.class, this::keep);
        table.on(Move.Change.class, this::change);
        table.on(Move.AskInFull.class, this::askInFull);
        table.on(Move.Pick.class, this::pick);
        table.on(Move.Apply.class, (turn, move, said) -> apply(turn, said));
        table.on(Move.Restore.class, (turn, move, said) -> restore(turn, said));
    }

    private Reply choose(Turn turn, Move.Choose move, Said said) {
        return unfit(move.answers())
                .map(problem -> whileAsked(turn, move.step(), said, (consultation, comparison) -> said.refuse(problem)))
                .orElseGet(() -> close(turn, move.step(), new StepAnswer.Chosen(move.answers()), said));
    }

    /** {@return what has to be chosen otherwise first, as a form would say} */
    private static Optional<PlainNotice> unfit(List<AnswerId> chosen) {
        if (chosen.isEmpty()) {
            return Optional.of(PlainNotice.NOTHING_CHOSEN);
        }
        boolean twice = chosen.stream().distinct().count() < chosen.size();
        return twice ? Optional.of(PlainNotice.CHOSEN_TWICE) : Optional.empty();
    }

    private Reply askInFull(Turn turn, Move.AskInFull move, Said said) {
        return whileAsked(
                turn,
                move.step(),
                said,
                (consultation, comparison) -> progress.clicked(turn, consultation.offeringAll(move.step()), said));
    }

    private Reply close(Turn turn, StepId step, StepAnswer answer, Said said) {
        return whileAsked(
                turn,
                step,
                said,
                (consultation, comparison) -> comparison
                        .step(step)
                        .filter(answer::fits)
                        .map(asked -> progress.clicked(turn, decided(consultation, asked, answer), said))
                        .orElseGet(() -> outdated(consultation, said)));
    }

    /**
     * What is left out in place of an answer says which, since who skips may only want to go on; and so does what the step
     * has no room for.
     */
    private static Uptake decided(Consultation consultation, Step asked, StepAnswer answer) {
        var before = consultation.answerTo(asked.id());
        var lost = before.filter(each -> !answer.saysSomething() && each.saysSomething())
                .map(each -> each.inWords(asked));
        var left = consultation
                .questions()
                .undecidedOn(asked.id())
                .flatMap(choice -> Wording.listed(asked, choice.left(answer, before, asked)));
        var shown = new ShownBack(asked.id(), lost, left);
        return new Uptake(
                answered(consultation, asked, answer), lost.isEmpty() && left.isEmpty() ? List.of() : List.of(shown));
    }

    /** What is open may have been answered since, or changed, so that it counts again. */
    private Reply finish(Turn turn, Said said) {
        return subjects.onStep(
                turn,
                said,
                (consultation, comparison) -> turn.move().typed()
                        ? finishedInWords(turn, consultation, comparison, said)
                        : consultation.isForegone(comparison, engine)
                                ? progress.clicked(turn, leavingTheRestOpen(consultation, comparison), said)
                                : outdated(consultation, said));
    }

    /** Whoever says so wants no further question, though an answer might change what is recommended. */
    private Reply finishedInWords(Turn turn, Consultation consultation, Comparison comparison, Said said) {
        boolean known = consultation.answers().values().stream().anyMatch(StepAnswer::saysSomething);
        if (known) {
            return progress.clicked(turn, leavingTheRestOpen(consultation, comparison), said);
        }
        said.notice(PlainNotice.NOTHING_TO_GO_BY);
        return progress.called(turn, consultation, said);
    }

    /** Typed words may have meant further answers besides the one picked now. */
    private static Consultation answered(Consultation consultation, Step step, StepAnswer picked) {
        var choice = consultation.questions().undecidedOn(step.id());
        var whole = choice.map(each -> each.decided(picked, consultation.answerTo(step.id()), step))
                .orElse(picked);
        return consultation.answered(step.id(), whole.settled(step));
    }

    private static Consultation leavingTheRestOpen(Consultation consultation, Comparison catalogue) {
        var left = consultation;
        for (var step : catalogue.steps()) {
            left = left.answerTo(step.id()).isPresent() ? left : left.answered(step.id(), new StepAnswer.LeftOpen());
        }
        return left;
    }

    private Reply back(Turn turn, Move.Back move, Said said) {
        return whileAsked(
                turn,
                move.from(),
                said,
                (consultation, comparison) -> before(consultation, comparison, move.from())
                        .map(step -> progress.clicked(turn, consultation.asking(step), said))
                        .orElseGet(() -> said.refuse(PlainNotice.FIRST_QUESTION)));
    }

    /** {@return the nearest answered step that the questions ask before that one, if there is one} */
    private static Optional<StepId> before(Consultation consultation, Comparison catalogue, StepId asked) {
        return catalogue.steps().stream()
                .map(Step::id)
                .takeWhile(step -> !step.equals(asked))
                .filter(step -> consultation.answerTo(step).isPresent())
                .reduce((earlier, later) -> later);
    }

    private Reply keep(Turn turn, Move.Keep move, Said said) {
        return whileAsked(
                turn,
                move.step(),
                said,
                (consultation, comparison) -> progress.clicked(turn, kept(consultation, move.step()), said));
    }

    /** Whoever keeps a guess has said it. */
    private static Consultation kept(Consultation consultation, StepId step) {
        return consultation
                .answerTo(step)
                .filter(StepAnswer::guessed)
                .map(guess -> consultation.answered(step, guess.said()))
                .orElseGet(consultation::keepingAnswer);
    }

    private Reply change(Turn turn, Move.Change move, Said said) {
        return subjects.onOwn(turn, said, consultation -> {
            boolean known = subjects.comparisonOf(consultation)
                    .flatMap(comparison -> comparison.step(move.step()))
                    .isPresent();
            if (!known || consultation.status() == Consultation.Status.CANCELLED) {
                return said.refuse(Outdated.in(consultation.id()));
            }
            if (subjects.anotherIsOpen(consultation)) {
                return said.refuse(new AnotherOpen(consultation.id()));
            }
            return progress.clicked(turn, subjects.reconciled(consultation.asking(move.step()), said), said);
        });
    }

    private Reply pick(Turn turn, Move.Pick move, Said said) {
        return subjects.onOpen(turn, said, consultation -> {
            boolean asked = consultation.comparison().isEmpty()
                    && knowledge.comparison(move.comparison()).isPresent();
            return asked
                    ? descriptions.takeUp(turn, consultation.comparing(Optional.of(move.comparison())), said)
                    : outdated(consultation, said);
        });
    }

    /** If old answers are run again, the new recommendation is compared with the old one. */
    private Reply apply(Turn turn, Said said) {
        return whileAwaitingApply(turn, said, waiting -> {
            confirming.settleShown(turn, waiting, Settled.Result.APPLIED, said);
            var reply = progress.applied(turn, waiting, said);
            waiting.recommendation()
                    .filter(unused -> waiting.card().reviewed())
                    .ifPresent(before -> compared(before, said));
            return reply;
        });
    }

    /** If there is a new recommendation, has the differences from the earlier one told. */
    private static void compared(RecommendationId before, Said said) {
        said.shown()
                .filter(now -> now.status() == Consultation.Status.ADVISED)
                .ifPresent(now -> now.recommendation()
                        .ifPresent(latest -> said.add(now.place(), new ConsultationContent.WhatMoved(before, latest))));
    }

    /**
     * The current recommendation has to be this consultation's own: answers copied from another one have no earlier
     * state to restore.
     */
    private Reply restore(Turn turn, Said said) {
        return whileAwaitingApply(turn, said, waiting -> {
            if (waiting.card().reviewed()) {
                return outdated(waiting, said);
            }
            confirming.settleShown(turn, waiting, Settled.Result.KEPT, said);
            return progress.clicked(turn, progress.restored(waiting), said);
        });
    }

    private Reply whileAwaitingApply(Turn turn, Said said, Subjects.Action action) {
        return subjects.onStep(
                turn,
                said,
                (consultation, comparison) ->
                        consultation.awaitsApply(comparison) ? action.on(consultation) : outdated(consultation, said));
    }

    private Reply whileAsked(Turn turn, StepId step, Said said, Subjects.StepAction action) {
        return subjects.onStep(turn, said, (consultation, comparison) -> {
            var asked = consultation.openStep(comparison).map(Step::id);
            if (asked.filter(step::equals).isEmpty()) {
                return notAsked(consultation, comparison, step, said);
            }
            if (consultation.project().proposal().isPresent()) {
                confirming.setAside(turn, said);
            }
            return action.on(consultation, comparison);
        });
    }

    static Reply notAsked(Consultation consultation, Comparison comparison, StepId step, Said said) {
        var answer = consultation.answerTo(step);
        var asked = comparison.step(step);
        if (answer.isEmpty() || asked.isEmpty()) {
            return outdated(consultation, said);
        }
        said.update(consultation);
        return said.refuse(new ConsultationNotice.AlreadyAnswered(
                consultation.id(), asked.get().title(), answer.get().inWords(asked.get())));
    }

    private static Reply outdated(Consultation consultation, Said said) {
        said.update(consultation);
        return said.refuse(Outdated.in(consultation.id()));
    }
}
