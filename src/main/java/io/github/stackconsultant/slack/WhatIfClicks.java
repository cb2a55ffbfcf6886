package io.github.stackconsultant.slack;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Conversation;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.slack.Interaction.Submission;
import java.util.Optional;

/** The modal in which other answers are tried out, and may be kept: only who was given a recommendation may. */
final class WhatIfClicks implements FeatureListeners {

    private final Conversation conversation;
    private final Recommendations recommendations;
    private final Consultations consultations;
    private final EarlierCards earlier;
    private final KnowledgeBase knowledge;
    private final WhatIfModal modal;
    private final FollowedModals followed;
    private final ModalOpener opener;
    private final Deliveries deliveries;

    WhatIfClicks(
            Conversation conversation,
            Recommendations recommendations,
            Consultations consultations,
            KnowledgeBase knowledge,
            WhatIfModal modal,
            FollowedModals followed,
            ModalOpener opener,
            Deliveries deliveries) {
        this.conversation = conversation;
        this.recommendations = recommendations;
        this.consultations = consultations;
        this.earlier = new EarlierCards(consultations);
        this.knowledge = knowledge;
        this.modal = modal;
        this.followed = followed;
        this.opener = opener;
        this.deliveries = deliveries;
    }

    void registerIn(ModalViews views) {
        views.on(ActionId.WHAT_IF, this::open);
    }

    @Override
    public void registerIn(ClickListeners clicks, InteractionListeners interactions) {
        clicks.on(ActionKind.MODAL_FIELD, (action, click) -> click.view().ifPresent(shown -> choose(click, shown)));
        interactions.form(WhatIfModal.CALLBACK, this::keep);
    }

    /** {@return the modal for the recommendation, if its comparison is still known} */
    private Optional<View> open(Click click) {
        return recommendations
                .find(new RecommendationId(click.value()), click.person())
                .flatMap(given -> given.comparisonIn(knowledge)
                        .map(comparison -> modal.first(
                                given,
                                comparison,
                                earlier.stands(given),
                                Origin.of(given.consultation().value(), click.value(), click.recipient()))));
    }

    /** Has the modal updated after a choice in it, once that is acknowledged. */
    private void choose(Click click, View shown) {
        var chosenAt = Optional.ofNullable(click.action().getActionTs()).orElse("");
        followed.note(shown, chosenAt);
        next(shown, click.person())
                .filter(next -> deliveries.accept(click.delivery()))
                .ifPresent(next -> followed.follow(
                        new OpenModal.Choice(next, shown, chosenAt, answer -> opener.answered(answer, click))));
    }

    private Optional<View> next(View shown, Person person) {
        var metadata = Optional.ofNullable(shown.getPrivateMetadata()).orElse("");
        return Origin.parse(metadata)
                .flatMap(origin -> recommendations.find(new RecommendationId(origin.detail()), person))
                .flatMap(given -> given.comparisonIn(knowledge)
                        .map(comparison ->
                                modal.next(given, comparison, earlier.stands(given), FormValues.of(shown), metadata)));
    }

    /** Applies the answers to their consultation, at the place of its card. */
    private Response keep(Submission request, Origin origin) {
        var consultation = consultations.find(new ConsultationId(origin.consultation()));
        var comparison = consultation.flatMap(found -> found.comparisonIn(knowledge));
        if (comparison.isEmpty()) {
            return request.outdated();
        }
        var filled = WhatIfModal.filled(comparison.get(), request.values());
        var problems = ConsultationForm.problems(filled, WhatIfModal.repeats(comparison.get(), request.values()));
        if (!problems.isEmpty()) {
            return request.refused(problems);
        }
        conversation.take(origin.turn(
                request,
                new Move.Fill(
                        comparison.get().id(),
                        ConsultationForm.answers(filled, consultation),
                        Optional.of(new RecommendationId(origin.detail())))));
        return request.closed();
    }
}
