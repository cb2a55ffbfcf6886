package io.github.stackconsultant.slack;

import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.util.Optional;

/** The modals in which a person answers questions, or chooses where a recommendation goes. */
final class ConsultationModals {

    private final Consultations consultations;
    private final KnowledgeBase knowledge;

    ConsultationModals(Consultations consultations, KnowledgeBase knowledge) {
        this.consultations = consultations;
        this.knowledge = knowledge;
    }

    void registerIn(ModalViews views) {
        views.on(ActionId.TYPE_ANSWER, (click, value) -> typeAnswer(click));
        views.on(
                ActionId.SHARE,
                (click, recommendation) -> Optional.of(Modals.share(Origin.of(
                        click.subject(), recommendation, click.recipient().beside()))));
        views.on(ActionId.FORM_PICK, (click, comparison) -> form(new ComparisonId(comparison), click.person()));
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

    private Optional<View> form(ComparisonId id, Person person) {
        return knowledge.comparison(id).map(comparison -> FormModal.form(comparison, consultations.openOf(person)));
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
