package io.github.stackconsultant.slack;

import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.Map;
import java.util.Optional;

/** Finds the modal that is asked for and has it opened, at once: a trigger lives three seconds. */
final class ModalFinder {

    private static final Map<ActionId, Move.Page> PAGES = Map.of(
            ActionId.PROS, Move.Page.PROS,
            ActionId.CONS, Move.Page.CONS,
            ActionId.USE_CASES, Move.Page.USE_CASES,
            ActionId.COMPARE, Move.Page.COMPARE);

    private final ModalOpener opener;
    private final FollowedModals followed;
    private final Modals modals;
    private final Consultations consultations;
    private final Recommendations recommendations;
    private final EarlierCards earlier;
    private final KnowledgeBase knowledge;
    private final Deliveries deliveries;

    private final PollModalFinder polls;
    private final WhatIfModalFinder whatIf;
    private final ReasoningModals reasoning;

    ModalFinder(
            SlackApi slack,
            Modals modals,
            Consultations consultations,
            Recommendations recommendations,
            KnowledgeBase knowledge,
            Deliveries deliveries,
            LateReplies lateReplies,
            PollModalFinder polls,
            WhatIfModalFinder whatIf,
            ReasoningModals reasoning,
            FollowedModals followed) {
        this.followed = followed;
        this.polls = polls;
        this.whatIf = whatIf;
        this.reasoning = reasoning;
        this.opener = new ModalOpener(slack, lateReplies);
        this.modals = modals;
        this.consultations = consultations;
        this.recommendations = recommendations;
        this.earlier = new EarlierCards(consultations);
        this.knowledge = knowledge;
        this.deliveries = deliveries;
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
        view.filter(asked -> deliveries.accept(click.delivery())).ifPresent(opened -> {
            if (id == ActionId.FORM_PICK) {
                opener.replace(opened, click, viewId);
            } else {
                opener.open(opened, click, trigger);
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
        view.filter(asked -> deliveries.accept(delivery))
                .ifPresent(opened -> opener.open(opened, person, place, path, trigger));
        return view.isPresent();
    }

    /**
     * Updates a modal after a choice in it.
     *
     * @param chosenAt the choice's timestamp
     */
    void move(Click click, View shown, String chosenAt) {
        followed.note(shown, chosenAt);
        whatIf.move(shown, click.person())
                .filter(next -> deliveries.accept(click.delivery()))
                .flatMap(next -> followed.follow(next, shown, chosenAt))
                .ifPresent(answer -> opener.answered(answer, click));
    }

    /** Opens the form with all questions, once for each delivery. */
    void openForm(DeliveryId delivery, Person person, String trigger) {
        var view = FormModal.first(knowledge, consultations.openOf(person));
        if (deliveries.accept(delivery)) {
            opener.open(view, person, Place.direct(person), Optional.empty(), trigger);
        }
    }

    private Optional<View> view(ActionId id, Click click, String value) {
        return switch (id) {
            case PROS, CONS, USE_CASES, COMPARE -> page(id, value);
            case OPEN_RECOMMENDATION ->
                recommendations
                        .find(new RecommendationId(value))
                        .filter(given -> given.person().equals(click.person()))
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
            case FULL_REASONING -> polls.reasoning(value);
            case WHO_VOTED -> polls.names(value, click.person());
            case ADD_REASON -> polls.reason(value, click);
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
        var consultation = consultations
                .find(new ConsultationId(click.subject()))
                .filter(found -> found.person().equals(click.person()));
        return consultation
                .flatMap(found -> found.comparisonIn(knowledge))
                .flatMap(comparison -> consultation
                        .flatMap(found -> found.openStep(comparison))
                        .filter(step -> step.id().value().equals(click.detail())))
                .map(step -> Modals.typeAnswer(
                        step, Origin.of(click.subject(), click.detail(), click.place(), click.replyPath())));
    }
}
