package io.github.stackconsultant.conversation;

import io.github.stackconsultant.conversation.ConsultationNotice.Outdated;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.StepId;
import java.util.Map;
import java.util.Optional;

/** The move that answers every step at once, on a form. */
final class FormMoves {

    private final Subjects subjects;
    private final Progress progress;
    private final AnotherConsultation another;
    private final Confirming confirming;
    private final KnowledgeBase knowledge;

    FormMoves(
            Subjects subjects,
            Progress progress,
            AnotherConsultation another,
            Confirming confirming,
            KnowledgeBase knowledge) {
        this.subjects = subjects;
        this.progress = progress;
        this.another = another;
        this.confirming = confirming;
        this.knowledge = knowledge;
    }

    void registerIn(ConversationMoves table) {
        table.on(Move.Fill.class, this::fill);
    }

    /** The form answers every step at once, in the consultation that is open on it or in the one that the turn names. */
    private Reply fill(Turn turn, Move.Fill move, Said said) {
        var comparison = knowledge.comparison(move.comparison());
        if (comparison.isEmpty()) {
            return said.refuse(Outdated.gone());
        }
        if (turn.consultation().isPresent()) {
            return subjects.onOwn(turn, said, named -> refill(turn, named, comparison.get(), move, said));
        }
        var open = toFill(turn, comparison.get(), said);
        return progress.called(turn, filled(open, comparison.get(), move.answers()), said);
    }

    /** What is open on another comparison, and has a card or anything that was said, keeps it: the form begins its own. */
    private Consultation toFill(Turn turn, Comparison comparison, Said said) {
        var open = subjects.openOf(turn, said);
        if (open.filter(current -> current.isAbout(comparison.id())).isPresent()) {
            return open.get();
        }
        var other = open.filter(current -> current.comparison().isPresent())
                .filter(current -> Descriptions.isAtStake(current) || another.changesItsCard(current));
        return other.map(left -> insteadOf(left, turn, said))
                .or(() -> open)
                .orElseGet(() -> progress.begin(turn))
                .withoutAnswers()
                .comparing(Optional.of(comparison.id()));
    }

    private Consultation insteadOf(Consultation left, Turn turn, Said said) {
        confirming.setAside(turn, said);
        return another.insteadOf(left.keepingProposal(), turn, PlainNotice.CARD_STAYS, said);
    }

    /** An earlier answer stays as it is if the form says the same, since a card and votes may depend on it. */
    private Reply refill(Turn turn, Consultation named, Comparison comparison, Move.Fill move, Said said) {
        if (named.status() == Consultation.Status.CANCELLED || !named.isAbout(comparison.id())) {
            return said.refuse(Outdated.in(named.id()));
        }
        if (subjects.anotherIsOpen(named)) {
            return said.refuse(PlainNotice.ANOTHER_OPEN);
        }
        var triedOn = move.triedOn().flatMap(progress::given);
        var answers = triedOn.map(given -> TriedOut.changed(move, given, named, comparison))
                .orElse(move.answers());
        var filled = filled(named.reopened(), comparison, answers);
        var changed = Uptake.changed(named, filled, comparison, ShownBack.Done.CHOSEN);
        return changed.isEmpty()
                ? progress.clicked(turn, filled, said)
                : progress.understood(turn, new Uptake(filled, changed), said);
    }

    private static Consultation filled(
            Consultation consultation, Comparison comparison, Map<StepId, StepAnswer> answers) {
        var filled = consultation;
        for (var entry : answers.entrySet()) {
            var before = filled.answerTo(entry.getKey());
            var now = comparison
                    .step(entry.getKey())
                    .filter(entry.getValue()::fits)
                    .map(entry.getValue()::settled)
                    .filter(answer -> before.filter(answer::saysTheSameAs).isEmpty());
            filled = now.isPresent() ? filled.answered(entry.getKey(), now.get()) : filled;
        }
        return filled;
    }
}
