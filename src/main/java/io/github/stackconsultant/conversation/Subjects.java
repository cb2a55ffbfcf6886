package io.github.stackconsultant.conversation;

import io.github.stackconsultant.conversation.ConsultationNotice.Outdated;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Finds the consultation that a turn is about, and refuses turns about another person's or a closed one. */
final class Subjects {

    /** For this long after a recommendation, text typed in passing may still be meant as an addition to it. */
    private static final Duration STILL_SPOKEN_OF = Duration.ofHours(1);

    /** For this long a further yes may still be to what was asked before. */
    private static final Duration JUST_NOW = Duration.ofMinutes(2);

    private final Consultations consultations;
    private final KnowledgeBase knowledge;
    private final Clock clock;

    Subjects(Consultations consultations, KnowledgeBase knowledge, Clock clock) {
        this.consultations = consultations;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /** What to do with the consultation once it is found. */
    interface Action {
        Reply on(Consultation consultation);
    }

    /** What to do with a consultation whose comparison is clear. */
    interface StepAction {
        Reply on(Consultation consultation, Comparison comparison);
    }

    /** {@return the person's open consultation, reconciled with today's knowledge} */
    Optional<Consultation> openOf(Turn turn, Said said) {
        return consultations.openOf(turn.person()).map(open -> ofToday(open, said));
    }

    /** Acts on the consultation that the turn names, or else on the person's open one; it must be open. */
    Reply onOpen(Turn turn, Said said, Action action) {
        return onOwn(turn, said, named -> named.open() ? action.on(named) : said.refuse(Outdated.in(named.id())));
    }

    /**
     * Like {@link #onOwn}, for moves that need a comparison; the consultation may be finished, since its answers can
     * still be changed.
     */
    Reply onStep(Turn turn, Said said, StepAction action) {
        return onOwn(turn, said, named -> {
            var comparison = comparisonOf(named);
            if (comparison.isPresent() && named.status() != Consultation.Status.CANCELLED) {
                return action.on(named, comparison.get());
            }
            if (named.open()) {
                said.update(named);
            }
            return said.refuse(Outdated.in(named.id()));
        });
    }

    /** Acts on the consultation that the turn names, whether open or not, or else on the person's open one. */
    Reply onOwn(Turn turn, Said said, Action action) {
        if (turn.consultation().isEmpty()) {
            return openOf(turn, said).map(action::on).orElseGet(() -> said.refuse(PlainNotice.NOTHING_OPEN));
        }
        var named = turn.consultation().flatMap(consultations::find);
        return refusal(turn, named, said)
                .or(() -> named.map(own -> action.on(own.open() ? ofToday(own, said) : own)))
                .orElseThrow();
    }

    /** {@return the refusal of a turn that names a consultation which is gone or another person's; empty for any other} */
    Optional<Reply> refusal(Turn turn, Said said) {
        return turn.consultation().flatMap(id -> refusal(turn, consultations.find(id), said));
    }

    private static Optional<Reply> refusal(Turn turn, Optional<Consultation> named, Said said) {
        if (named.isEmpty()) {
            return Optional.of(said.refuse(Outdated.gone()));
        }
        var owner = named.get().person();
        return owner.equals(turn.person())
                ? Optional.empty()
                : Optional.of(said.refuse(ConsultationNotice.NotYours.of(owner)));
    }

    /** {@return who the thread's consultation belongs to, if it is another person's} */
    Optional<Person> hostOf(Turn turn) {
        return turn.place().kind() == Place.Kind.THREAD
                ? consultations
                        .livingIn(turn.place(), turn.person().workspace())
                        .map(Consultation::person)
                        .filter(owner -> !owner.equals(turn.person()))
                : Optional.empty();
    }

    /** {@return whether a consultation is finished, and its person has another one open} */
    boolean anotherIsOpen(Consultation finished) {
        return !finished.open() && consultations.openOf(finished.person()).isPresent();
    }

    /** {@return whether a finished consultation is recent enough to be meant by what is typed in passing} */
    boolean isSpokenOf(Consultation finished) {
        return clock.instant().isBefore(finished.changedAt().plus(STILL_SPOKEN_OF));
    }

    /** {@return whether the person's latest consultation was closed just now} */
    boolean isClosedOfLate(Person person) {
        return consultations
                .latestOf(person)
                .filter(latest -> latest.status() == Consultation.Status.CANCELLED
                        && clock.instant().isBefore(latest.changedAt().plus(JUST_NOW)))
                .isPresent();
    }

    /** {@return the person's latest consultation, if it led to a recommendation} */
    Optional<Consultation> finished(Person person) {
        return consultations.latestOf(person).filter(latest -> latest.status() == Consultation.Status.ADVISED);
    }

    /** {@return the same, if it may be told where the turn is played} */
    Optional<Consultation> standing(Turn turn) {
        return finished(turn.person()).filter(card -> card.mayBeToldAt(turn.place()));
    }

    /** {@return the open consultation, or else the one whose card stands} */
    Optional<Consultation> atHand(Heard heard) {
        return heard.open().or(() -> standing(heard.turn()));
    }

    Optional<Comparison> comparisonOf(Consultation consultation) {
        return consultation.comparisonIn(knowledge);
    }

    /** {@return whether a change waits for Apply in it} */
    boolean awaitsApply(Consultation consultation) {
        return consultation.awaitsApply(knowledge);
    }

    /** {@return the question that is open in it, if its comparison is clear} */
    Optional<Step> openStepOf(Consultation consultation) {
        return comparisonOf(consultation).flatMap(consultation::openStep);
    }

    /**
     * {@return the consultation without answers, about the only comparison; if there are several, the person is asked
     * again}
     */
    Consultation startedOver(Consultation open) {
        return open.cleared().comparing(onlyComparison());
    }

    /** The effect of changed knowledge is stored at once, so that the person is told only once. */
    private Consultation ofToday(Consultation open, Said said) {
        var reconciled = reconciled(open, said);
        if (reconciled.equals(open)) {
            return open;
        }
        var stored = reconciled.changedNow(clock.instant());
        consultations.save(stored);
        return stored;
    }

    /** Steps whose answers no longer exist in today's knowledge are opened again, and the person is told. */
    Consultation reconciled(Consultation open, Said said) {
        if (open.comparison().isPresent() && comparisonOf(open).isEmpty()) {
            said.notice(PlainNotice.NO_LONGER_COMPARED);
            return startedOver(open);
        }
        return comparisonOf(open)
                .map(comparison -> reconciled(open, comparison, said))
                .orElseGet(() -> open.comparing(onlyComparison()));
    }

    private Optional<ComparisonId> onlyComparison() {
        return knowledge.only().map(Comparison::id);
    }

    private static Consultation reconciled(Consultation open, Comparison comparison, Said said) {
        var reconciled = open.reconciledWith(comparison);
        var reopened = comparison.steps().stream()
                .filter(step -> open.answers().containsKey(step.id())
                        && !reconciled.answers().containsKey(step.id()))
                .map(Step::title)
                .toList();
        if (!reopened.isEmpty()) {
            said.notice(new ConsultationNotice.Reopened(reopened));
        }
        return reconciled;
    }
}
