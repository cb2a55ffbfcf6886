package io.github.stackconsultant.conversation;

import io.github.stackconsultant.conversation.ConsultationNotice.Outdated;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import java.util.Optional;
import java.util.OptionalLong;

/** The moves that begin a consultation, resume it, or end it. */
final class LifeMoves {

    private final Subjects subjects;
    private final Progress progress;
    private final Descriptions descriptions;
    private final UnderCard underCard;
    private final AnotherConsultation another;
    private final Confirming confirming;
    private final Recommendations recommendations;
    private final KnowledgeBase knowledge;

    LifeMoves(
            Subjects subjects,
            Progress progress,
            Descriptions descriptions,
            UnderCard underCard,
            AnotherConsultation another,
            Confirming confirming,
            Recommendations recommendations,
            KnowledgeBase knowledge) {
        this.subjects = subjects;
        this.progress = progress;
        this.descriptions = descriptions;
        this.underCard = underCard;
        this.another = another;
        this.confirming = confirming;
        this.recommendations = recommendations;
        this.knowledge = knowledge;
    }

    void registerIn(ConversationMoves table) {
        table.on(Move.Start.class, (turn, move, said) -> start(turn, said));
        table.on(Move.Restart.class, this::restart);
        table.on(Move.Cancel.class, this::cancel);
        table.on(Move.KeepAnswers.class, (turn, move, said) -> keepAnswers(turn, said));
        table.on(Move.GoOn.class, this::goOn);
        table.on(Move.StartOver.class, this::startOver);
        table.on(Move.TakeBack.class, (turn, move, said) -> takeBack(turn, said));
        table.on(Move.AskEverything.class, this::askEverything);
        table.on(Move.ConsultAgain.class, this::consultAgain);
        table.on(Move.TakeUp.class, (turn, move, said) -> takeUp(turn, said));
    }

    private Reply start(Turn turn, Said said) {
        var open = subjects.openOf(turn, said);
        return open.filter(current -> PrivateAnswers.areKeptFrom(turn.place(), current))
                .map(current -> descriptions.askWhich(turn, current, said))
                .orElseGet(() -> progress.called(turn, open.orElseGet(() -> progress.begin(turn)), said));
    }

    private Reply restart(Turn turn, Move.Restart move, Said said) {
        var open = subjects.openOf(turn, said);
        boolean seen = turn.consultation().isPresent() && turn.consultation().equals(open.map(Consultation::id));
        var refused = seen ? Optional.<Reply>empty() : subjects.refusal(turn, said);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (open.isEmpty()) {
            settle(turn, move.confirmed(), Settled.Result.STARTED_OVER, said);
            return progress.called(turn, progress.begin(turn), said);
        }
        int clears = another.answersAtStake(open.get());
        if (unconfirmed(clears, open.get(), seen ? move.confirmed() : OptionalLong.empty())) {
            var words = new ConsultationNotice.ConfirmRestart(
                    open.get().id(), clears, open.get().version());
            return confirming.ask(turn, new Confirming.Question(Confirmation.Kind.RESTART, words, open), said);
        }
        settle(turn, move.confirmed(), Settled.Result.STARTED_OVER, said);
        return progress.called(turn, startedOver(turn, open.get(), said), said);
    }

    /** A card stays with its project, and with the votes on it: what begins is a consultation of its own. */
    private Consultation startedOver(Turn turn, Consultation open, Said said) {
        return another.changesItsCard(open)
                ? another.insteadOf(open, turn, PlainNotice.CARD_STAYS, said)
                : subjects.startedOver(open);
    }

    private Reply cancel(Turn turn, Move.Cancel move, Said said) {
        return subjects.onOpen(turn, said, open -> {
            int closes = another.answersAtStake(open);
            if (unconfirmed(closes, open, move.confirmed())) {
                var words = new ConsultationNotice.ConfirmCancel(open.id(), closes, open.version());
                var question = new Confirming.Question(Confirmation.Kind.CANCEL, words, Optional.of(open));
                return confirming.ask(turn, question, said);
            }
            settle(turn, move.confirmed(), Settled.Result.CLOSED, said);
            return another.changesItsCard(open) ? leaveCard(open, said) : close(turn, open, said);
        });
    }

    private Reply close(Turn turn, Consultation open, Said said) {
        var reply = progress.inPlace(turn, open.cancelled(), said);
        said.notice(PlainNotice.CANCELLED);
        return reply;
    }

    /** Only the change is dropped; its card stays, with the votes on it. */
    private Reply leaveCard(Consultation open, Said said) {
        another.setAside(open, said);
        return said.answer(PlainNotice.CARD_STAYS);
    }

    /** Losing answers needs one confirmation, which counts only for the version that the person saw. */
    private static boolean unconfirmed(int atStake, Consultation open, OptionalLong confirmed) {
        return atStake > 0 && (confirmed.isEmpty() || confirmed.getAsLong() != open.version());
    }

    /** Where nothing was asked there is nothing to settle. */
    private void settle(Turn turn, OptionalLong confirmed, Settled.Result result, Said said) {
        if (confirmed.isPresent()) {
            confirming.settle(turn, result, said);
        }
    }

