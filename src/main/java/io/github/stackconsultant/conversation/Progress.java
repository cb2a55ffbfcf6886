package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.AnsweredLine;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Stores the result of a move, and recommends once no question is open. */
final class Progress {

    private final Consultations consultations;
    private final Recommendations recommendations;
    private final TeamVotes votes;
    private final KnowledgeBase knowledge;
    private final RecommendationEngine engine;
    private final Clock clock;
    private final Supplier<String> ids;

    Progress(
            Consultations consultations,
            Recommendations recommendations,
            TeamVotes votes,
            KnowledgeBase knowledge,
            RecommendationEngine engine,
            Clock clock,
            Supplier<String> ids) {
        this.consultations = consultations;
        this.recommendations = recommendations;
        this.votes = votes;
        this.knowledge = knowledge;
        this.engine = engine;
        this.clock = clock;
        this.ids = ids;
    }

    /** {@return a new consultation for the turn's person, stored; about the only comparison, if there is just one} */
    Consultation begin(Turn turn) {
        var only = knowledge.only().map(Comparison::id);
        var begun =
                Consultation.begin(new ConsultationId(ids.get()), turn.person(), only, turn.place(), clock.instant());
        consultations.add(begun);
        return begun;
    }

    /** Stores a change made by a click or a typed command; the message that was clicked is updated. */
    Reply clicked(Turn turn, Consultation changed, Said said) {
        return shown(turn, changed, store(turn, changed), said);
    }

    /** Stores the same; what is to be shown back is, as far as a change that waits does not name it. */
    Reply clicked(Turn turn, Uptake uptake, Said said) {
        var changed = uptake.consultation();
        var stored = store(turn, changed);
        showBack(stored, uptake, stored.awaitsApply(knowledge), said);
        return shown(turn, changed, stored, said);
    }

    private static void showBack(Consultation stored, Uptake uptake, boolean waits, Said said) {
        var understood = waits ? uptake.withoutRoom() : uptake.shownBack();
        if (!understood.isEmpty()) {
            said.notice(new ConsultationNotice.Understood(stored.id(), understood));
        }
    }

    /** Stores a change that waited, now that it is wanted. */
    Reply applied(Turn turn, Consultation waiting, Said said) {
        return shown(turn, waiting, store(turn, waiting, true), said);
    }

    private static Reply shown(Turn turn, Consultation changed, Consultation stored, Said said) {
        if (turn.move().typed() || moved(turn, changed, stored)) {
            said.showBelow(stored);
        } else {
            said.update(stored);
        }
        return new Reply.Accepted();
    }

    /** Stores a change that does not continue the consultation; its message is updated in place. */
    Reply inPlace(Turn turn, Consultation changed, Said said) {
        said.update(store(turn, changed));
        return new Reply.Accepted();
    }

    /** Stores a change made by typing or by calling the app; it is shown in a new message below. */
    Reply called(Turn turn, Consultation changed, Said said) {
        said.showBelow(store(turn, changed));
        return new Reply.Accepted();
    }

    /**
     * Stores a change made by typed text; it is shown in a new message below, with what was understood, so that it can
     * be corrected. A change that waits names what it changes, and not what it has no room for.
     */
    Reply understood(Turn turn, Uptake uptake, Said said) {
        var stored = store(turn, uptake.consultation());
        boolean waits = stored.awaitsApply(knowledge);
        if (waits || !stored.open()) {
            showBack(stored, uptake, waits, said);
        }
        said.showBelow(stored, stored.open() ? uptake.shownBack() : List.of());
        return new Reply.Accepted();
    }

    /** {@return the consultation as stored after a change that is not shown} */
    Consultation remember(Consultation changed) {
        var stored = changed.changedNow(clock.instant());
        consultations.save(stored);
        return stored;
    }

    private static boolean moved(Turn turn, Consultation before, Consultation stored) {
        // a click on the home page does not come from the message that shows the consultation
        boolean inPlace = turn.place().kind() == Place.Kind.HOME
                ? before.place().equals(stored.place())
                : before.place().kind() == stored.place().kind()
                        && before.place().thread().equals(stored.place().thread());
        return !inPlace;
    }

    private Consultation store(Turn turn, Consultation changed) {
        return store(turn, changed, false);
    }

    private Consultation store(Turn turn, Consultation changed, boolean applied) {
        return remember(advised(turn, changed.movedTo(placeAfter(turn, changed)), applied));
    }

    /** The consultation lives where it was last called up; a card cannot live on the home page, which has no charts. */
    private Place placeAfter(Turn turn, Consultation changed) {
        // what one person sees in a channel is only replaced by a click on it
        boolean stays =
                turn.place().kind() == Place.Kind.HOME && changed.place().kind() != Place.Kind.PRIVATE;
        var place = stays ? changed.place() : turn.place();
        boolean finished = changed.comparisonIn(knowledge)
                .map(comparison ->
                        changed.open() && changed.openStep(comparison).isEmpty())
                .orElse(false);
        return finished && place.kind() == Place.Kind.HOME ? Place.direct(turn.person()) : place;
    }

