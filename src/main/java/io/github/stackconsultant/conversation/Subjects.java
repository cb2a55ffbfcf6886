package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import java.util.Optional;

/** Finds the consultation that a turn is about, and refuses turns about somebody else's or about what is over. */
final class Subjects {

    private final Consultations consultations;
    private final KnowledgeBase knowledge;

    Subjects(Consultations consultations, KnowledgeBase knowledge) {
        this.consultations = consultations;
        this.knowledge = knowledge;
    }

    /** What to do with the consultation once it is found. */
    interface Action {
        Reply on(Consultation consultation);
    }

    /** What to do with a consultation whose comparison is clear. */
    interface StepAction {
        Reply on(Consultation consultation, Comparison comparison);
    }

    /** {@return the person's open consultation, brought in line with today's knowledge} */
    Optional<Consultation> openOf(Turn turn, Said said) {
        return consultations.openOf(turn.person()).map(open -> reconciled(open, said));
    }

    /** Acts on the consultation that the turn names, or else on the person's open one; it must be open. */
    Reply onOpen(Turn turn, Said said, Action action) {
        return onOwn(
                turn,
                said,
                named -> named.open() ? action.on(reconciled(named, said)) : said.refuse(named, Notice.OUTDATED));
    }

    /** Like the other, for moves that need a comparison. */
    Reply onOpen(Turn turn, Said said, StepAction action) {
        return onOpen(
                turn,
                said,
                open -> comparisonOf(open)
                        .map(comparison -> action.on(open, comparison))
                        .orElseGet(() -> {
                            said.update(open);
                            return said.refuse(open, Notice.OUTDATED);
                        }));
    }

    /** Acts on the consultation that the turn names, open or not, or else on the person's open one. */
    Reply onOwn(Turn turn, Said said, Action action) {
        if (turn.consultation().isEmpty()) {
            return consultations
                    .openOf(turn.person())
                    .map(action::on)
                    .orElseGet(() -> said.refuse(Notice.NOTHING_OPEN));
        }
        var named = turn.consultation().flatMap(consultations::find);
        if (named.isEmpty()) {
            return said.refuse(Notice.OUTDATED);
        }
        return named.get().person().equals(turn.person())
                ? action.on(named.get())
                : said.refuse(Notice.NOT_YOURS, named.get().person().user());
    }

    Optional<Comparison> comparisonOf(Consultation consultation) {
        return consultation.comparison().flatMap(knowledge::comparison);
    }

    /** Answers that today's knowledge no longer has are opened again, and the person is told. */
    private Consultation reconciled(Consultation open, Said said) {
        if (open.comparison().isPresent() && comparisonOf(open).isEmpty()) {
            said.notice(Notice.REOPENED, open.id().value(), "every question");
            return open.cleared().about(onlyComparison());
        }
        return comparisonOf(open)
                .map(comparison -> reconciled(open, comparison, said))
                .orElseGet(() -> open.about(onlyComparison()));
    }

    private Optional<ComparisonId> onlyComparison() {
        return knowledge.comparisons().size() == 1
                ? Optional.of(knowledge.comparisons().get(0).id())
                : Optional.empty();
    }

    private static Consultation reconciled(Consultation open, Comparison comparison, Said said) {
        var reconciled = open.reconciledWith(comparison);
        var reopened = comparison.steps().stream()
                .filter(step -> open.answers().containsKey(step.id())
                        && !reconciled.answers().containsKey(step.id()))
                .map(Step::title)
                .toArray(String[]::new);
        if (reopened.length > 0) {
            said.notice(Notice.REOPENED, open.id().value(), reopened);
        }
        return reconciled;
    }
}