    private Reply keepAnswers(Turn turn, Said said) {
        return subjects.onOpen(turn, said, open -> {
            confirming.settle(turn, Settled.Result.KEPT, said);
            return progress.called(PrivateAnswers.whereTheyMayBeTold(turn, open), open, said);
        });
    }

    private Reply goOn(Turn turn, Move.GoOn move, Said said) {
        return subjects.onOwn(turn, said, own -> {
            if (!own.open()) {
                return underCard.goOn(turn, own, said);
            }
            confirming.settle(turn, wentOn(own), said);
            return descriptions.goOn(turn, own, said);
        });
    }

    private static Settled.Result wentOn(Consultation own) {
        return own.project().proposal().isPresent() ? Settled.Result.WENT_ON : Settled.Result.WENT_ON_HERE;
    }

    private Reply startOver(Turn turn, Move.StartOver move, Said said) {
        return subjects.onOwn(turn, said, own -> {
            if (!own.open()) {
                return underCard.startOver(turn, own, said);
            }
            var description = own.project().proposal();
            if (description.isEmpty() && !isAskedToGoOn(turn, own)) {
                return nothingToStartOver(turn, own, said);
            }
            confirming.settle(turn, Settled.Result.STARTED_OVER, said);
            var anew = another.insteadOf(own.withoutProposal(), turn, PlainNotice.CARD_STAYS, said);
            return description
                    .map(text -> descriptions.take(Heard.of(turn, text, said), anew))
                    .orElseGet(() -> progress.called(turn, anew, said));
        });
    }

    /** {@return whether it was asked, of no description, whether to go on with it or to start over} */
    private boolean isAskedToGoOn(Turn turn, Consultation open) {
        return confirming.standing(turn, open, Confirmation.Kind.DESCRIPTION).isPresent();
    }

    private Reply nothingToStartOver(Turn turn, Consultation open, Said said) {
        confirming.settle(turn, Settled.Result.NOTHING_CHANGED, said);
        return progress.called(PrivateAnswers.whereTheyMayBeTold(turn, open), open, said);
    }

    /** Of two projects only one is open at a time; it goes on where it lives if others would read its answers here. */
    private Reply takeUp(Turn turn, Said said) {
        return subjects.onOwn(turn, said, named -> {
            if (named.status() != Consultation.Status.CANCELLED) {
                return said.refuse(Outdated.in(named.id()));
            }
            subjects.openOf(turn, said).ifPresent(open -> {
                confirming.setAside(turn, said);
                another.setAside(open.keepingProposal(), said);
            });
            var there = PrivateAnswers.whereTheyMayBeTold(turn, named);
            return progress.called(there, subjects.reconciled(named.reopened(), said), said);
        });
    }

    private Reply takeBack(Turn turn, Said said) {
        return subjects.onOwn(turn, said, own -> {
            if (own.project().proposal().isEmpty() && own.open() && isAskedToGoOn(turn, own)) {
                return nothingToStartOver(turn, own, said);
            }
            if (own.project().proposal().isEmpty() || own.status() == Consultation.Status.CANCELLED) {
                return said.refuse(Outdated.in(own.id()));
            }
            confirming.settle(turn, Settled.Result.KEPT, said);
            return own.open()
                    ? progress.called(PrivateAnswers.whereTheyMayBeTold(turn, own), own.withoutProposal(), said)
                    : said.answer(new ConsultationNotice.CardStands(
                            progress.remember(own.withoutProposal()).id()));
        });
    }

    /** Answers that the person has given since then are kept. */
    private Reply askEverything(Turn turn, Move.AskEverything move, Said said) {
        return subjects.onOpen(
                turn,
                said,
                open -> open.version() == move.seen()
                        ? progress.clicked(turn, open.withoutAnswers(), said)
                        : said.refuse(Outdated.in(open.id())));
    }

    private Reply consultAgain(Turn turn, Move.ConsultAgain move, Said said) {
        return recommendations.own(
                move.recommendation(), turn.person(), given -> consultAgain(turn, given, said), said::refuse);
    }

    private Reply consultAgain(Turn turn, GivenRecommendation given, Said said) {
        return given.comparisonIn(knowledge)
                .map(catalogue -> consultAgain(turn, given, catalogue, said))
                .orElseGet(() -> said.refuse(Outdated.gone()));
    }

    /** If the open consultation has answers, or a card whose answers are changed, that is settled first, since only one can be open. */
    private Reply consultAgain(Turn turn, GivenRecommendation given, Comparison catalogue, Said said) {
        var open = subjects.openOf(turn, said);
        if (open.filter(each -> !each.answers().isEmpty() || another.changesItsCard(each))
                .isPresent()) {
            return said.refuse(PlainNotice.ANOTHER_OPEN);
        }
        var begun = open.orElseGet(() -> progress.begin(turn));
        return progress.called(turn, begun.takenUpAgain(given.advice(), progress.answersOf(given), catalogue), said);
    }
}
