package io.github.stackconsultant.slack;

import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.Map;
import java.util.Optional;

/** Opens the modal that a click, a command or a shortcut asks for, at once: a trigger lives three seconds. */
final class ModalClicks {

    private static final Map<ActionId, Move.Page> PAGES = Map.of(
            ActionId.PROS, Move.Page.PROS,
            ActionId.CONS, Move.Page.CONS,
            ActionId.USE_CASES, Move.Page.USE_CASES,
            ActionId.COMPARE, Move.Page.COMPARE);

    private final ModalOpener opener;
    private final Modals modals;
    private final Consultations consultations;
    private final Recommendations recommendations;
    private final EarlierCards earlier;
    private final KnowledgeBase knowledge;
    private final PollModalClicks polls;
    private final WhatIfClicks whatIf;
    private final ReasoningModals reasoning;

    ModalClicks(
            ModalOpener opener,
            Modals modals,
            Consultations consultations,
            Recommendations recommendations,
            KnowledgeBase knowledge,
            PollModalClicks polls,
            WhatIfClicks whatIf,
            ReasoningModals reasoning) {
        this.polls = polls;
        this.whatIf = whatIf;
        this.reasoning = reasoning;
        this.opener = opener;
        this.modals = modals;
        this.consultations = consultations;
        this.recommendations = recommendations;
        this.earlier = new EarlierCards(consultations);
        this.knowledge = knowledge;
    }

    /**
     * Opens the modal for a click; a redelivered click opens nothing.
     *
     * @param id an action that opens a modal
     * @param value the button's value
     * @return whether the subject of the modal still exists; if not, nothing was opened
     */
    boolean open(ActionId id, Click click, String value, String trigger, String viewId) {
        var view = view(id, click, value);
        view.ifPresent(found -> {
            if (id == ActionId.FORM_PICK) {
                opener.replaceOnce(found, click, viewId);
            } else {
                opener.openOnce(found, click, trigger);
            }
        });
        return view.isPresent();
    }

    /**
     * Opens the modal for a vote on the person's latest recommendation, once for each delivery.
     *
     * @return whether there is such a recommendation; if not, nothing was opened
     */
    boolean openVote(DeliveryId delivery, Person person, Place place, Optional<ReplyPath> path, String trigger) {
        var view = polls.askOnLatest(person, place, path);
        view.ifPresent(found -> opener.openOnce(found, delivery, person, place, path, trigger));
        return view.isPresent();
    }

    /** Opens the form with all questions, once for each delivery. */
    void openForm(DeliveryId delivery, Person person, String trigger) {
        var view = FormModal.first(knowledge, consultations.openOf(person));
        opener.openOnce(view, delivery, person, Place.direct(person), Optional.empty(), trigger);
    }

    private Optional<View> view(ActionId id, Click click, String value) {
        return switch (id) {
            case PROS, CONS, USE_CASES, COMPARE -> page(id, value);
            case OPEN_RECOMMENDATION ->
                recommendations
                        .find(new RecommendationId(value), click.person())
                        .map(given -> modals.recommendation(given.advice(), given.comparisonIn(knowledge)));
            case TYPE_ANSWER -> typeAnswer(click);
            case SHARE ->
                Optional.of(Modals.share(Origin.of(
                        click.subject(), value, click.place(), click.replyPath().map(ReplyPath::beside))));
            case FORM_PICK ->
                knowledge
                        .comparison(new ComparisonId(value))
                        .map(comparison -> FormModal.form(comparison, consultations.openOf(click.person())));
            case WHAT_IF -> whatIf.open(value, click);
            case EVERY_NUMBER ->
                recommendations
                        .find(new RecommendationId(value))
                        .map(given ->
                                earlier.marked(reasoning.numbers().view(given, given.comparisonIn(knowledge)), given));
            case SIDES ->
                recommendations
                        .find(new RecommendationId(value))
                        .map(given -> earlier.marked(reasoning.sides().view(given), given));
            case SOURCES -> sources(value);
            case ASK_VOTE -> polls.ask(value, click.person(), click.place(), click.replyPath());
            default -> throw new IllegalArgumentException(id + " opens no modal");
        };
    }

    /** The pages belong to the named comparison, or to that of the named recommendation. */
    private Optional<View> page(ActionId id, String named) {
        return knowledge
                .comparison(new ComparisonId(named))
                .or(() -> recommendations
                        .find(new RecommendationId(named))
                        .flatMap(given -> given.comparisonIn(knowledge)))
                .flatMap(comparison -> Optional.ofNullable(PAGES.get(id)).map(page -> modals.page(comparison, page)));
    }

    private Optional<View> sources(String value) {
        return SourcesReference.read(value)
                .flatMap(asked -> recommendations
                        .find(asked.recommendation())
                        .flatMap(given -> reasoning
                                .sources()
                                .view(given, asked.criterion(), given.comparisonIn(knowledge))
                                .map(view -> earlier.marked(view, given))));
    }

    private Optional<View> typeAnswer(Click click) {
        var consultation = consultations.find(new ConsultationId(click.subject()), click.person());
        return consultation
                .flatMap(found -> found.comparisonIn(knowledge))
                .flatMap(comparison -> consultation
                        .flatMap(found -> found.openStep(comparison))
                        .filter(step -> step.id().value().equals(click.detail())))
                .map(step -> Modals.typeAnswer(
                        step, Origin.of(click.subject(), click.detail(), click.place(), click.replyPath())));
    }
}