    private Consultation advised(Turn turn, Consultation consultation, boolean applied) {
        return consultation
                .comparisonIn(knowledge)
                .filter(comparison ->
                        consultation.open() && consultation.openStep(comparison).isEmpty())
                .map(comparison -> replacesItsCard(consultation, comparison)
                        ? advisedAnew(turn, consultation, comparison, applied)
                        : recommendedAtFirst(consultation, given(consultation, comparison)))
                .orElse(consultation);
    }

    /** After a restart it is about another project, or even another comparison, than its last recommendation. */
    private boolean replacesItsCard(Consultation complete, Comparison comparison) {
        return complete.changesItsCard(comparison)
                || (!complete.card().startedOver()
                        && latest(complete)
                                .filter(last -> last.isAbout(comparison))
                                .isPresent());
    }

    /**
     * If an answer is taken back, or a team is voting on the recommendation, a new one waits until the person applies
     * it; what waits anyway is neither weighed nor compared.
     */
    private Consultation advisedAnew(Turn turn, Consultation complete, Comparison comparison, boolean applied) {
        boolean mayWait = !applied && complete.awaitsApply(comparison);
        if (mayWait && (complete.card().reviewed() || corrects(turn, complete, comparison))) {
            return complete;
        }
        var given = given(complete, comparison);
        if (standing(complete, given, comparison).isPresent()) {
            return complete.advised(complete.recommendation().orElseThrow());
        }
        if (!recommendations.addUnlessAsked(given)) {
            return mayWait && !isRestated(complete, given) ? complete : recommended(turn, complete, given);
        }
        return complete.advised(given.id());
    }

    /** {@return whether a guess is confirmed, which changes nothing that a team has voted on} */
    private boolean isRestated(Consultation complete, GivenRecommendation now) {
        // other answers are seen from what is read already, without another query
        return complete.card().restsOnSaidOrGuessed(complete.answers())
                && latest(complete).filter(now::restates).isPresent();
    }

    private boolean corrects(Turn turn, Consultation waiting, Comparison comparison) {
        boolean shown = turn.move() instanceof Move.Fill form && TriedOut.showed(form, waiting, comparison);
        return !shown && Corrections.deliberate(waiting, clock.instant());
    }

    /** {@return the last recommendation, if it still stands; other answers are never the same one} */
    private Optional<GivenRecommendation> standing(
            Consultation complete, GivenRecommendation now, Comparison comparison) {
        return Optional.of(complete)
                .filter(unused -> !complete.card().reviewed() && complete.card().restsOn(complete.answers()))
                .flatMap(this::latest)
                .filter(last -> last.consultation().equals(complete.id()) && last.stands(now, comparison));
    }

    private Consultation recommended(Turn turn, Consultation consultation, GivenRecommendation given) {
        var advised = recommendedAtFirst(consultation, given);
        votes.replaced(given, turn.delivery());
        return advised;
    }

    /** There is no recommendation on this comparison yet that it could replace. */
    private Consultation recommendedAtFirst(Consultation consultation, GivenRecommendation given) {
        recommendations.add(given);
        return consultation.advised(given.id());
    }

    /** {@return this as the latest recommendation found it, and about what that was about} */
    Consultation restored(Consultation waiting) {
        return waiting.restored(latest(waiting).map(GivenRecommendation::advice));
    }

    Optional<GivenRecommendation> given(RecommendationId id) {
        return recommendations.find(id);
    }

    /**
     * {@return the answers that the recommendation rests on; free-text answers are only included if its consultation
     * has not led to a newer one, and guesses neither, since without the words they would pass for answers}
     */
    Map<StepId, StepAnswer> answersOf(GivenRecommendation given) {
        var chosen = new LinkedHashMap<StepId, StepAnswer>();
        given.recommendation().selection().answers().forEach((step, answers) -> {
            if (!answers.isEmpty()
                    && !given.recommendation().selection().guessed().contains(step)) {
                chosen.put(step, new StepAnswer.Chosen(answers));
            }
        });
        return consultations
                .find(given.consultation())
                .filter(then -> then.recommendation().filter(given.id()::equals).isPresent())
                .map(then -> then.card().answers())
                .filter(answers -> !answers.isEmpty())
                .orElse(chosen);
    }

    private Optional<GivenRecommendation> latest(Consultation consultation) {
        return consultation.recommendation().flatMap(recommendations::find);
    }

    private GivenRecommendation given(Consultation consultation, Comparison comparison) {
        var advice = new Advice(
                new RecommendationId(ids.get()),
                consultation.id(),
                lines(consultation, comparison),
                engine.recommend(comparison, consultation.selection()),
                ProjectName.of(consultation, comparison));
        return new GivenRecommendation(advice, consultation.person(), clock.instant());
    }

    private static List<AnsweredLine> lines(Consultation consultation, Comparison comparison) {
        return comparison.steps().stream()
                .flatMap(step -> consultation
                        .answerTo(step.id())
                        .map(answer -> new AnsweredLine(step.title(), Wording.withWhatWasRead(step, answer)))
                        .stream())
                .toList();
    }

    /**
     * {@return the ids of open votes that the person asked for, where they may be named} What is voted on elsewhere is not for
     * everybody who reads a thread, and the home page lists it anyway.
     */
    List<String> votesNamedAt(Turn turn) {
        var kind = turn.place().kind();
        return kind == Place.Kind.THREAD || kind == Place.Kind.HOME ? List.of() : votes.underWay(turn.person());
    }
}
