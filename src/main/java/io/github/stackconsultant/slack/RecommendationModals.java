package io.github.stackconsultant.slack;

import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.Map;
import java.util.Optional;

/** The modals that lead from a recommendation to its numbers, its sources and the knowledge. */
final class RecommendationModals {

    private static final Map<ActionId, Move.Page> PAGES = Map.of(
            ActionId.PROS, Move.Page.PROS,
            ActionId.CONS, Move.Page.CONS,
            ActionId.USE_CASES, Move.Page.USE_CASES,
            ActionId.COMPARE, Move.Page.COMPARE);

    private final CardModals cards;
    private final NumbersModal numbers;
    private final BothSides sides;
    private final SourcesModal sources;
    private final Recommendations recommendations;
    private final EarlierCards earlier;
    private final KnowledgeBase knowledge;

    RecommendationModals(
            CardModals cards,
            RecommendationEngine engine,
            KnowledgeLinks links,
            Recommendations recommendations,
            Consultations consultations,
            KnowledgeBase knowledge) {
        this.cards = cards;
        this.numbers = new NumbersModal(engine);
        this.sides = new BothSides(links);
        this.sources = new SourcesModal(links);
        this.recommendations = recommendations;
        this.earlier = new EarlierCards(consultations);
        this.knowledge = knowledge;
    }

    void registerIn(ModalViews views) {
        PAGES.forEach((action, page) ->
                views.on(action, click -> comparison(click.value()).map(comparison -> cards.page(comparison, page))));
        views.on(
                ActionId.OPEN_RECOMMENDATION,
                click -> own(click.value(), click.person())
                        .map(given -> cards.ownRecommendation(given.advice(), given.comparisonIn(knowledge))));
        views.on(
                ActionId.EVERY_NUMBER,
                click -> find(click.value())
                        .map(given -> earlier.marked(numbers.view(given, given.comparisonIn(knowledge)), given)));
        views.on(ActionId.SIDES, click -> find(click.value()).map(given -> earlier.marked(sides.view(given), given)));
        views.on(ActionId.SOURCES, click -> SourcesReference.read(click.value()).flatMap(this::sources));
    }

    /** {@return the named comparison, or that of the named recommendation} */
    private Optional<Comparison> comparison(String named) {
        return knowledge
                .comparison(new ComparisonId(named))
                .or(() -> find(named).flatMap(given -> given.comparisonIn(knowledge)));
    }

    private Optional<View> sources(SourcesReference asked) {
        return recommendations
                .find(asked.recommendation())
                .flatMap(given -> sources.view(given, asked.criterion(), given.comparisonIn(knowledge))
                        .map(view -> earlier.marked(view, given)));
    }

    private Optional<GivenRecommendation> find(String id) {
        return recommendations.find(new RecommendationId(id));
    }

    private Optional<GivenRecommendation> own(String id, Person person) {
        return recommendations.find(new RecommendationId(id), person);
    }
}
