package io.github.stackconsultant.slack;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.Map;
import java.util.Optional;

/** Finds the modal in which other answers are tried out: only who was given a recommendation may. */
final class WhatIfModalFinder {

    private final Recommendations recommendations;
    private final EarlierCards earlier;
    private final KnowledgeBase knowledge;
    private final WhatIfModal modal;

    WhatIfModalFinder(
            Recommendations recommendations, Consultations consultations, KnowledgeBase knowledge, WhatIfModal modal) {
        this.recommendations = recommendations;
        this.earlier = new EarlierCards(consultations);
        this.knowledge = knowledge;
        this.modal = modal;
    }

    /** {@return the modal for that recommendation, if its comparison is still known} */
    Optional<View> open(String recommendation, Click click) {
        return find(recommendation, click.person())
                .flatMap(given -> given.comparisonIn(knowledge)
                        .map(comparison -> modal.first(
                                given,
                                comparison,
                                earlier.stands(given),
                                Origin.of(
                                        given.consultation().value(),
                                        recommendation,
                                        click.place(),
                                        click.replyPath()))));
    }

    /** {@return the updated modal after a choice in it} */
    Optional<View> move(View shown, Person person) {
        var metadata = Optional.ofNullable(shown.getPrivateMetadata()).orElse("");
        return Origin.parse(metadata)
                .flatMap(origin -> find(origin.detail(), person))
                .flatMap(given -> given.comparisonIn(knowledge)
                        .map(comparison ->
                                modal.next(given, comparison, earlier.stands(given), values(shown), metadata)));
    }

    private Optional<GivenRecommendation> find(String recommendation, Person person) {
        return recommendations
                .find(new RecommendationId(recommendation))
                .filter(given -> given.person().equals(person));
    }

    private static Map<String, Map<String, ViewState.Value>> values(View shown) {
        return Optional.ofNullable(shown.getState()).map(ViewState::getValues).orElse(Map.of());
    }
}
