package io.github.stackconsultant.slack;

import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.Optional;

/** The modals in which a person answers questions, or chooses where a recommendation goes. */
final class ConsultationModals {

    private final Consultations consultations;
    private final Recommendations recommendations;
    private final KnowledgeBase knowledge;

    ConsultationModals(Consultations consultations, Recommendations recommendations, KnowledgeBase knowledge) {
        this.consultations = consultations;
        this.recommendations = recommendations;
        this.knowledge = knowledge;
    }

    void registerIn(ModalViews views) {
        views.on(ActionId.TYPE_ANSWER, this::typeAnswer);
        views.on(ActionId.SHARE, this::share);
        views.on(ActionId.FORM_PICK, this::form);
    }

    /** {@return the form with all questions or, with several comparisons, the choice between them} */
    View firstForm(Person person) {
        return FormModal.first(knowledge, consultations.openOf(person));
    }

    /** {@return whether a change of a recommendation's answers waits for that person's word} */
    boolean changeWaits(Person person) {
        return consultations
                .openOf(person)
                .filter(open -> open.awaitsApply(knowledge))
                .isPresent();
    }

    /** {@return the modal to share the recommendation, if it belongs to the person} */
    private Optional<View> share(Click click) {
        return recommendations
                .find(new RecommendationId(click.value()), click.person())
                .map(given -> Modals.share(Origin.of(
                        click.subject(), given.id().value(), click.recipient().beside())));
    }

    private Optional<View> form(Click click) {
        return knowledge
                .comparison(new ComparisonId(click.value()))
                .map(comparison -> FormModal.form(comparison, consultations.openOf(click.person())));
    }

    private Optional<View> typeAnswer(Click click) {
        return consultations
                .find(new ConsultationId(click.subject()), click.person())
                .flatMap(consultation -> consultation
                        .comparisonIn(knowledge)
                        .flatMap(comparison -> clickedStep(click, consultation, comparison)))
                .map(step -> Modals.typeAnswer(step, Origin.of(click.subject(), click.detail(), click.recipient())));
    }

    /** {@return the step that was clicked, if it is still the open one} */
    private static Optional<Step> clickedStep(Click click, Consultation consultation, Comparison comparison) {
        return consultation
                .openStep(comparison)
                .filter(step -> step.id().value().equals(click.detail()));
    }
}
